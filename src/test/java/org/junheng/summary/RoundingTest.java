package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** How a number reads, wherever it stands. */
class RoundingTest {

    @Test
    void hasOneMinusSign() {
        BigDecimal share = new BigDecimal("-0.0153");

        assertThat(Rounding.cv(share)).isEqualTo("−0.015");
        assertThat(Rounding.change(share, BigDecimal.ZERO, 3)).isEqualTo("−0.015");
        assertThat(Rounding.number(new BigDecimal("-1234567.8"), 1)).isEqualTo("−1,234,567.8");
    }
}
