package org.junheng.indicator.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.dossier.Told;
import org.junheng.intake.Parameters;
import org.junit.jupiter.api.Test;

class PoolTest {

    private static final Topic RATE = new Topic("E1", "比例", "%", "", "上", "下", "");

    private static final List<Share> SHARES =
            List.of(share(1, "3", "10"), share(2, "6", "10"), share(3, null, "10"), share(4, "0", "0"));

    @Test
    void dividesSumBySumAndLeavesOutWhatIsNotKnown() {
        assertThat(new Pool(RATE, SHARES, Bound.atLeast("45"), "本学期累计").ratio())
                .isEqualTo(new CountyReading(
                        RATE,
                        null,
                        "",
                        new BigDecimal("45"),
                        "",
                        new BigDecimal("9"),
                        new BigDecimal("20"),
                        new BigDecimal("45"),
                        true,
                        true,
                        List.of(Told.code(1)),
                        SHARES,
                        "共3所学校，另有1所没有数据；本学期累计"));
    }

    @Test
    void countsTheSchoolsThatHaveEnough() {
        CountyReading reading = new Pool(RATE, SHARES, Bound.atLeast("100"), "").reaching(new BigDecimal("3"));

        assertThat(reading.numerator()).isEqualByComparingTo("2");
        assertThat(reading.denominator()).isEqualByComparingTo("3");
        assertThat(reading.value()).isCloseTo(new BigDecimal("66.6666666667"), within("1e-9"));
        assertThat(reading.pass()).isFalse();
        assertThat(reading.failing()).containsExactly(Told.code(4));
    }

    @Test
    void isNotKnownWhereNoSchoolSaysAnything() {
        CountyReading reading = new Pool(RATE, List.of(share(3, null, null)), Bound.atLeast("1"), "").total();

        assertThat(reading.value()).isNull();
        assertThat(reading.pass()).isNull();
        assertThat(reading.remark()).isEqualTo("共0所学校，另有1所没有数据");
    }

    @Test
    void tellsOfHowManySchoolsItIs() {
        List<Share> numbers = List.of(share(1, "3", null), share(2, "0", null), share(3, null, null));

        assertThat(new Pool(RATE, SHARES, Bound.MORE, "").ratio().counted()).isEqualTo(3);
        assertThat(new Pool(RATE, numbers, Bound.MORE, "").total().counted()).isEqualTo(2);
    }

    @Test
    void isTheSameInWhateverOrderTheSchoolsCome() {
        List<Share> turned = new ArrayList<>(SHARES);
        Collections.reverse(turned);

        assertThat(new Pool(RATE, turned, Bound.MORE, "").ratio())
                .isEqualTo(new Pool(RATE, SHARES, Bound.MORE, "").ratio());
    }

    @Test
    void takesTheLimitThatTheBureauHasSet() {
        Parameters parameters = new Parameters(Map.of("E1", "60"));

        assertThat(Bound.atLeast("50").setBy(parameters, "E1")).isEqualTo(Bound.atLeast("60"));
        assertThat(Bound.atLeast("50").setBy(parameters, "E2")).isEqualTo(Bound.atLeast("50"));
    }

    private static Offset<BigDecimal> within(String offset) {
        return Offset.offset(new BigDecimal(offset));
    }

    private static Share share(int number, @Nullable String top, @Nullable String bottom) {
        return new Share(
                Told.code(number),
                top == null ? null : new BigDecimal(top),
                bottom == null ? null : new BigDecimal(bottom),
                "教研活动",
                1,
                List.of());
    }
}
