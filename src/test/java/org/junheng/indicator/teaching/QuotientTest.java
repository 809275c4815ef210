package org.junheng.indicator.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuotientTest {

    @Test
    void dividesToTheDoubleThatIsNearest() {
        Random random = new Random(11);
        Stream<BigDecimal[]> pairs = Stream.generate(() -> new BigDecimal[] {
                    BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 60)), random.nextInt(4)),
                    BigDecimal.valueOf(1 + random.nextLong(1L << random.nextInt(1, 50)), random.nextInt(4))
                })
                .limit(20_000);

        assertThat(pairs)
                .allSatisfy(pair -> assertThat(new Quotient(pair[0], pair[1]).nearest())
                        .isEqualTo(
                                pair[0].divide(pair[1], MathContext.DECIMAL128).doubleValue()));
    }

    @Test
    void hasNoQuotientOfNought() {
        Quotient ofNought = new Quotient(BigDecimal.ONE, BigDecimal.ZERO);

        assertThat(ofNought.nearest()).isNaN();
        assertThat(ofNought.exact()).isNull();
    }

    @Test
    void saysPartsInPercent() {
        assertThat(Quotient.percent(new BigDecimal("12.5"), BigDecimal.valueOf(40))
                        .nearest())
                .isEqualTo(31.25);
    }
}
