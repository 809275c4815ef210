package org.junheng.summary;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Status;
import org.junheng.intake.Fate;
import org.junheng.school.SchoolCode;

/**
 * A line of the record of a run: a file of the input folder and what became of it.
 *
 * @param rule why it is not in force: the rule that refused or displaced it; empty when it is
 * @param reason the same in words
 * @param status null for a file that is no submission
 * @param findings how many things there are to say about it
 */
public record FileRecord(
        String path,
        String sha256,
        long bytes,
        @Nullable SchoolCode school,
        @Nullable YearMonth period,
        Fate fate,
        String rule,
        String reason,
        @Nullable Status status,
        int findings) {}
