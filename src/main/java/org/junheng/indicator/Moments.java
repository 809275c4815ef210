package org.junheng.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The sums from which a spread weighted by students follows, so that a unit can be taken out or changed at no cost:
 * with P = Σ P_i and T = Σ x_i, S² = Σ (P_i/P)(x_i/P_i − T/P)² is Q/P − (T/P)² where Q = Σ x_i²/P_i.
 */
record Moments(int units, BigDecimal students, BigDecimal total, BigDecimal squares) {

    static final Moments NONE = new Moments(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Below this a squared coefficient is the noise of the subtraction. */
    private static final int SETTLED_DECIMALS = 30;

    static Moments of(Collection<Point> points) {
        Moments moments = NONE;
        for (Point point : points) {
            moments = moments.with(point);
        }
        return moments;
    }

    Moments with(Point point) {
        return new Moments(
                units + 1,
                students.add(point.students(), Exact.DIGITS),
                total.add(point.amount(), Exact.DIGITS),
                squares.add(point.square(), Exact.DIGITS));
    }

    Moments without(Point point) {
        return new Moments(
                units - 1,
                students.subtract(point.students(), Exact.DIGITS),
                total.subtract(point.amount(), Exact.DIGITS),
                squares.subtract(point.square(), Exact.DIGITS));
    }

    /** The pooled mean; null without students. */
    @Nullable
    BigDecimal mean() {
        return students.signum() > 0 ? total.divide(students, Exact.DIGITS) : null;
    }

    /** The variance, population form; null without students. */
    @Nullable
    BigDecimal variance() {
        BigDecimal mean = mean();
        if (mean == null) {
            return null;
        }
        return mean.signum() == 0
                ? squares.divide(students, Exact.DIGITS)
                : squaredCoefficient().multiply(Exact.square(mean), Exact.DIGITS);
    }

    /** The standard deviation, population form; null without students. */
    @Nullable
    BigDecimal deviation() {
        BigDecimal variance = variance();
        return variance == null ? null : variance.sqrt(Exact.DIGITS);
    }

    /** The coefficient of variation; null unless the mean is above zero. */
    @Nullable
    BigDecimal coefficient() {
        return isDefined() ? squaredCoefficient().sqrt(Exact.DIGITS) : null;
    }

    /** Whether the coefficient is defined and not above the limit; asked of the squares, before any root is taken. */
    boolean holds(BigDecimal limit) {
        return isDefined() && squaredCoefficient().compareTo(Exact.square(limit)) <= 0;
    }

    private boolean isDefined() {
        return students.signum() > 0 && total.signum() > 0;
    }

    private BigDecimal squaredCoefficient() {
        return students.multiply(squares, Exact.DIGITS)
                .divide(Exact.square(total), Exact.DIGITS)
                .subtract(BigDecimal.ONE)
                .setScale(SETTLED_DECIMALS, RoundingMode.HALF_EVEN)
                .max(BigDecimal.ZERO);
    }
}
