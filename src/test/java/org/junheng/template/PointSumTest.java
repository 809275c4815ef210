package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointSumTest {

    @Test
    void addsUpWhateverWasTypedExactly() {
        PointSum sum = new PointSum();
        Stream.of("85.5", "90", "0", "-3.25", "77.125", "123456789.5")
                .map(points -> Score.of(new BigDecimal(points)))
                .forEach(sum::add);
        sum.add(Score.ABSENT);
        sum.add(Score.EXEMPT);

        assertThat(sum.count()).isEqualTo(6);
        assertThat(sum.points()).isEqualTo(new BigDecimal("123457038.875"));
        assertThat(sum.squares()).isEqualTo(new BigDecimal("15241578873668679.328125"));
    }

    @Test
    void saysNoughtOfNobody() {
        assertThat(new PointSum().points()).isEqualTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "85.5, 60, true, false",
        "60, 60.00, false, false",
        "59.99, 60, false, true",
        "60.0000000000000000001, 60, true, false",
        "0.1, 0.1000000000000000001, false, true",
        "1e9, 999999999.5, true, false"
    })
    void comparesPointsExactly(BigDecimal points, BigDecimal limit, boolean above, boolean below) {
        assertThat(Score.of(points).isAbove(limit)).isEqualTo(above);
        assertThat(Score.of(points).isBelow(limit)).isEqualTo(below);
        assertThat(Score.ABSENT.isAbove(limit) || Score.ABSENT.isBelow(limit)).isFalse();
    }
}
