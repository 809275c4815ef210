package org.junheng.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;

/**
 * What examining one file gave.
 *
 * @param submission whose report it is; null when the file is refused
 * @param rows how many rows of data it holds
 * @param unchangedFrom the first day of the run for which the same would be found
 * @param unchangedBefore the first later day for which something else might be found
 */
public record Examined(
        String sha256,
        @Nullable Submission submission,
        List<Finding> findings,
        List<Figure> figures,
        int rows,
        LocalDate unchangedFrom,
        LocalDate unchangedBefore) {

    public Examined {
        findings = List.copyOf(findings);
        figures = List.copyOf(figures);
    }

    /** Whether a run on this day would find the same. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(unchangedFrom) && day.isBefore(unchangedBefore);
    }
}
