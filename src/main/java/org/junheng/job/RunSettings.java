package org.junheng.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param period null: the latest month that any usable submission reports
 * @param asOf the day that decides what is late or in the future
 * @param unmask whether personal values are written whole
 */
public record RunSettings(Path input, Path output, @Nullable YearMonth period, LocalDate asOf, boolean unmask) {

    /** The request by which a repetition is recognised: a month, or {@code latest}. */
    String request() {
        return period == null ? "latest" : period.toString();
    }
}
