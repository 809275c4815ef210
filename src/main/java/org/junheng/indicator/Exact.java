package org.junheng.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal arithmetic to 34 digits, and questions that are answered from the first 30: what a split in thirds leaves in
 * the last digits never decides a verdict.
 */
public final class Exact {

    /** Makes a percentage of a share. */
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final MathContext JUDGED = new MathContext(30);
    private static final int SETTLED_DECIMALS = 20;

    private Exact() {}

    /** Whether a value is its limit or more. */
    public static boolean atLeast(BigDecimal value, BigDecimal limit) {
        return value.round(JUDGED).compareTo(limit.round(JUDGED)) >= 0;
    }

    /** The next whole number, unless the value is one but for the noise of a division. */
    static BigDecimal wholeFrom(BigDecimal value) {
        return value.setScale(SETTLED_DECIMALS, RoundingMode.HALF_EVEN).setScale(0, RoundingMode.CEILING);
    }

    static BigDecimal square(BigDecimal value) {
        return value.multiply(value, DIGITS);
    }
}
