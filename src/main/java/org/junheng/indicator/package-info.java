/** Turns measures into indicators, their spread over the county and verdicts, by standards that are data. */
@NullMarked
package org.junheng.indicator;

import org.jspecify.annotations.NullMarked;
