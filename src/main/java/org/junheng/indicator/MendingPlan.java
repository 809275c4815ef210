package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/**
 * The smallest total of an indicator's numerator that, added at these units, lets every unit reach what it needs to pass
 * and the coefficient hold. Each plan is about one indicator alone; the sum is least, see {@link MendingSearch}.
 *
 * @param additions at least one to be made anywhere, by unit; none when all is well as it is
 * @param total of the additions, in the numerator's unit
 * @param before with after, the coefficient as it is and with the additions; null when undefined
 * @param unknown how many units of the stage have no value and stand outside the plan
 */
public record MendingPlan(
        Stage stage,
        Indicator indicator,
        List<Addition> additions,
        BigDecimal total,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        int unknown) {

    /**
     * What one unit is to get.
     *
     * @param forItself the part of it that the unit needs to pass; the rest serves the county's balance
     */
    public record Addition(Unit unit, BigDecimal amount, BigDecimal forItself) {}

    public MendingPlan {
        additions = List.copyOf(additions);
    }
}
