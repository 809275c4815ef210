package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.junheng.school.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of every county, asked of invented ones. */
class SpreadPropertiesTest {

    private static final BigDecimal DUST = new BigDecimal("1E-28");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheInputsChangesNothing(int seed) {
        List<UnitInput> county = county(new Random(seed), amount -> amount);
        List<UnitInput> shuffled = new ArrayList<>(county);
        Collections.shuffle(shuffled, new Random(seed + 1L));

        assertThat(CountyFigures.compute(Invented.QUALITY, shuffled))
                .isEqualTo(CountyFigures.compute(Invented.QUALITY, county));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doublingEveryStudentAndResourceChangesNoRatioAndNoSpread(int seed) {
        CountyFigures once = CountyFigures.compute(Invented.QUALITY, county(new Random(seed), amount -> amount));
        CountyFigures twice = CountyFigures.compute(Invented.QUALITY, county(new Random(seed), amount -> 2 * amount));

        assertThat(ratios(twice)).isEqualTo(ratios(once)).hasSize(8 * 7);
        assertThat(coefficients(twice))
                .usingElementComparator(
                        (one, other) -> one.subtract(other).abs().compareTo(DUST) < 0 ? 0 : 1)
                .isEqualTo(coefficients(once))
                .hasSize(14);
        assertThat(twice.verdict().pass()).isEqualTo(once.verdict().pass());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movingAResourceToAPoorerUnitOfEqualSizeNeverRaisesTheSpread(int seed) {
        Random random = new Random(seed);
        long[] students = random.longs(6, 20, 900).toArray();
        long[] amounts = random.longs(6, 0, 5000).toArray();
        students[1] = students[0];
        int richer = amounts[0] >= amounts[1] ? 0 : 1;
        BigDecimal before = coefficient(students, amounts);
        long moved = random.nextLong(amounts[richer] - amounts[1 - richer] + 1);
        amounts[richer] -= moved;
        amounts[1 - richer] += moved;

        assertThat(coefficient(students, amounts)).isLessThanOrEqualTo(before.add(DUST));
    }

    private static BigDecimal coefficient(long[] students, long[] amounts) {
        return Objects.requireNonNull(
                Moments.of(Invented.points(students, amounts)).coefficient());
    }

    private static List<BigDecimal> coefficients(CountyFigures figures) {
        return figures.dispersions().stream()
                .map(dispersion -> Objects.requireNonNull(dispersion.coefficient()))
                .toList();
    }

    private static List<BigDecimal> ratios(CountyFigures figures) {
        return figures.units().stream()
                .flatMap(result -> result.readings().stream())
                .flatMap(reading -> reading.value().computed().stream())
                .map(IndicatorValue.Computed::value)
                .toList();
    }

    private static List<UnitInput> county(Random random, LongUnaryOperator scale) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(number -> {
                    Map<Measure, String> figures = new EnumMap<>(Measure.class);
                    for (Measure measure : Measure.values()) {
                        long bound = new BigDecimal(Invented.SOUND.get(measure)).longValueExact() * 2;
                        figures.put(measure, Long.toString(scale.applyAsLong(1 + random.nextLong(bound))));
                    }
                    return number % 2 == 0 ? Invented.junior(number, figures) : Invented.primary(number, figures);
                })
                .toList();
    }
}
