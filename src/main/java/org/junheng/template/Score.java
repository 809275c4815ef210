package org.junheng.template;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One student's result in one paper.
 *
 * @param points null for a student who was absent (缺考) or exempt (免考)
 */
public record Score(@Nullable BigDecimal points, boolean exempt) {

    public static final Score ABSENT = new Score(null, false);
    public static final Score EXEMPT = new Score(null, true);

    public static Score of(BigDecimal points) {
        return new Score(points, false);
    }

    public boolean sat() {
        return points != null;
    }

    public boolean absent() {
        return points == null && !exempt;
    }

    @Override
    public String toString() {
        return points != null ? points.toPlainString() : exempt ? "免考" : "缺考";
    }
}
