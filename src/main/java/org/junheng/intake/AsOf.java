package org.junheng.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day that decides what lies in the future. It remembers the nearest dates at which one of its answers would have
 * been another, so that what followed from the answers is known to hold for other days too. One belongs to one file.
 */
public final class AsOf {

    private final LocalDate day;
    private @Nullable LocalDate from;
    private @Nullable LocalDate before;

    public AsOf(LocalDate day) {
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    public boolean isFuture(LocalDate date) {
        if (date.isAfter(day)) {
            before = before == null || date.isBefore(before) ? date : before;
            return true;
        }
        from = from == null || date.isAfter(from) ? date : from;
        return false;
    }

    /** Whether the month has not begun yet. */
    public boolean isFuture(YearMonth month) {
        return isFuture(month.atDay(1));
    }

    /** The first day on which every answer so far would have been the same; empty: any day before as well. */
    public Optional<LocalDate> unchangedFrom() {
        return Optional.ofNullable(from);
    }

    /** The first day on which some answer so far would have been another; empty: none will come. */
    public Optional<LocalDate> unchangedBefore() {
        return Optional.ofNullable(before);
    }
}
