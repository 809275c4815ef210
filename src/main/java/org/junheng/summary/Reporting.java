package org.junheng.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junheng.finding.Status;
import org.junheng.school.SchoolCode;

/**
 * How a month's reporting stands, in schools; files that were refused are counted one by one.
 *
 * @param received schools of which a usable file is in force
 * @param missing the schools that have to report and have not
 */
public record Reporting(
        int expected,
        int received,
        int onTime,
        int passed,
        int returned,
        int awaitingExplanation,
        int rejected,
        List<SchoolCode> missing) {

    public Reporting {
        missing = List.copyOf(missing);
    }

    /** Counts the files in force of the schools that had to report. */
    static Reporting of(List<SchoolCode> expected, List<Handed> inForce, int rejected, LocalDate deadline) {
        List<SchoolCode> missing = new ArrayList<>(expected);
        inForce.forEach(file -> missing.remove(file.school()));
        return new Reporting(
                expected.size(),
                inForce.size(),
                (int) inForce.stream()
                        .filter(file -> file.filled() != null && !file.filled().isAfter(deadline))
                        .count(),
                count(inForce, Status.PASSED),
                count(inForce, Status.RETURNED),
                count(inForce, Status.AWAITING),
                rejected,
                missing);
    }

    private static int count(List<Handed> files, Status status) {
        return (int) files.stream().filter(file -> file.status() == status).count();
    }
}
