package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.junheng.school.Unit;

/**
 * A unit as the spread of one indicator sees it.
 *
 * @param amount the numerator in the indicator's own scale: 100 times the teachers where the value is for 每百名学生
 */
record Point(Unit unit, BigDecimal students, BigDecimal amount) {

    /** Empty when the unit has no value of this indicator, and so leaves its spread. */
    static Optional<Point> of(UnitResult result, Indicator indicator) {
        return result.reading(indicator.code())
                .flatMap(reading -> reading.value().computed())
                .map(value -> new Point(result.unit(), value.denominator(), value.amount()));
    }

    BigDecimal value() {
        return amount.divide(students, Exact.DIGITS);
    }

    /** This unit's part of Q, see {@link Moments}. */
    BigDecimal square() {
        return Exact.square(amount).divide(students, Exact.DIGITS);
    }

    boolean isBelow(BigDecimal limit) {
        return !Exact.atLeast(amount, amountAt(limit));
    }

    /** The same unit at this value, unless it already has as much. */
    Point liftedTo(BigDecimal limit) {
        return isBelow(limit) ? new Point(unit, students, amountAt(limit)) : this;
    }

    private BigDecimal amountAt(BigDecimal limit) {
        return limit.multiply(students, Exact.DIGITS);
    }
}
