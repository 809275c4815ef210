package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Exact;

/** A figure before it is divided: exactly, for words and verdicts, or as the double nearest, for files with hundreds of thousands. */
public record Quotient(BigDecimal top, BigDecimal bottom) {

    /** A double holds every whole number of so many digits. */
    private static final int HELD = 15;

    /** A part in percent of the whole. */
    static Quotient percent(BigDecimal part, BigDecimal whole) {
        return new Quotient(part.multiply(Exact.HUNDRED), whole);
    }

    /** To 34 digits; null where it is divided by nought. */
    public @Nullable BigDecimal exact() {
        return bottom.signum() == 0 ? null : top.divide(bottom, MathContext.DECIMAL128);
    }

    /** NaN where it is divided by nought. Two whole numbers that doubles hold divide to the double that is nearest. */
    public double nearest() {
        if (bottom.signum() == 0) {
            return Double.NaN;
        }
        int scale = Math.max(top.scale(), bottom.scale());
        BigDecimal over = top.setScale(scale);
        BigDecimal under = bottom.setScale(scale);
        return over.precision() > HELD || under.precision() > HELD
                ? top.divide(bottom, MathContext.DECIMAL128).doubleValue()
                : over.unscaledValue().doubleValue() / under.unscaledValue().doubleValue();
    }
}
