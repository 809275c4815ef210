package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void dividesToTheDoubleThatIsNearest() {
        Random random = new Random(11);
        Stream<BigDecimal[]> pairs = Stream.generate(() -> new BigDecimal[] {
                    BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 60)), random.nextInt(4)),
                    BigDecimal.valueOf(1 + random.nextLong(1L << random.nextInt(1, 50)), random.nextInt(4))
                })
                .limit(20_000);

        assertThat(pairs)
                .allSatisfy(pair -> assertThat(Nearest.quotient(pair[0], pair[1]))
                        .isEqualTo(
                                pair[0].divide(pair[1], MathContext.DECIMAL128).doubleValue()));
    }

    @Test
    void hasNoQuotientOfNought() {
        assertThat(Nearest.percent(BigDecimal.ONE, BigDecimal.ZERO)).isNaN();
    }

    @Test
    void saysPartsInPercent() {
        assertThat(Nearest.percent(new BigDecimal("12.5"), BigDecimal.valueOf(40)))
                .isEqualTo(31.25);
    }
}
