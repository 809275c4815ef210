package org.junheng.indicator.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VarianceShareTest {

    @Test
    void goesBelowNoughtWhereSchoolsDifferLessThanTheirStudents() {
        VarianceShare share = VarianceShare.of(List.of(sums(0, 10), sums(0, 10)));

        assertThat(share.eta2()).isEqualByComparingTo("0");
        assertThat(share.omega2()).isEqualByComparingTo("-0.3333333333333333333333333333333333");
    }

    @Test
    void isOneWhereOnlySchoolsDiffer() {
        VarianceShare share = VarianceShare.of(List.of(sums(10, 10), sums(20, 20)));

        assertThat(share.eta2()).isEqualByComparingTo("1");
        assertThat(share.omega2()).isEqualByComparingTo("1");
    }

    @Test
    void isUndefinedForOneSchoolAndForEqualScores() {
        assertThat(VarianceShare.of(List.of(sums(10, 20)))).isEqualTo(VarianceShare.NONE);
        assertThat(VarianceShare.of(List.of(sums(10, 20), Sums.NONE))).isEqualTo(VarianceShare.NONE);
        assertThat(VarianceShare.of(List.of(sums(10, 10), sums(10)))).isEqualTo(VarianceShare.NONE);
    }

    @Test
    void hasNoOmegaWhereEverySchoolHasOneStudent() {
        VarianceShare share = VarianceShare.of(List.of(sums(10), sums(20)));

        assertThat(share.eta2()).isEqualByComparingTo("1");
        assertThat(share.omega2()).isNull();
    }

    private static Sums sums(int... scores) {
        return new Sums(
                scores.length,
                scores.length,
                BigDecimal.valueOf(100L * scores.length),
                BigDecimal.valueOf(Arrays.stream(scores).sum()),
                BigDecimal.valueOf(
                        Arrays.stream(scores).map(each -> each * each).sum()),
                0,
                0,
                0);
    }
}
