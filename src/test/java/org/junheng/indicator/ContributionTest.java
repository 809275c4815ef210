package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

class ContributionTest {

    /** At least 4.5 m² in a primary school. */
    private static final Indicator FLOOR = Invented.indicator(Invented.QUALITY, "R4");

    /** Values 2, 4 and 9: mean 5, terms 900, 100 and 1600 of 2600. */
    private static final List<Contribution> THREE = Contribution.of(
            Stage.PRIMARY, FLOOR, Invented.points(new long[] {100, 100, 100}, new long[] {200, 400, 900}));

    @Test
    void sharesTheVarianceOut() {
        assertThat(THREE)
                .extracting(contribution -> shown(contribution.share()))
                .containsExactly("0.346154", "0.038462", "0.615385");
    }

    @Test
    void saysWhatLiftingOneUnitToItsLimitWouldDo() {
        assertThat(THREE)
                .extracting(contribution -> shown(contribution.atLimit()))
                .containsExactly("0.385450", "0.560585", "0.588784");
    }

    @Test
    void saysWhatTheSpreadIsWithoutOneUnit() {
        assertThat(THREE)
                .extracting(contribution -> shown(contribution.without()))
                .containsExactly("0.384615", "0.636364", "0.333333");
    }

    @Test
    void sharesAddUpToOne() {
        List<Contribution> guide =
                Contribution.of(Stage.PRIMARY, FLOOR, Invented.points(new long[] {45, 37, 89, 76, 55}, new long[] {
                    279, 137, 935, 160, 402
                }));

        assertThat(guide.stream()
                        .map(contribution -> Objects.requireNonNull(contribution.share()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(BigDecimal.ONE, within(new BigDecimal("1E-27")));
    }

    @Test
    void sharesNothingWhereAllAreAlike() {
        assertThat(Contribution.of(Stage.PRIMARY, FLOOR, Invented.points(new long[] {3, 6}, new long[] {1, 2})))
                .extracting(Contribution::share)
                .containsExactly(null, null);
    }

    @Test
    void leavesNothingBehindTheOnlyUnit() {
        assertThat(Contribution.of(Stage.PRIMARY, FLOOR, Invented.points(new long[] {3}, new long[] {1})))
                .extracting(Contribution::without)
                .containsExactly((BigDecimal) null);
    }

    @Test
    void liftsNobodyWithoutALimit() {
        assertThat(Contribution.of(
                        Stage.PRIMARY,
                        Invented.indicator(Invented.BASIC, "B1"),
                        Invented.points(new long[] {3, 4}, new long[] {1, 9})))
                .extracting(Contribution::atLimit)
                .containsExactly(null, null);
    }

    private static String shown(@org.jspecify.annotations.Nullable BigDecimal value) {
        return String.format("%.6f", value);
    }
}
