package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.school.Unit;

/**
 * The fewest units whose rise to the indicator's limit brings its coefficient under the limit of the spread.
 *
 * @param units to lift, those that help most first; none when the coefficient holds as it is
 * @param coefficient with them lifted
 */
public record FewestLifts(List<Unit> units, BigDecimal coefficient) {

    public FewestLifts {
        units = List.copyOf(units);
    }
}
