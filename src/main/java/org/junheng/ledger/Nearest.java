package org.junheng.ledger;

import java.math.BigDecimal;
import java.math.MathContext;

/** Quotients as the files hold them, the double that is nearest; there are hundreds of thousands in a large county. */
final class Nearest {

    /** A double holds every whole number of so many digits. */
    private static final int EXACT = 15;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Nearest() {}

    /** A part in percent of the whole; NaN, as every quotient, where that is nought. */
    static double percent(BigDecimal part, BigDecimal whole) {
        return quotient(part.multiply(HUNDRED), whole);
    }

    /** Two whole numbers that doubles hold divide to the double that is nearest; others are divided to 34 digits first. */
    static double quotient(BigDecimal top, BigDecimal bottom) {
        if (bottom.signum() == 0) {
            return Double.NaN;
        }
        int scale = Math.max(top.scale(), bottom.scale());
        BigDecimal over = top.setScale(scale);
        BigDecimal under = bottom.setScale(scale);
        return over.precision() > EXACT || under.precision() > EXACT
                ? top.divide(bottom, MathContext.DECIMAL128).doubleValue()
                : over.unscaledValue().doubleValue() / under.unscaledValue().doubleValue();
    }
}
