package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * All who took a paper, as others are measured by them: worked out once, for there may be thousands of classes.
 *
 * @param deviation with the double next to it: null and NaN when nobody sat, or all scores are alike
 */
record Whole(Sums sums, @Nullable BigDecimal deviation, double nearestDeviation) {

    static Whole of(Sums sums) {
        BigDecimal deviation = sums.deviation();
        return deviation == null || deviation.signum() == 0
                ? new Whole(sums, null, Double.NaN)
                : new Whole(sums, deviation, deviation.doubleValue());
    }

    /** How far a mean lies from that of the whole, in its standard deviations; null also where all scores are alike. */
    @Nullable
    BigDecimal standardScore(Sums part) {
        BigDecimal distance = distance(part).exact();
        return distance == null || deviation == null ? null : distance.divide(deviation, MathContext.DECIMAL128);
    }

    /** The same as a double; NaN for null. */
    double nearestScore(Sums part) {
        return distance(part).nearest() / nearestDeviation;
    }

    private Quotient distance(Sums part) {
        return new Quotient(
                part.sum().multiply(sums.students()).subtract(sums.sum().multiply(part.students())),
                part.students().multiply(sums.students()));
    }
}
