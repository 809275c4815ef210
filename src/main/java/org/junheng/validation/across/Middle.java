package org.junheng.validation.across;

import java.math.BigDecimal;
import java.util.List;

/** What lies in the middle. */
final class Middle {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Middle() {}

    /** Zero when there is nothing. */
    static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.isEmpty()
                ? BigDecimal.ZERO
                : sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
    }

    /** The median distance from the median. */
    static BigDecimal deviation(List<BigDecimal> values) {
        BigDecimal median = median(values);
        return median(values.stream().map(value -> value.subtract(median).abs()).toList());
    }
}
