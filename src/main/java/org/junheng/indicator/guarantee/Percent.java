package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Exact;
import org.junheng.indicator.county.Share;

/** Rates in percent, held against limits by cross-multiplication so that no rounded quotient is judged. */
final class Percent {

    private Percent() {}

    /** Whether a share reaches the limit; null when it is not known, or there is nothing to divide by. */
    static @Nullable Boolean reaches(Share share, @Nullable BigDecimal limit) {
        BigDecimal numerator = share.numerator();
        BigDecimal denominator = share.denominator();
        return (limit == null || numerator == null || denominator == null || denominator.signum() <= 0)
                ? null
                : (Boolean) reaches(numerator, denominator, limit);
    }

    static boolean reaches(BigDecimal numerator, BigDecimal denominator, BigDecimal limit) {
        return numerator.multiply(Exact.HUNDRED).compareTo(limit.multiply(denominator)) >= 0;
    }
}
