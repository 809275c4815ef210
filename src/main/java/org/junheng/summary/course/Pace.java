package org.junheng.summary.course;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * How much a figure changes in a month: the slope of the straight line that lies nearest to its months by least squares.
 *
 * @param perMonth may be negative, or nothing
 */
record Pace(BigDecimal perMonth) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    /** Further than that a straight line foretells nothing. */
    private static final int MOST_MONTHS = 120;

    /** Empty for fewer than two months. */
    static Optional<Pace> of(NavigableMap<YearMonth, BigDecimal> values) {
        if (values.size() < 2) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal t = BigDecimal.ZERO;
        BigDecimal y = BigDecimal.ZERO;
        BigDecimal tt = BigDecimal.ZERO;
        BigDecimal ty = BigDecimal.ZERO;
        for (Map.Entry<YearMonth, BigDecimal> month : values.entrySet()) {
            BigDecimal at = BigDecimal.valueOf(ChronoUnit.MONTHS.between(values.firstKey(), month.getKey()));
            t = t.add(at);
            y = y.add(month.getValue());
            tt = tt.add(at.multiply(at));
            ty = ty.add(at.multiply(month.getValue()));
        }
        BigDecimal top = count.multiply(ty).subtract(t.multiply(y));
        BigDecimal bottom = count.multiply(tt).subtract(t.multiply(t));
        return Optional.of(new Pace(top.divide(bottom, DIGITS)));
    }

    /** The month in which what is still lacking has been made up; empty where it never is. */
    Optional<YearMonth> arrival(YearMonth now, BigDecimal lacking, boolean rising) {
        BigDecimal forward = rising ? perMonth : perMonth.negate();
        if (forward.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal months = lacking.divide(forward, DIGITS).setScale(0, RoundingMode.CEILING);
        return months.compareTo(BigDecimal.valueOf(MOST_MONTHS)) > 0
                ? Optional.empty()
                : Optional.of(now.plusMonths(months.longValueExact()));
    }
}
