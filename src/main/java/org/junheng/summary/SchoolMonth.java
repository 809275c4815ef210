package org.junheng.summary;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.RegisteredSchool;

/**
 * A school that has to report for a month, and the file its figures come from.
 *
 * @param source SHA-256 of that file; null when there is none
 * @param sourcePath its path below the input folder; empty when there is none
 * @param sourceMonth the month that file reports: an earlier one where figures are carried over
 */
public record SchoolMonth(
        RegisteredSchool school,
        DataStatus status,
        @Nullable String source,
        String sourcePath,
        @Nullable YearMonth sourceMonth) {}
