package org.junheng.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Explanation;
import org.junheng.finding.Finding;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;
import org.junheng.school.SchoolCode;

/**
 * What examining one file gave.
 *
 * @param name the file's own name, which some notices are about
 * @param submission whose report it is; null when the file is refused
 * @param school whose it says it is, refused or not; null when it cannot be made out
 * @param period the month that it says it reports, likewise
 * @param explanations what the school explains in it
 * @param rows how many rows of data it holds
 * @param validity the days of the run for which the same would be found
 */
public record Examined(
        String sha256,
        String name,
        @Nullable Submission submission,
        @Nullable SchoolCode school,
        @Nullable YearMonth period,
        List<Finding> findings,
        List<Figure> figures,
        List<Explanation> explanations,
        int rows,
        Validity validity) {

    public Examined {
        findings = List.copyOf(findings);
        figures = List.copyOf(figures);
        explanations = List.copyOf(explanations);
    }

    /** Of a file in which nothing is explained. */
    public Examined(
            String sha256,
            String name,
            @Nullable Submission submission,
            @Nullable SchoolCode school,
            @Nullable YearMonth period,
            List<Finding> findings,
            List<Figure> figures,
            int rows,
            Validity validity) {
        this(sha256, name, submission, school, period, findings, figures, List.of(), rows, validity);
    }

    /**
     * Days for which an outcome that depends on what lies in the future stays the same.
     *
     * @param before the first later day for which it may be another
     */
    public record Validity(LocalDate from, LocalDate before) {

        /** Days that no report speaks of: any day will do. */
        public static final Validity ALWAYS = new Validity(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(before);
        }

        /** The days on which both hold. */
        public Validity and(Validity other) {
            return new Validity(
                    from.isAfter(other.from) ? from : other.from,
                    before.isBefore(other.before) ? before : other.before);
        }
    }
}
