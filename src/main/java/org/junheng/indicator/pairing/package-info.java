/** Strong schools helping weak ones: what each pair does, how near they have come, and the duties of posted teachers. */
@NullMarked
package org.junheng.indicator.pairing;

import org.jspecify.annotations.NullMarked;
