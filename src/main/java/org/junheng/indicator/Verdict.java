package org.junheng.indicator;

import java.math.BigDecimal;
import org.junheng.school.Labelled;

/** How a value stands against its limit. */
public enum Verdict implements Labelled {
    MET("达标"),
    NEAR("未达标(≥85%)"),
    SHORT("未达标(<85%)"),
    /** Nothing to judge: no value, or no limit. */
    NONE("—");

    private static final String USUAL_SHARE = "85%";

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The words under the standard that ships; {@link #words} when the bureau set another share. */
    @Override
    public String label() {
        return label;
    }

    /** The label, naming the share of the limit that is in force. */
    public String words(BigDecimal floorShare) {
        return label.replace(
                USUAL_SHARE, floorShare.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
    }

    /** Compares by cross-multiplication, so that no rounded quotient is judged. */
    static Verdict of(BigDecimal amount, BigDecimal denominator, BigDecimal limit, BigDecimal floorShare) {
        BigDecimal wanted = limit.multiply(denominator, Exact.DIGITS);
        if (Exact.atLeast(amount, wanted)) {
            return MET;
        }
        return Exact.atLeast(amount, wanted.multiply(floorShare, Exact.DIGITS)) ? NEAR : SHORT;
    }
}
