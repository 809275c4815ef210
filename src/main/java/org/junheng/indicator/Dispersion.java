package org.junheng.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;

/**
 * How far the units of a stage lie apart in one indicator, or in all of them together.
 *
 * @param code of the indicator, or of the composite
 * @param units that have a value; for the composite all in scope
 * @param students of those units together, as far as known
 * @param mean pooled; null when undefined, and for the composite
 * @param deviation weighted by students, population form; null when undefined, and for the composite
 * @param coefficient 差异系数; null when undefined, never a zero in disguise
 * @param limit the greatest coefficient that will do; null where the standard sets none
 */
public record Dispersion(
        Stage stage,
        String code,
        String name,
        int units,
        BigDecimal students,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal deviation,
        @Nullable BigDecimal coefficient,
        @Nullable BigDecimal limit) {

    /** What stands behind an indicator's code to mean its coefficient: {@code R1.CV}. */
    public static final String ENDING = ".CV";

    /** Digits after the point with which a coefficient is shown. */
    public static final int DECIMALS = 3;

    static Dispersion of(Stage stage, Indicator indicator, Moments moments, @Nullable BigDecimal limit) {
        return new Dispersion(
                stage,
                indicator.code(),
                indicator.name(),
                moments.units(),
                moments.students(),
                moments.mean(),
                moments.deviation(),
                moments.coefficient(),
                limit);
    }

    /** The plain mean of the coefficients, undefined as soon as one of them is. */
    static Dispersion composite(
            Stage stage, Standard.Composite composite, List<UnitResult> units, List<Dispersion> parts) {
        List<UnitResult> counted = units.stream()
                .filter(result -> result.unit().stage() == stage && result.inScope())
                .toList();
        return new Dispersion(
                stage,
                composite.code(),
                composite.name(),
                counted.size(),
                sum(counted.stream().map(UnitResult::students).toList()),
                null,
                null,
                mean(parts.stream().map(Dispersion::coefficient).toList()),
                composite.limits().get(stage));
    }

    /** Whether the coefficient holds; null when there is no limit, or nothing to hold against it. */
    public @Nullable Boolean pass() {
        return (coefficient == null || limit == null) ? null : (Boolean) Exact.atLeast(limit, coefficient);
    }

    /** Whether the coefficient as shown would be judged otherwise than the coefficient itself (临界). */
    public boolean critical() {
        return coefficient != null
                && limit != null
                && Exact.atLeast(limit, coefficient)
                        != Exact.atLeast(limit, coefficient.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static @Nullable BigDecimal mean(List<@Nullable BigDecimal> coefficients) {
        return coefficients.contains(null)
                ? null
                : sum(coefficients).divide(BigDecimal.valueOf(coefficients.size()), Exact.DIGITS);
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> values) {
        return values.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
