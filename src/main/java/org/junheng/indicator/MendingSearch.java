package org.junheng.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the smallest total to add. After what each unit needs for itself, with P students in all, T = Σ y and
 * Q = Σ y²/P_i, the coefficient c holds when P·Q ≤ (1 + c²)·T², see {@link Moments}.
 *
 * <p>Of a given total, Q is least when each next whole one goes where (2y + 1)/P_i is least: the terms are convex and
 * stand apart, so the greedy choice is best for every total at once, and the first total that holds is the smallest.
 * What can be divided (m², yuan) is poured: of a given total Q is least when the poorest are all raised to one level; the
 * coefficient falls as the level rises, and the lowest level that holds follows from a quadratic equation.
 */
record MendingSearch(List<Need> needs, BigDecimal spread, boolean wholes) {

    private static final int AREA_DECIMALS = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** A unit in the course of the search. */
    private static final class Place {
        private final Need need;
        private BigDecimal amount;

        Place(Need need, BigDecimal amount) {
            this.need = need;
            this.amount = amount;
        }

        BigDecimal level() {
            return amount.divide(need.students(), Exact.DIGITS);
        }

        BigDecimal square() {
            return Exact.square(amount).divide(need.students(), Exact.DIGITS);
        }

        BigDecimal marginal() {
            return amount.multiply(TWO).add(BigDecimal.ONE).divide(need.students(), Exact.DIGITS);
        }
    }

    private static final Comparator<Place> POOREST_FIRST =
            Comparator.comparing(Place::level).thenComparing(place -> place.need.unit());

    /** The amounts that the units come to, in the order of the needs; needs some students and something to share out. */
    List<BigDecimal> amounts() {
        List<Place> places = needs.stream()
                .map(need -> new Place(need, need.have().add(need.lacking(wholes))))
                .toList();
        if (wholes) {
            addOneByOne(places);
        } else {
            pour(places);
        }
        return places.stream().map(place -> place.amount).toList();
    }

    private void addOneByOne(List<Place> places) {
        Moments moments = moments(places);
        PriorityQueue<Next> queue = new PriorityQueue<>(Comparator.comparing(Next::marginal)
                .thenComparing(next -> next.place().need.unit()));
        places.forEach(place -> queue.add(new Next(place, place.marginal())));
        while (!moments.holds(spread) && !queue.isEmpty()) {
            Next next = queue.remove();
            Place place = next.place();
            BigDecimal before = place.square();
            place.amount = place.amount.add(BigDecimal.ONE);
            moments = new Moments(
                    moments.units(),
                    moments.students(),
                    moments.total().add(BigDecimal.ONE),
                    moments.squares().add(place.square().subtract(before), Exact.DIGITS));
            queue.add(new Next(place, place.marginal()));
        }
    }

    private record Next(Place place, BigDecimal marginal) {}

    private void pour(List<Place> places) {
        List<Place> poorest = places.stream().sorted(POOREST_FIRST).toList();
        Moments rest = moments(places);
        if (rest.holds(spread) || places.isEmpty()) {
            return;
        }
        BigDecimal raised = BigDecimal.ZERO;
        for (int i = 0; i < poorest.size(); i++) {
            Place place = poorest.get(i);
            rest = rest.without(point(place));
            raised = raised.add(place.need.students());
            BigDecimal ceiling = i + 1 < poorest.size() ? poorest.get(i + 1).level() : null;
            if (ceiling == null || raisedTo(ceiling, raised, rest).holds(spread)) {
                level(poorest.subList(0, i + 1), lowestLevel(place.level(), raised, rest));
                return;
            }
        }
    }

    private static Moments raisedTo(BigDecimal level, BigDecimal raised, Moments rest) {
        return new Moments(
                rest.units(),
                rest.students().add(raised),
                rest.total().add(level.multiply(raised), Exact.DIGITS),
                rest.squares().add(Exact.square(level).multiply(raised), Exact.DIGITS));
    }

    /** The root of P·(Q + R·t²) = (1 + c²)·(T + R·t)² that lies at or above {@code from}; R students are raised to t. */
    private BigDecimal lowestLevel(BigDecimal from, BigDecimal raised, Moments rest) {
        BigDecimal students = rest.students().add(raised);
        BigDecimal factor = Exact.square(spread).add(BigDecimal.ONE);
        BigDecimal a = students.multiply(raised).subtract(factor.multiply(Exact.square(raised)), Exact.DIGITS);
        BigDecimal half =
                factor.multiply(rest.total()).multiply(raised, Exact.DIGITS).negate();
        BigDecimal c =
                students.multiply(rest.squares()).subtract(factor.multiply(Exact.square(rest.total())), Exact.DIGITS);
        if (a.signum() == 0) {
            return c.divide(half.multiply(TWO), Exact.DIGITS).negate().max(from);
        }
        BigDecimal root = Exact.square(half)
                .subtract(a.multiply(c, Exact.DIGITS))
                .max(BigDecimal.ZERO)
                .sqrt(Exact.DIGITS);
        BigDecimal low = half.negate().subtract(root).divide(a, Exact.DIGITS);
        BigDecimal high = half.negate().add(root).divide(a, Exact.DIGITS);
        BigDecimal least = low.min(high);
        return least.compareTo(from) >= 0 ? least : low.max(high).max(from);
    }

    /** Raises the units to a level; each addition is rounded up to what is built or paid. */
    private static void level(List<Place> places, BigDecimal level) {
        for (Place place : places) {
            BigDecimal addition = level.multiply(place.need.students())
                    .subtract(place.amount, Exact.DIGITS)
                    .setScale(AREA_DECIMALS, RoundingMode.CEILING);
            place.amount = place.amount.add(addition.max(BigDecimal.ZERO));
        }
    }

    private static Moments moments(List<Place> places) {
        return Moments.of(places.stream().map(MendingSearch::point).toList());
    }

    private static Point point(Place place) {
        return new Point(place.need.unit(), place.need.students(), place.amount);
    }
}
