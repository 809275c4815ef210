package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundsTest {

    private static final Indicator R1 = Invented.indicator(Invented.QUALITY, "R1");
    private static final BigDecimal LIMIT = new BigDecimal("0.50");

    @Test
    void isThePresentCoefficientWhenNothingIsOpen() {
        Bounds bounds = bounds(Invented.points(new long[] {100, 100}, new long[] {400, 600}), List.of());

        assertThat(bounds.least()).isEqualByComparingTo("0.2");
        assertThat(bounds.greatest()).isEqualByComparingTo("0.2");
        assertThat(bounds.outlook()).isEqualTo(Bounds.Outlook.HOLDS);
    }

    /** Beside two units of 4 and 6 a third between 5 and 9: least at 5.2 = Q/T, greatest at 9. */
    @Test
    void triesTheLevelThatBalancesAndTheEnds() {
        Bounds bounds = bounds(
                Invented.points(new long[] {100, 100}, new long[] {400, 600}), List.of(interval(3, 100, "5", "9")));

        assertThat(bounds.least()).isCloseTo(new BigDecimal("0.162221421131"), within(new BigDecimal("1e-11")));
        assertThat(bounds.greatest()).isCloseTo(new BigDecimal("0.324442842262"), within(new BigDecimal("1e-11")));
        assertThat(bounds.outlook()).isEqualTo(Bounds.Outlook.HOLDS);
        assertThat(bounds.exact()).isTrue();
    }

    @Test
    void cannotTellWhileTheLimitLiesBetween() {
        assertThat(bounds(
                                Invented.points(new long[] {100, 100}, new long[] {400, 600}),
                                List.of(interval(3, 100, "5", "40")))
                        .outlook())
                .isEqualTo(Bounds.Outlook.OPEN);
        assertThat(bounds(
                                Invented.points(new long[] {100, 100}, new long[] {0, 900}),
                                List.of(interval(3, 1, "5", "6")))
                        .outlook())
                .isEqualTo(Bounds.Outlook.FAILS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsEveryCountyThatMayCome(int seed) {
        Random random = new Random(seed);
        List<Point> certain = Invented.points(
                random.longs(4, 1, 900).toArray(), random.longs(4, 0, 9000).toArray());
        int many = seed % 4 == 0 ? 16 : 1 + seed % 5;
        List<Interval> open = IntStream.range(0, many)
                .mapToObj(i -> {
                    int from = random.nextInt(20);
                    return interval(10 + i, 1 + random.nextInt(900), "" + from, "" + (from + random.nextInt(15)));
                })
                .toList();

        Bounds bounds = bounds(certain, open);
        BigDecimal least = Objects.requireNonNull(bounds.least()).subtract(new BigDecimal("1e-25"));

        for (int trial = 0; trial < 200; trial++) {
            List<Point> points = new ArrayList<>(certain);
            for (Interval interval : open) {
                double share = trial % 2 == 0 ? random.nextDouble() : Math.rint(random.nextDouble());
                points.add(interval.at(interval.from()
                        .add(interval.to().subtract(interval.from()).multiply(BigDecimal.valueOf(share)))));
            }
            BigDecimal coefficient = Moments.of(points).coefficient();
            assertThat(coefficient).isBetween(least, bounds.greatest());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    private static Bounds bounds(List<Point> certain, List<Interval> open) {
        return Bounds.of(Stage.PRIMARY, R1, certain, open, LIMIT);
    }

    private static Interval interval(int number, int students, String from, String to) {
        return new Interval(
                Invented.unit(number, Stage.PRIMARY),
                BigDecimal.valueOf(students),
                new BigDecimal(from),
                new BigDecimal(to));
    }
}
