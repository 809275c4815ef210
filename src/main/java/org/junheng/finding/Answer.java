package org.junheng.finding;

import java.time.YearMonth;

/**
 * An explanation that was accepted.
 *
 * @param month in which it was given
 */
public record Answer(String words, YearMonth month) {}
