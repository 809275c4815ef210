package org.junheng.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junheng.school.Unit;

/**
 * Finds the fewest moves. The total stays as it is, so the coefficient holds when Q = Σ y²/P_i is small enough. The terms
 * are convex and stand apart: for any number of moves it is best to take the teachers whose going lowers Q most and to
 * send them where their coming raises it least, those that a unit needs to pass coming first; the first number of moves
 * that holds is the fewest. A unit sends nobody it needs itself, nor more than may rotate.
 */
record MovingSearch(List<Need> needs, ToIntFunction<Unit> movable, BigDecimal spread) {

    /**
     * The next teacher to leave or join a unit.
     *
     * @param number how many have left (below zero) or joined (above) the unit with this one
     * @param needed whether the unit needs this one to pass
     * @param change of Q
     */
    private record Step(Need need, int number, boolean needed, BigDecimal change) {

        static Step of(Need need, int number) {
            BigDecimal change =
                    square(need, number).subtract(square(need, number - Integer.signum(number)), Exact.DIGITS);
            boolean needed = number > 0 && need.lacking(true).compareTo(BigDecimal.valueOf(number)) >= 0;
            return new Step(need, number, needed, change);
        }

        private static BigDecimal square(Need need, int more) {
            return Exact.square(need.have().add(BigDecimal.valueOf(more))).divide(need.students(), Exact.DIGITS);
        }

        Step next() {
            return of(need, number + Integer.signum(number));
        }
    }

    private static final Comparator<Step> BEST_FIRST = Comparator.comparing(Step::needed)
            .reversed()
            .thenComparing(Step::change)
            .thenComparing(step -> step.need().unit());

    /** What the search came to: how many leave (below zero) or join (above) each unit, and the sums after that. */
    record Found(Map<Unit, Integer> changes, int moves, boolean reached, Moments after) {}

    Found search() {
        PriorityQueue<Step> leaving = new PriorityQueue<>(BEST_FIRST);
        PriorityQueue<Step> coming = new PriorityQueue<>(BEST_FIRST);
        for (Need need : needs) {
            coming.add(Step.of(need, 1));
            if (spare(need) > 0) {
                leaving.add(Step.of(need, -1));
            }
        }
        Moments now = Moments.of(needs.stream()
                .map(need -> new Point(need.unit(), need.students(), need.have()))
                .toList());
        Map<Unit, Integer> changes = new TreeMap<>();
        int moves = 0;
        while (!done(now, coming) && !leaving.isEmpty()) {
            Step from = leaving.remove();
            Step to = coming.remove();
            BigDecimal change = from.change().add(to.change(), Exact.DIGITS);
            if (!to.needed() && change.signum() >= 0) {
                break;
            }
            now = new Moments(
                    now.units(), now.students(), now.total(), now.squares().add(change, Exact.DIGITS));
            changes.put(from.need().unit(), from.number());
            changes.put(to.need().unit(), to.number());
            moves++;
            coming.add(to.next());
            if (-from.number() < spare(from.need())) {
                leaving.add(from.next());
            }
        }
        return new Found(changes, moves, done(now, coming), now);
    }

    private boolean done(Moments now, PriorityQueue<Step> coming) {
        Step next = coming.peek();
        return now.holds(spread) && (next == null || !next.needed());
    }

    /** How many may leave: those that rotate, and that the unit does not need itself. */
    private int spare(Need need) {
        return need.have()
                .subtract(need.least(), Exact.DIGITS)
                .setScale(0, RoundingMode.FLOOR)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(movable.applyAsInt(need.unit())))
                .intValueExact();
    }
}
