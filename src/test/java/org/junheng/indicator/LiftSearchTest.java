package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiftSearchTest {

    private static final BigDecimal LIMIT = new BigDecimal("5");
    private static final BigDecimal SPREAD = new BigDecimal("0.3");

    @Test
    void liftsNobodyWhenTheSpreadHolds() {
        assertThat(fewest(new long[] {100, 100}, new long[] {500, 500}))
                .hasValue(new FewestLifts(List.of(), BigDecimal.ZERO.setScale(15)));
    }

    @Test
    void liftsTheOneThatMatters() {
        assertThat(fewest(new long[] {300, 100, 300}, new long[] {300, 400, 1800})
                        .map(FewestLifts::units))
                .hasValue(List.of(unit(1)));
    }

    @Test
    void hasNoAnswerWhenOnlyARichUnitStandsOut() {
        assertThat(fewest(new long[] {300, 300, 30}, new long[] {1500, 1500, 1500}))
                .isEmpty();
    }

    @Test
    void hasNoAnswerWithoutUnits() {
        assertThat(fewest(new long[] {}, new long[] {})).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsNoMoreUnitsThanTryingEverySet(int seed) {
        Random random = new Random(seed);
        int units = 3 + random.nextInt(6);
        long[] students = random.longs(units, 1, seed % 2 == 0 ? 10 : 2000).toArray();
        long[] amounts = new long[units];
        for (int i = 0; i < units; i++) {
            amounts[i] = Math.round(students[i] * Math.abs(random.nextGaussian(5, 4)));
        }
        List<Point> points = Invented.points(students, amounts);

        Optional<FewestLifts> found = LiftSearch.among(points, LIMIT, SPREAD).fewest();

        assertThat(found.map(FewestLifts::units).map(List::size))
                .isEqualTo(byTryingEverySet(points).stream().boxed().findFirst());
        found.ifPresent(lifts -> {
            assertThat(lifts.coefficient()).isLessThanOrEqualTo(SPREAD);
            assertThat(lifted(points, point -> lifts.units().contains(point.unit()))
                            .holds(SPREAD))
                    .isTrue();
        });
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static OptionalInt byTryingEverySet(List<Point> points) {
        return IntStream.range(0, 1 << points.size())
                .filter(set -> lifted(points, point -> (set >> points.indexOf(point) & 1) == 1)
                        .holds(SPREAD))
                .map(Integer::bitCount)
                .min();
    }

    private static Moments lifted(List<Point> points, Predicate<Point> chosen) {
        return Moments.of(points.stream()
                .map(point -> chosen.test(point) ? point.liftedTo(LIMIT) : point)
                .toList());
    }

    private static Optional<FewestLifts> fewest(long[] students, long[] amounts) {
        return LiftSearch.among(Invented.points(students, amounts), LIMIT, SPREAD)
                .fewest();
    }

    private static Unit unit(int number) {
        return Invented.unit(number, Stage.PRIMARY);
    }
}
