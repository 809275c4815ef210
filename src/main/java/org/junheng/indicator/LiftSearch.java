package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junheng.school.Unit;

/**
 * Looks for the fewest units to lift.
 *
 * <p>A coefficient holds when P·Q ≤ (1 + c²)·T², see {@link Moments}. A lift adds q to Q and t to T, and near a given T
 * the right side grows by 2(1 + c²)·T·t: those units help most of which P·q − 2(1 + c²)·T·t is least. They are lifted in
 * that order until the coefficient holds; then T is taken anew from what that came to, and the order with it, for as
 * long as this saves a unit. Not proven to be least in every county; tests hold it against trying every set.
 */
record LiftSearch(Moments now, List<Lift> lifts, BigDecimal spread) {

    /** A unit before and after. */
    record Lift(Point from, Point to) {

        private BigDecimal cost(BigDecimal students, BigDecimal slope) {
            BigDecimal squares = to.square().subtract(from.square(), Exact.DIGITS);
            BigDecimal amount = to.amount().subtract(from.amount(), Exact.DIGITS);
            return students.multiply(squares, Exact.DIGITS)
                    .subtract(slope.multiply(amount, Exact.DIGITS), Exact.DIGITS);
        }
    }

    private record Trial(List<Unit> units, Moments after) {}

    private record Ranked(Lift lift, BigDecimal cost) {}

    private static final Comparator<Ranked> MOST_HELPFUL = Comparator.comparing(Ranked::cost)
            .thenComparing(ranked -> ranked.lift().from().unit());

    /**
     * Over the units of one stage.
     *
     * @param limit to which a unit is lifted
     * @param spread the greatest coefficient that will do
     */
    static LiftSearch among(List<Point> points, BigDecimal limit, BigDecimal spread) {
        List<Lift> lifts = points.stream()
                .filter(point -> point.isBelow(limit))
                .map(point -> new Lift(point, point.liftedTo(limit)))
                .toList();
        return new LiftSearch(Moments.of(points), lifts, spread);
    }

    /** Empty when no lifting to the limit brings the coefficient under its own. */
    Optional<FewestLifts> fewest() {
        return trial(now.total())
                .map(this::refined)
                .map(best -> new FewestLifts(
                        best.units(), Objects.requireNonNull(best.after().coefficient(), "held undefined")));
    }

    private Trial refined(Trial best) {
        return trial(best.after().total())
                .filter(next -> next.units().size() < best.units().size())
                .map(this::refined)
                .orElse(best);
    }

    private Optional<Trial> trial(BigDecimal total) {
        BigDecimal slope =
                Exact.square(spread).add(BigDecimal.ONE).multiply(total).multiply(BigDecimal.valueOf(2));
        List<Lift> ranked = lifts.stream()
                .map(lift -> new Ranked(lift, lift.cost(now.students(), slope)))
                .sorted(MOST_HELPFUL)
                .map(Ranked::lift)
                .toList();
        List<Unit> lifted = new ArrayList<>();
        Moments moments = now;
        for (Lift next : ranked) {
            if (moments.holds(spread)) {
                break;
            }
            moments = moments.without(next.from()).with(next.to());
            lifted.add(next.from().unit());
        }
        return moments.holds(spread) ? Optional.of(new Trial(lifted, moments)) : Optional.empty();
    }
}
