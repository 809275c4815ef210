package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junheng.school.Stage;

/** Splits what the stages of a school share by weighted enrolment, 小学 1 : 初中 1.1 : 高中 1.32. */
public final class SharedSplit {

    private static final BigDecimal JUNIOR = new BigDecimal("1.1");
    private static final BigDecimal SENIOR = new BigDecimal("1.32");

    private SharedSplit() {}

    /**
     * The part of each stage given. The oldest stage that has students takes what the others leave, so the parts add up
     * to the whole exactly.
     *
     * @return empty when there is no student to share it
     */
    public static Optional<Map<Stage, BigDecimal>> of(BigDecimal whole, Map<Stage, BigDecimal> students) {
        Map<Stage, BigDecimal> weights = new EnumMap<>(Stage.class);
        students.forEach((stage, count) -> weights.put(stage, count.multiply(weight(stage))));
        BigDecimal total = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.entrySet().stream()
                .filter(weight -> weight.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .max(Stage::compareTo)
                .map(oldest -> parts(whole, weights, total, oldest));
    }

    private static Map<Stage, BigDecimal> parts(
            BigDecimal whole, Map<Stage, BigDecimal> weights, BigDecimal total, Stage oldest) {
        Map<Stage, BigDecimal> parts = new EnumMap<>(Stage.class);
        BigDecimal left = whole;
        for (Map.Entry<Stage, BigDecimal> weight : weights.entrySet()) {
            BigDecimal part = weight.getKey() == oldest
                    ? left
                    : whole.multiply(weight.getValue()).divide(total, Exact.DIGITS);
            parts.put(weight.getKey(), part);
            left = left.subtract(part);
        }
        return Collections.unmodifiableMap(parts);
    }

    private static BigDecimal weight(Stage stage) {
        return switch (stage) {
            case PRIMARY -> BigDecimal.ONE;
            case JUNIOR -> JUNIOR;
            case SENIOR -> SENIOR;
        };
    }
}
