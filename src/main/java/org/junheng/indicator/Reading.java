package org.junheng.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one unit, judged.
 *
 * @param limit null where the standard sets none
 * @param critical whether the value as shown would be judged otherwise than the value itself (临界)
 */
public record Reading(
        Indicator indicator, IndicatorValue value, @Nullable BigDecimal limit, Verdict verdict, boolean critical) {

    static Reading of(Indicator indicator, IndicatorValue value, @Nullable BigDecimal limit, @Nullable UnitRule rule) {
        IndicatorValue.Computed computed = value.computed().orElse(null);
        if (computed == null || limit == null || rule == null) {
            return new Reading(indicator, value, limit, Verdict.NONE, false);
        }
        Verdict verdict = Verdict.of(computed.amount(), computed.denominator(), limit, rule.floorShare());
        BigDecimal shown = computed.value().setScale(indicator.decimals(), RoundingMode.HALF_UP);
        boolean critical = verdict != Verdict.of(shown, BigDecimal.ONE, limit, rule.floorShare());
        return new Reading(indicator, value, limit, verdict, critical);
    }
}
