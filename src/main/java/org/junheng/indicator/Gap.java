package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.junheng.school.Unit;

/**
 * What a unit lacks of an indicator's numerator: people and things in whole ones, area and money exactly.
 *
 * @param toLimit above zero
 * @param toFloor up to the share of the limit that a passing unit may not fall below (85%); zero when that is reached
 */
public record Gap(Unit unit, Indicator indicator, BigDecimal toLimit, BigDecimal toFloor) {

    /** Empty when there is nothing lacking, or nothing to measure it by. */
    static Optional<Gap> of(Unit unit, Reading reading, UnitRule rule) {
        BigDecimal limit = reading.limit();
        if (limit == null || reading.verdict() == Verdict.MET) {
            return Optional.empty();
        }
        Indicator indicator = reading.indicator();
        BigDecimal floor = limit.multiply(rule.floorShare());
        return reading.value()
                .computed()
                .map(value -> new Gap(
                        unit,
                        indicator,
                        lacking(value, limit, indicator),
                        reading.verdict() == Verdict.NEAR ? BigDecimal.ZERO : lacking(value, floor, indicator)));
    }

    private static BigDecimal lacking(IndicatorValue.Computed value, BigDecimal limit, Indicator indicator) {
        BigDecimal needed = limit.multiply(value.denominator()).divide(value.per(), Exact.DIGITS);
        BigDecimal lacking = needed.subtract(value.numerator(), Exact.DIGITS);
        return indicator.countsWholes() ? Exact.wholeFrom(lacking) : lacking;
    }
}
