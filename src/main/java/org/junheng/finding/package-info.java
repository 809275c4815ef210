/** What may be said about a submission: where, how gravely, and in which words. */
@NullMarked
package org.junheng.finding;

import org.jspecify.annotations.NullMarked;
