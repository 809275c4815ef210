package org.junheng.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * That a month was made, and of what.
 *
 * @param basis digest of everything that went into it: inputs, settings, version
 * @param exitCode what the run answered, and a repetition answers again
 * @param record SHA-256 of its 运行记录.json
 */
public record Made(
        YearMonth period,
        String basis,
        LocalDate unchangedFrom,
        LocalDate unchangedBefore,
        int exitCode,
        Instant at,
        String record) {

    /** Whether a run on this day would make the same. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(unchangedFrom) && day.isBefore(unchangedBefore);
    }
}
