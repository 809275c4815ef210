package org.junheng.validation.across;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a school through its months.
 *
 * @param sheet from which its numerator comes
 * @param earlier its values before this month, oldest first
 * @param last its value of the month before; null when there is none
 */
public record Course(
        String stage,
        String indicator,
        String sheet,
        List<BigDecimal> earlier,
        @Nullable BigDecimal last,
        BigDecimal now) {

    public Course {
        earlier = List.copyOf(earlier);
    }
}
