package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/** What it would take to mend a stage's indicator: by adding, and by moving teachers. */
record Plans(Standard standard, List<UnitResult> units) {

    /** Empty where the standard limits neither units nor spread, and without a unit that has a value. */
    Optional<MendingPlan> mending(Stage stage, Indicator indicator) {
        BigDecimal spread = standard.spread().get(stage);
        List<Need> needs = Need.of(stage, indicator, standard, units);
        Moments before = moments(needs);
        if (spread == null || standard.unitRule() == null || before.total().signum() <= 0) {
            return Optional.empty();
        }
        boolean wholes = indicator.countsWholes();
        List<BigDecimal> amounts = new MendingSearch(needs, spread, wholes).amounts();
        List<MendingPlan.Addition> additions = new ArrayList<>();
        List<Point> after = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            Need need = needs.get(i);
            BigDecimal amount = amounts.get(i).subtract(need.have(), Exact.DIGITS);
            after.add(new Point(need.unit(), need.students(), amounts.get(i)));
            if (amount.signum() > 0) {
                additions.add(new MendingPlan.Addition(need.unit(), amount, need.lacking(wholes)));
                total = total.add(amount);
            }
        }
        long counted = units.stream()
                .filter(unit -> unit.unit().stage() == stage && unit.inScope())
                .count();
        return Optional.of(new MendingPlan(
                stage,
                indicator,
                additions,
                total,
                before.coefficient(),
                Moments.of(after).coefficient(),
                Math.toIntExact(counted) - needs.size()));
    }

    /** Empty as for {@link #mending}; only for what counts teachers. */
    Optional<MovingPlan> moving(Stage stage, Indicator indicator, ToIntFunction<Unit> movable) {
        BigDecimal spread = standard.spread().get(stage);
        List<Need> needs = Need.of(stage, indicator, standard, units);
        Moments before = moments(needs);
        if (spread == null || standard.unitRule() == null || before.total().signum() <= 0) {
            return Optional.empty();
        }
        MovingSearch.Found found = new MovingSearch(needs, movable, spread).search();
        return Optional.of(new MovingPlan(
                stage,
                indicator,
                moves(found.changes()),
                found.moves(),
                found.reached(),
                before.coefficient(),
                found.after().coefficient()));
    }

    private static Moments moments(List<Need> needs) {
        return Moments.of(needs.stream()
                .map(need -> new Point(need.unit(), need.students(), need.have()))
                .toList());
    }

    /** Brings those who leave and those who join together, in the units' order. */
    private static List<MovingPlan.Move> moves(Map<Unit, Integer> changes) {
        Deque<Unit> joined = new ArrayDeque<>();
        changes.forEach((unit, change) -> {
            for (int i = 0; i < change; i++) {
                joined.add(unit);
            }
        });
        List<MovingPlan.Move> moves = new ArrayList<>();
        changes.forEach((from, change) -> {
            int left = -change;
            while (left > 0) {
                Unit to = joined.element();
                int together = 0;
                while (left > 0 && to.equals(joined.peek())) {
                    joined.remove();
                    together++;
                    left--;
                }
                moves.add(new MovingPlan.Move(from, to, together));
            }
        });
        return moves;
    }
}
