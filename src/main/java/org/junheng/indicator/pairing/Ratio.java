package org.junheng.indicator.pairing;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How near the weak school of a pair is to the strong one in something.
 *
 * @param weak its value; null when not known
 * @param strong the same of its partner
 * @param students of whichever school it is about fewer of: those enrolled, or those who sat the papers
 */
public record Ratio(@Nullable BigDecimal weak, @Nullable BigDecimal strong, BigDecimal students) {

    static final Ratio UNKNOWN = new Ratio(null, null, BigDecimal.ZERO);

    /** The weak school's value ÷ the strong one's; null when either is not known, or the strong one has nothing. */
    public @Nullable BigDecimal value() {
        return weak == null || strong == null || strong.signum() == 0
                ? null
                : weak.divide(strong, MathContext.DECIMAL128);
    }
}
