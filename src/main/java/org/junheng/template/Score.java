package org.junheng.template;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One student's result in one paper.
 *
 * @param points null for a student who was absent (缺考) or exempt (免考)
 * @param hundredths the points once more as a number at hand, as a county has millions of them; {@link #OTHER} for none
 */
public record Score(@Nullable BigDecimal points, boolean exempt, int hundredths) {

    /** The hundredths of points that are not so many, or of none. */
    static final int OTHER = Integer.MIN_VALUE;

    public static final Score ABSENT = new Score(null, false, OTHER);
    public static final Score EXEMPT = new Score(null, true, OTHER);

    private static final int DECIMALS = 2;
    private static final double HUNDRED = 100;
    private static final double LARGEST = 1e8;

    public static Score of(BigDecimal points) {
        double hundredths = points.doubleValue() * HUNDRED;
        return new Score(
                points,
                false,
                points.scale() <= DECIMALS && Math.abs(hundredths) < LARGEST ? (int) Math.rint(hundredths) : OTHER);
    }

    public boolean sat() {
        return points != null;
    }

    public boolean absent() {
        return points == null && !exempt;
    }

    /** The double nearest to the points; NaN without points. */
    public double nearest() {
        return hundredths != OTHER ? hundredths / HUNDRED : points == null ? Double.NaN : points.doubleValue();
    }

    /** Whether there are points, and how they compare, which mostly their doubles tell. */
    public boolean isAbove(BigDecimal other) {
        double nearest = nearest();
        double limit = other.doubleValue();
        return nearest > limit || (nearest == limit && points != null && points.compareTo(other) > 0);
    }

    /** The same, for fewer points than those. */
    public boolean isBelow(BigDecimal other) {
        double nearest = nearest();
        double limit = other.doubleValue();
        return nearest < limit || (nearest == limit && points != null && points.compareTo(other) < 0);
    }

    @Override
    public String toString() {
        return points != null ? points.toPlainString() : exempt ? "免考" : "缺考";
    }
}
