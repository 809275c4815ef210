package org.junheng.indicator.county;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Exact;
import org.junheng.intake.Parameters;

/**
 * What a figure is held to.
 *
 * @param limit null where it is only reported
 * @param atLeast whether the limit is the least or the greatest that will do
 */
public record Bound(@Nullable BigDecimal limit, boolean atLeast) {

    /** Only reported, and better the more it is. */
    public static final Bound MORE = new Bound(null, true);

    /** Only reported, and better the less it is. */
    public static final Bound LESS = new Bound(null, false);

    public static Bound atLeast(String limit) {
        return new Bound(new BigDecimal(limit), true);
    }

    /** With the limit that the bureau has set for the code, if it has. */
    public Bound setBy(Parameters parameters, String code) {
        return new Bound(parameters.get(code).map(BigDecimal::new).orElse(limit), atLeast);
    }

    /** Null without a limit, and when there is nothing to hold to it. */
    public @Nullable Boolean holds(@Nullable BigDecimal value) {
        if (limit == null || value == null) {
            return null;
        }
        return atLeast ? Exact.atLeast(value, limit) : Exact.atLeast(limit, value);
    }
}
