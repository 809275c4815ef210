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
 * The way for a unit to pass that spares most: the indicators that lie farthest below rise only to the share of the
 * limit that the rule still accepts, as many as it accepts; the others rise to the limit.
 */
public record LeastToPass(List<Step> steps) {

    /**
     * So much of an indicator's numerator.
     *
     * @param effort the amount ÷ what the limit asks for
     */
    public record Step(Indicator indicator, BigDecimal amount, BigDecimal effort) {}

    public LeastToPass {
        steps = List.copyOf(steps);
    }

    /**
     * Of a unit whose every indicator has a value; no step when it passes.
     *
     * @param gaps of this unit
     */
    public static LeastToPass of(UnitResult result, List<Gap> gaps, UnitRule rule) {
        List<Step> farthestFirst = gaps.stream()
                .map(gap -> step(result, gap, gap.toLimit()))
                .sorted(Comparator.comparing(Step::effort).reversed())
                .toList();
        int excused = Math.max(0, result.readings().size() - rule.atLeastMet());
        return new LeastToPass(IntStream.range(0, farthestFirst.size())
                .mapToObj(i -> i < excused ? toFloor(result, gaps, farthestFirst.get(i)) : farthestFirst.get(i))
                .filter(step -> step.amount().signum() > 0)
                .sorted(Comparator.comparing(step -> step.indicator().code()))
                .toList());
    }

    /** All steps together, as a share of what their limits ask for. */
    BigDecimal effort() {
        return steps.stream().map(Step::effort).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code 县级以上骨干教师2人、网络多媒体教室1间}. */
    public String words() {
        return steps.stream()
                .map(step -> Wording.noun(step.indicator())
                        + Wording.amount(step.amount(), step.indicator().numeratorUnit()))
                .collect(Collectors.joining("、"));
    }

    private static Step toFloor(UnitResult result, List<Gap> gaps, Step step) {
        return gaps.stream()
                .filter(gap -> gap.indicator().equals(step.indicator()))
                .map(gap -> step(result, gap, gap.toFloor()))
                .findFirst()
                .orElse(step);
    }

    private static Step step(UnitResult result, Gap gap, BigDecimal amount) {
        BigDecimal limit = gap.indicator().limit(result.unit().stage());
        BigDecimal students = result.students();
        if (limit == null || limit.signum() == 0 || students == null || students.signum() == 0) {
            return new Step(gap.indicator(), amount, BigDecimal.ZERO);
        }
        BigDecimal effort =
                amount.multiply(gap.indicator().per()).divide(limit.multiply(students), MathContext.DECIMAL64);
        return new Step(gap.indicator(), amount, effort);
    }
}
