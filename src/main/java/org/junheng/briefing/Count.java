package org.junheng.briefing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Status;
import org.junheng.summary.Handed;

/** A township's reporting in the making. */
final class Count {

    private final String town;
    private int expected;
    private int received;
    private int onTime;
    private int passed;
    private int returned;
    private int awaiting;
    private int rejected;

    Count(String town) {
        this.town = town;
    }

    /** One more school, with its file in force if it has one. */
    void add(PageGround ground, @Nullable Handed file) {
        expected++;
        if (file == null) {
            return;
        }
        received++;
        LocalDate deadline =
                ground.picture().bureau().parameters().deadline(ground.picture().period());
        LocalDate filled = file.filled();
        onTime += filled != null && !filled.isAfter(deadline) ? 1 : 0;
        passed += file.status() == Status.PASSED ? 1 : 0;
        returned += file.status() == Status.RETURNED ? 1 : 0;
        awaiting += file.status() == Status.AWAITING ? 1 : 0;
    }

    void refuse() {
        rejected++;
    }

    ReportingPart.Row row() {
        return new ReportingPart.Row(
                town, expected, received, onTime, passed, returned, awaiting, rejected, expected - received);
    }
}
