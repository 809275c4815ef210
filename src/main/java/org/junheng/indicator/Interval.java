package org.junheng.indicator;

import java.math.BigDecimal;
import org.junheng.school.Unit;

/**
 * What a unit's value may plausibly be while its report is missing or disputed.
 *
 * @param students that it counts with
 * @param from with to, the least and the greatest plausible value of the indicator
 */
public record Interval(Unit unit, BigDecimal students, BigDecimal from, BigDecimal to) {

    Point at(BigDecimal value) {
        return new Point(unit, students, value.multiply(students, Exact.DIGITS));
    }
}
