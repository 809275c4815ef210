package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.Stage;

/**
 * A ratio of measures as a standard prints it, with the least that will do.
 *
 * @param plus measures that make the numerator up
 * @param minus measures that are taken off it
 * @param per for how many of the bottom the value is stated
 * @param unit of the value; the numerator's is {@link #numeratorUnit}
 * @param decimals digits shown after the point; never used to judge
 * @param limits by stage; empty where the standard sets none
 */
public record Indicator(
        String code,
        String name,
        List<Measure> plus,
        List<Measure> minus,
        Measure bottom,
        BigDecimal per,
        String unit,
        int decimals,
        Map<Stage, BigDecimal> limits) {

    private static final Set<Measure> DIVISIBLE =
            EnumSet.of(Measure.TEACHING_AREA, Measure.GYM_AREA, Measure.GROUND_AREA, Measure.EQUIPMENT_VALUE);

    public Indicator {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
        limits = Limits.ordered(limits);
        if (Stream.concat(plus.stream(), minus.stream())
                        .map(Measure::unit)
                        .distinct()
                        .count()
                != 1) {
            throw new IllegalArgumentException(code + " must add up measures of one unit");
        }
    }

    public @Nullable BigDecimal limit(Stage stage) {
        return limits.get(stage);
    }

    /** What a gap is counted in: 人, 平方米, 元, 间. */
    public String numeratorUnit() {
        return plus.get(0).unit();
    }

    /** Whether the numerator counts people or things, of which there is no half. */
    public boolean countsWholes() {
        return plus.stream().noneMatch(DIVISIBLE::contains);
    }

    /** The formula in the measures' words: {@code (教学及辅助用房面积 − 体育馆面积) ÷ 在校生数}. */
    public String formula() {
        String top = plus.stream().map(Measure::label).collect(Collectors.joining(" + "))
                + minus.stream().map(measure -> " − " + measure.label()).collect(Collectors.joining());
        String bracketed = plus.size() + minus.size() > 1 ? "(" + top + ")" : top;
        String times = per.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + per.toPlainString();
        return bracketed + " ÷ " + bottom.label() + times;
    }

    Indicator withLimits(Map<Stage, BigDecimal> others) {
        return new Indicator(code, name, plus, minus, bottom, per, unit, decimals, others);
    }

    /** What it comes to for a unit, or why there is no value. */
    public IndicatorValue valueFor(UnitInput unit) {
        Map<Measure, List<String>> wanting = new EnumMap<>(Measure.class);
        BigDecimal numerator = BigDecimal.ZERO;
        for (Measure measure : plus) {
            numerator = numerator.add(known(unit, measure, wanting));
        }
        for (Measure measure : minus) {
            numerator = numerator.subtract(known(unit, measure, wanting));
        }
        BigDecimal denominator = known(unit, bottom, wanting);
        if (!wanting.isEmpty()) {
            return new IndicatorValue.Missing(wanting);
        }
        return denominator.signum() > 0
                ? new IndicatorValue.Computed(numerator, denominator, per)
                : new IndicatorValue.Undefined(numerator, bottom.label() + "为0");
    }

    private static BigDecimal known(UnitInput unit, Measure measure, Map<Measure, List<String>> wanting) {
        BigDecimal value = unit.value(measure);
        if (value != null) {
            return value;
        }
        Figure figure = unit.figures().get(measure);
        wanting.put(measure, figure == null ? List.of() : figure.wanting());
        return BigDecimal.ZERO;
    }
}
