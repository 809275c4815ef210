package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransposedTest {

    @Test
    void findsTheOneSwapThatMendsASum() {
        assertThat(Transposed.mending(36, List.of(43L, 20L))).containsExactly(new Transposed.Swap(0, 36, 63));
        assertThat(Transposed.mending(44, List.of(42L, 20L))).containsExactly(new Transposed.Swap(1, 42, 24));
        assertThat(Transposed.mending(412, List.of(186L, 235L))).containsExactly(new Transposed.Swap(0, 412, 421));
    }

    @Test
    void saysNothingWhereNoneOrSeveralWouldDo() {
        assertThat(Transposed.mending(40, List.of(20L, 20L))).isEmpty();
        assertThat(Transposed.mending(41, List.of(20L, 20L))).isEmpty();
        assertThat(Transposed.mending(49, List.of(20L, 20L))).isEmpty();
        assertThat(Transposed.mending(54, List.of(12L, 33L))).isEmpty();
    }
}
