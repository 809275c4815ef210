package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds how small and how great a coefficient may become when some values are known only to lie in intervals.
 *
 * <p>The coefficient is quasi-convex in the values. Its least lies where every open value is as near as its interval
 * allows to one common level, the level at which T² · P = Q · T, that is Q/T of the whole: with the level the left side
 * rises and the right falls, so it is found by halving. Its greatest lies in a corner, every open value at one end: all
 * corners are tried while they are few; beyond that, those where the intervals that lie lowest are at their lower ends
 * and the others at their upper ends, one after another.
 */
record BoundsSearch(Moments certain, List<Interval> open) {

    private static final int FEW = 14;
    private static final int HALVINGS = 120;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whether every corner is tried. */
    boolean exact() {
        return open.size() <= FEW;
    }

    @Nullable
    BigDecimal least() {
        if (open.isEmpty()) {
            return certain.coefficient();
        }
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = open.stream().map(Interval::to).reduce(BigDecimal.ZERO, BigDecimal::max);
        for (int i = 0; i < HALVINGS; i++) {
            BigDecimal middle = low.add(high).divide(TWO, Exact.DIGITS);
            if (balance(at(middle)).compareTo(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return at(high).coefficient();
    }

    /** Q/T: the value at which a unit's rise neither widens nor narrows the spread. */
    private static BigDecimal balance(Moments moments) {
        return moments.total().signum() > 0 ? moments.squares().divide(moments.total(), Exact.DIGITS) : BigDecimal.ZERO;
    }

    private Moments at(BigDecimal level) {
        Moments moments = certain;
        for (Interval interval : open) {
            moments = moments.with(interval.at(level.max(interval.from()).min(interval.to())));
        }
        return moments;
    }

    @Nullable
    BigDecimal greatest() {
        return (exact() ? everyCorner() : likelyCorners())
                .map(Moments::coefficient)
                .filter(coefficient -> coefficient != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Moments> everyCorner() {
        return IntStream.range(0, 1 << open.size()).mapToObj(corner -> {
            Moments moments = certain;
            for (int i = 0; i < open.size(); i++) {
                Interval interval = open.get(i);
                moments = moments.with(interval.at((corner >> i & 1) == 0 ? interval.from() : interval.to()));
            }
            return moments;
        });
    }

    private Stream<Moments> likelyCorners() {
        List<Interval> lowestFirst = open.stream()
                .sorted(Comparator.comparing(
                                (Interval interval) -> interval.from().add(interval.to()))
                        .thenComparing(Interval::unit))
                .toList();
        return IntStream.rangeClosed(0, open.size()).mapToObj(split -> {
            Moments moments = certain;
            for (int i = 0; i < lowestFirst.size(); i++) {
                Interval interval = lowestFirst.get(i);
                moments = moments.with(interval.at(i < split ? interval.from() : interval.to()));
            }
            return moments;
        });
    }
}
