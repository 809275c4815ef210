package org.junheng.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.finding.NotAsked;
import org.junheng.finding.Status;
import org.junheng.intake.Fate;
import org.junheng.school.SchoolCode;

/**
 * A file of the input folder with what became of it.
 *
 * @param path below the input folder, with {@code /}
 * @param school null when the file does not say, or says it wrong
 * @param period null likewise
 * @param filled 填报日期
 * @param findings everything to be said about it, the fate included (N010, X009)
 * @param notAsked what could not be asked
 */
public record Handed(
        String path,
        String sha256,
        long bytes,
        @Nullable SchoolCode school,
        @Nullable YearMonth period,
        @Nullable LocalDate filled,
        Fate fate,
        int rows,
        List<Finding> findings,
        List<NotAsked> notAsked) {

    public Handed {
        findings = List.copyOf(findings);
        notAsked = List.copyOf(notAsked);
    }

    /** A file of which everything could be asked. */
    public Handed(
            String path,
            String sha256,
            long bytes,
            @Nullable SchoolCode school,
            @Nullable YearMonth period,
            @Nullable LocalDate filled,
            Fate fate,
            int rows,
            List<Finding> findings) {
        this(path, sha256, bytes, school, period, filled, fate, rows, findings, List.of());
    }

    /** Where the file stands with the bureau, by its open findings. */
    public Status status() {
        return Status.of(findings.stream().map(Finding::level).toList());
    }

    /** The rule that refused or displaced the file; empty for any other. */
    public String rule() {
        return findings.stream()
                .map(finding -> finding.kind().code())
                .filter(code -> code.startsWith("X") || code.equals("N010"))
                .findFirst()
                .orElse("");
    }

    /** Whether somebody still has to correct or explain something. */
    public boolean hasOpen(Level level) {
        return findings.stream().anyMatch(finding -> finding.level() == level);
    }
}
