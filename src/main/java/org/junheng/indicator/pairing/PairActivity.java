package org.junheng.indicator.pairing;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something a pair did together, once, whether one of them tells of it or both.
 *
 * @param date null where it cannot be read
 * @param type empty where it cannot be read
 * @param strongRow the row of 结对帮扶 in which the strong school tells of it; null when it does not
 * @param weakRow the same of the weak school
 */
public record PairActivity(
        Pair pair,
        @Nullable LocalDate date,
        String type,
        @Nullable Integer strongRow,
        @Nullable Integer weakRow,
        Agreement agreement) {

    static final Comparator<PairActivity> ORDER = Comparator.comparing(PairActivity::pair)
            .thenComparing(PairActivity::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PairActivity::type)
            .thenComparing(PairActivity::strongRow, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PairActivity::weakRow, Comparator.nullsLast(Comparator.naturalOrder()));
}
