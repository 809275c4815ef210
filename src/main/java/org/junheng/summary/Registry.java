package org.junheng.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Level;
import org.junheng.finding.Status;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;
import org.junheng.intake.Submission;

/** Looks up how each school that had to report a month did so. */
record Registry(Bureau bureau, Archive archive) {

    List<SchoolRecord> of(YearMonth month) {
        return bureau.register().expected(month).stream()
                .map(school -> of(school, month))
                .toList();
    }

    private SchoolRecord of(RegisteredSchool school, YearMonth month) {
        Archive.Attempts attempts = archive.attempts(school.code(), month);
        Submission inForce = archive.inForce(school.code(), month);
        Submission first = attempts.first();
        return new SchoolRecord(
                school,
                inForce != null,
                onTime(inForce, month),
                Math.max(0, attempts.usable() - 1),
                inForce != null && archive.status(inForce) == Status.RETURNED,
                first != null && attempts.refused() == 0 && archive.status(first) == Status.PASSED,
                inForce == null ? SchoolRecord.Findings.NONE : findings(inForce),
                inForce == null ? 0 : archive.rows(inForce.sha256()),
                streak(school, month));
    }

    private boolean onTime(@Nullable Submission submission, YearMonth month) {
        LocalDate filled = submission == null ? null : submission.filled();
        return filled != null && !filled.isAfter(bureau.parameters().deadline(month));
    }

    private int streak(RegisteredSchool school, YearMonth month) {
        int months = 0;
        YearMonth each = month;
        while (school.isExpected(each) && onTime(archive.inForce(school.code(), each), each)) {
            months++;
            each = each.minusMonths(1);
        }
        return months;
    }

    private SchoolRecord.Findings findings(Submission submission) {
        Map<Level, Integer> said = archive.said(submission.sha256());
        return new SchoolRecord.Findings(
                said.getOrDefault(Level.E, 0), said.getOrDefault(Level.Q, 0), said.getOrDefault(Level.N, 0));
    }
}
