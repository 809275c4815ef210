package org.junheng.summary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.indicator.Gap;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.UnitRule;

/**
 * A way for a unit to pass that spares most: the indicators that lie farthest below rise only to the share of the limit
 * that the rule still accepts, as many as it accepts; the others rise to the limit.
 */
public record LeastToPass(List<Step> steps) {

    /** So much of an indicator's numerator. */
    public record Step(Indicator indicator, BigDecimal amount) {}

    public LeastToPass {
        steps = List.copyOf(steps);
    }

    /**
     * Of a unit whose every indicator has a value; no step when it passes.
     *
     * @param gaps of this unit
     */
    public static LeastToPass of(UnitResult result, List<Gap> gaps, UnitRule rule) {
        List<Gap> farthestFirst = gaps.stream()
                .sorted(Comparator.comparing((Gap gap) -> reached(result, gap)))
                .toList();
        int excused = Math.max(0, result.readings().size() - rule.atLeastMet());
        return new LeastToPass(IntStream.range(0, farthestFirst.size())
                .mapToObj(i -> step(farthestFirst.get(i), i < excused))
                .filter(step -> step.amount().signum() > 0)
                .sorted(Comparator.comparing(step -> step.indicator().code()))
                .toList());
    }

    /** {@code 县级以上骨干教师2人、网络多媒体教室1间}. */
    public String words() {
        return steps.stream()
                .map(step -> Wording.noun(step.indicator())
                        + Wording.amount(step.amount(), step.indicator().numeratorUnit()))
                .collect(Collectors.joining("、"));
    }

    private static Step step(Gap gap, boolean excused) {
        return new Step(gap.indicator(), excused ? gap.toFloor() : gap.toLimit());
    }

    /** The share of the limit that the unit has. */
    private static BigDecimal reached(UnitResult result, Gap gap) {
        BigDecimal limit = gap.indicator().limit(result.unit().stage());
        return result.reading(gap.indicator().code())
                .flatMap(reading -> reading.value().computed())
                .filter(value -> limit != null && limit.signum() > 0)
                .map(value -> value.value().divide(limit, MathContext.DECIMAL64))
                .orElse(BigDecimal.ONE);
    }
}
