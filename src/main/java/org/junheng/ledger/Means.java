package org.junheng.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Judges pooled means, which are quotients, by the digits that a division leaves sound. */
final class Means {

    private static final MathContext SOUND = new MathContext(30);

    private Means() {}

    /** Null when there is nothing to judge. */
    static @Nullable Boolean reach(@Nullable BigDecimal mean, @Nullable BigDecimal limit) {
        if (mean == null || limit == null) {
            return null;
        }
        return mean.round(SOUND).compareTo(limit) >= 0;
    }
}
