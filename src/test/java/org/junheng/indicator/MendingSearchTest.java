package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MendingSearchTest {

    private static final BigDecimal SPREAD = new BigDecimal("0.25");

    @Test
    void addsNothingWhenAllIsWell() {
        assertThat(added(needs(new int[] {100, 100}, new int[] {5, 5}, new int[] {5, 4}), true))
                .containsExactly(0.0, 0.0);
    }

    @Test
    void addsWhatAUnitNeedsForItselfEvenWhenTheSpreadHolds() {
        assertThat(added(needs(new int[] {100, 100}, new int[] {5, 5}, new int[] {6, 4}), true))
                .containsExactly(1.0, 0.0);
    }

    /** What a split in thirds leaves has more digits than sums are taken to, and may end one digit above its limit. */
    @Test
    void addsNothingForWhatASplitLeavesInTheLastDigits() {
        BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), Exact.DIGITS);
        BigDecimal left = BigDecimal.valueOf(1000).subtract(third);
        BigDecimal hundred = BigDecimal.valueOf(100);
        List<Need> needs = List.of(
                new Need(Invented.unit(1, Stage.PRIMARY), hundred, left, BigDecimal.ONE),
                new Need(Invented.unit(2, Stage.PRIMARY), hundred, left, left.add(new BigDecimal("1e-31"))));

        assertThat(new MendingSearch(needs, SPREAD, false).amounts()).containsExactly(left, left);
        assertThat(new MendingSearch(needs, SPREAD, true).amounts()).containsExactly(left, left);
    }

    @Test
    void raisesThePoorestToOneLevel() {
        List<Need> needs = needs(new int[] {100, 100, 200}, new int[] {100, 200, 1200}, new int[] {0, 0, 0});

        List<Double> added = added(needs, false);

        assertThat(added.get(2)).isZero();
        assertThat(100 + added.get(0)).isEqualTo(200 + added.get(1));
        assertThat(after(needs, added).holds(SPREAD)).isTrue();
    }

    /** P = 200, y = 1 and 9: with 1 more each time (1+a, 9): CV = (8−a)/(10+a) ≤ 1/4 from a = 4.4 on. */
    @Test
    void poursExactlyWhatTheEquationSays() {
        assertThat(added(needs(new int[] {100, 100}, new int[] {1, 9}, new int[] {0, 0}), false))
                .containsExactly(4.4, 0.0);
        assertThat(added(needs(new int[] {100, 100}, new int[] {1, 9}, new int[] {0, 0}), true))
                .containsExactly(5.0, 0.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void needsNoMoreThanTryingEveryWayToAdd(int seed) {
        Random random = new Random(seed);
        int units = 2 + random.nextInt(3);
        int[] students = random.ints(units, 20, 60).toArray();
        int[] have = random.ints(units, 0, 7).toArray();
        int[] least = random.ints(units, 0, 7).toArray();
        have[random.nextInt(units)] = 7;
        List<Need> needs = needs(students, have, least);

        List<Double> added = added(needs, true);
        double total = added.stream().mapToDouble(each -> each).sum();

        assertThat(after(needs, added).holds(SPREAD)).isTrue();
        assertThat(total).isEqualTo(leastTotal(needs, (int) total));
        assertThat(added(needs, false).stream().mapToDouble(each -> each).sum())
                .isLessThanOrEqualTo(total + 0.01 * units);
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /** The smallest total up to {@code most} that holds, by trying every way to share it out. */
    private static double leastTotal(List<Need> needs, int most) {
        for (int total = 0; total < most; total++) {
            if (anyHolds(needs, new int[needs.size()], 0, total)) {
                return total;
            }
        }
        return most;
    }

    private static boolean anyHolds(List<Need> needs, int[] added, int from, int left) {
        if (from == needs.size() - 1) {
            added[from] = left;
            boolean enough = IntStream.range(0, needs.size())
                    .allMatch(i -> needs.get(i).lacking(true).intValueExact() <= added[i]);
            return enough
                    && after(
                                    needs,
                                    Arrays.stream(added)
                                            .asDoubleStream()
                                            .boxed()
                                            .toList())
                            .holds(SPREAD);
        }
        for (int i = 0; i <= left; i++) {
            added[from] = i;
            if (anyHolds(needs, added, from + 1, left - i)) {
                return true;
            }
        }
        return false;
    }

    private static List<Double> added(List<Need> needs, boolean wholes) {
        List<BigDecimal> amounts = new MendingSearch(needs, SPREAD, wholes).amounts();
        return IntStream.range(0, needs.size())
                .mapToObj(i -> amounts.get(i).subtract(needs.get(i).have()).doubleValue())
                .toList();
    }

    private static Moments after(List<Need> needs, List<Double> added) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            points.add(new Point(need.unit(), need.students(), need.have().add(BigDecimal.valueOf(added.get(i)))));
        }
        return Moments.of(points);
    }

    static List<Need> needs(int[] students, int[] have, int[] least) {
        return IntStream.range(0, students.length)
                .mapToObj(i -> new Need(
                        Invented.unit(i + 1, Stage.PRIMARY),
                        BigDecimal.valueOf(students[i]),
                        BigDecimal.valueOf(have[i]),
                        BigDecimal.valueOf(least[i])))
                .toList();
    }
}
