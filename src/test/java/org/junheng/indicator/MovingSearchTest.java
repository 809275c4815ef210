package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MovingSearchTest {

    private static final BigDecimal SPREAD = new BigDecimal("0.25");

    @Test
    void movesNobodyWhenAllIsWell() {
        MovingSearch.Found found = search(needs(new int[] {100, 100}, new int[] {5, 5}, new int[] {5, 4}), 9);

        assertThat(found.changes()).isEmpty();
        assertThat(found.reached()).isTrue();
    }

    @Test
    void sendsFromTheRichToThePoor() {
        MovingSearch.Found found =
                search(needs(new int[] {100, 100, 100}, new int[] {2, 5, 8}, new int[] {3, 4, 4}), 9);

        assertThat(found.changes()).isEqualTo(Map.of(unit(1), 2, unit(3), -2));
        assertThat(found.reached()).isTrue();
    }

    @Test
    void saysWhenThoseWhoMayRotateAreTooFew() {
        MovingSearch.Found found = search(needs(new int[] {100, 100}, new int[] {1, 9}, new int[] {0, 0}), 1);

        assertThat(found.changes()).isEqualTo(Map.of(unit(1), 1, unit(2), -1));
        assertThat(found.reached()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movesNoMoreThanTryingEveryWay(int seed) {
        Random random = new Random(seed);
        int units = 2 + random.nextInt(2);
        int[] students = random.ints(units, 1, 60).toArray();
        int[] have = random.ints(units, 0, 12).toArray();
        int[] least = random.ints(units, 0, 6).toArray();
        have[0] = 12;
        int movable = 1 + random.nextInt(8);
        List<Need> needs = MendingSearchTest.needs(students, have, least);

        MovingSearch.Found found = search(needs, movable);

        assertThat(found.reached() ? OptionalInt.of(found.moves()) : OptionalInt.empty())
                .isEqualTo(fewest(needs, movable));
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /** Tries every change of every unit that leaves the total as it is. */
    private static OptionalInt fewest(List<Need> needs, int movable) {
        int span = 12 * needs.size() + 1;
        int tries = (int) Math.pow(2 * span + 1, needs.size() - 1);
        return IntStream.range(0, tries)
                .flatMap(code -> moves(needs, movable, span, code))
                .min();
    }

    private static IntStream moves(List<Need> needs, int movable, int span, int code) {
        int[] changes = new int[needs.size()];
        int rest = code;
        int sum = 0;
        for (int i = 0; i < changes.length - 1; i++) {
            changes[i] = rest % (2 * span + 1) - span;
            rest /= 2 * span + 1;
            sum += changes[i];
        }
        changes[changes.length - 1] = -sum;
        Moments after = Moments.NONE;
        int moves = 0;
        for (int i = 0; i < changes.length; i++) {
            Need need = needs.get(i);
            BigDecimal amount = need.have().add(BigDecimal.valueOf(changes[i]));
            if (-changes[i] > movable || amount.compareTo(need.least()) < 0) {
                return IntStream.empty();
            }
            moves += Math.max(0, changes[i]);
            after = after.with(new Point(need.unit(), need.students(), amount));
        }
        return after.holds(SPREAD) ? IntStream.of(moves) : IntStream.empty();
    }

    private static MovingSearch.Found search(List<Need> needs, int movable) {
        return new MovingSearch(needs, unit -> movable, SPREAD).search();
    }

    private static List<Need> needs(int[] students, int[] have, int[] least) {
        return MendingSearchTest.needs(students, have, least);
    }

    private static Unit unit(int number) {
        return Invented.unit(number, Stage.PRIMARY);
    }
}
