package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Five schools with their books, as the guide to the survey works them out. */
    private static final List<Point> GUIDE =
            Invented.points(new long[] {45, 37, 89, 76, 55}, new long[] {279, 137, 935, 160, 402});

    @Test
    void holdsThePublishedExample() {
        Moments moments = Moments.of(GUIDE);

        assertThat(moments.units()).isEqualTo(5);
        assertThat(moments.students()).isEqualByComparingTo("302");
        assertThat(moments.mean()).isCloseTo(new BigDecimal("6.3344"), within(new BigDecimal("0.00005")));
        assertThat(moments.deviation()).isCloseTo(new BigDecimal("3.2639"), within(new BigDecimal("0.00005")));
        assertThat(moments.coefficient()).isCloseTo(new BigDecimal("0.5153"), within(new BigDecimal("0.00005")));
    }

    @Test
    void agreesWithTheDefinitionTermByTerm() {
        Moments moments = Moments.of(GUIDE);
        BigDecimal mean = Objects.requireNonNull(moments.mean());
        BigDecimal variance = GUIDE.stream()
                .map(point -> Exact.square(point.value().subtract(mean))
                        .multiply(point.students())
                        .divide(moments.students(), Exact.DIGITS))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(moments.deviation()).isCloseTo(variance.sqrt(Exact.DIGITS), within(new BigDecimal("1E-28")));
    }

    @Test
    void holdsAtTheLimitItself() {
        Moments moments = Moments.of(Invented.points(new long[] {300, 300}, new long[] {100, 300}));

        assertThat(moments.coefficient()).isEqualByComparingTo("0.5");
        assertThat(moments.holds(HALF)).isTrue();
        assertThat(moments.holds(new BigDecimal("0.4999999999999999"))).isFalse();
    }

    @Test
    void hasNoSpreadWhenAllUnitsAreAlike() {
        Moments alike = Moments.of(List.of(third(1), third(2), third(3)));

        assertThat(alike.coefficient()).isEqualByComparingTo("0");
        assertThat(alike.deviation()).isEqualByComparingTo("0");
    }

    @Test
    void isUndefinedWithoutUnits() {
        assertThat(Moments.NONE.mean()).isNull();
        assertThat(Moments.NONE.deviation()).isNull();
        assertThat(Moments.NONE.coefficient()).isNull();
        assertThat(Moments.NONE.holds(HALF)).isFalse();
    }

    @Test
    void isUndefinedWhenNobodyHasAnything() {
        Moments moments = Moments.of(Invented.points(new long[] {300, 200}, new long[] {0, 0}));

        assertThat(moments.mean()).isEqualByComparingTo("0");
        assertThat(moments.deviation()).isEqualByComparingTo("0");
        assertThat(moments.coefficient()).isNull();
        assertThat(moments.holds(HALF)).isFalse();
    }

    @Test
    void forgetsAUnitThatIsTakenOut() {
        assertThat(Moments.of(GUIDE).without(GUIDE.get(4)).coefficient())
                .isEqualByComparingTo(
                        Objects.requireNonNull(Moments.of(GUIDE.subList(0, 4)).coefficient()));
    }

    private static Point third(int number) {
        BigDecimal amount = BigDecimal.valueOf(number).divide(BigDecimal.valueOf(3), Exact.DIGITS);
        return new Point(Invented.unit(number, Stage.PRIMARY), BigDecimal.valueOf(number), amount);
    }
}
