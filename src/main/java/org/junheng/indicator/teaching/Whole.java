package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * All who took a paper, as others are measured by them: worked out once, for there may be thousands of classes.
 *
 * @param mean with deviation, null when nobody sat
 */
record Whole(@Nullable BigDecimal mean, @Nullable BigDecimal deviation) {

    static Whole of(Sums sums) {
        return new Whole(sums.mean(), sums.deviation());
    }

    /** How far a mean lies from that of the whole, in its standard deviations; null also where all scores are alike. */
    @Nullable
    BigDecimal standardScore(Sums part) {
        BigDecimal own = part.mean();
        return own == null || mean == null || deviation == null || deviation.signum() == 0
                ? null
                : own.subtract(mean).divide(deviation, MathContext.DECIMAL128);
    }
}
