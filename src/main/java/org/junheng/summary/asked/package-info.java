/** The questions that a month's figures raise, and their answers. */
@NullMarked
package org.junheng.summary.asked;

import org.jspecify.annotations.NullMarked;
