package org.junheng.summary;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.pairing.Ratio;

/**
 * How near a weak school is to its partner in one thing, now and when the school year began.
 *
 * @param now null when it is not known: of this month, of scores that of the year's last exam
 * @param nowMonth the month it is of
 * @param then of the first month of the school year in which it is known
 */
public record PairGap(
        String code,
        String name,
        @Nullable Ratio now,
        @Nullable YearMonth nowMonth,
        @Nullable Ratio then,
        @Nullable YearMonth thenMonth) {

    static PairGap of(String code, String name, NavigableMap<YearMonth, Ratio> known) {
        return known.isEmpty()
                ? new PairGap(code, name, null, null, null, null)
                : new PairGap(
                        code,
                        name,
                        known.lastEntry().getValue(),
                        known.lastKey(),
                        known.firstEntry().getValue(),
                        known.firstKey());
    }

    /** The same where only this month's value is of use. */
    PairGap at(YearMonth month) {
        return month.equals(nowMonth) ? this : new PairGap(code, name, null, null, then, thenMonth);
    }

    /** The weak school's value ÷ the strong one's. */
    public @Nullable BigDecimal ratioNow() {
        return now == null ? null : now.value();
    }

    public @Nullable BigDecimal ratioThen() {
        return then == null ? null : then.value();
    }

    /** By how much the ratio has grown; null also where both are of the same month. */
    public @Nullable BigDecimal change() {
        BigDecimal later = ratioNow();
        BigDecimal earlier = ratioThen();
        return later == null || earlier == null || nowMonth == null || nowMonth.equals(thenMonth)
                ? null
                : later.subtract(earlier);
    }
}
