package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

class OverridesTest {

    private static final BigDecimal FIVE = new BigDecimal("5");
    private static final BigDecimal SIX = new BigDecimal("6");

    @Test
    void overridesBothStagesByTheBareCode() {
        assertThat(limits(Map.of("R4", FIVE))).isEqualTo(Map.of(Stage.PRIMARY, FIVE, Stage.JUNIOR, FIVE));
    }

    @Test
    void prefersTheKeyWithAStage() {
        assertThat(limits(Map.of("R4", FIVE, "R4.初中", SIX))).isEqualTo(Map.of(Stage.PRIMARY, FIVE, Stage.JUNIOR, SIX));
    }

    @Test
    void leavesEveryOtherLimitAlone() {
        Standard changed = Invented.QUALITY.with(Map.of("R4.小学", FIVE));

        assertThat(changed.with(Map.of("R4.小学", new BigDecimal("4.5")))).isEqualTo(Invented.QUALITY);
    }

    @Test
    void overridesTheSpread() {
        assertThat(Invented.QUALITY.with(Map.of("CV.初中", new BigDecimal("0.4"))).spread())
                .isEqualTo(Map.of(Stage.PRIMARY, new BigDecimal("0.50"), Stage.JUNIOR, new BigDecimal("0.4")));
    }

    @Test
    void overridesTheComposite() {
        Standard.Composite composite =
                Invented.BASIC.with(Map.of("BC", new BigDecimal("0.6"))).composite();

        assertThat(Objects.requireNonNull(composite).limits())
                .isEqualTo(Map.of(Stage.PRIMARY, new BigDecimal("0.6"), Stage.JUNIOR, new BigDecimal("0.6")));
    }

    @Test
    void overridesTheUnitRuleAndTheScope() {
        Standard changed = Invented.QUALITY.with(
                Map.of("达标项数", FIVE, "最低比例", new BigDecimal("0.8"), "教学点人数", new BigDecimal("100")));

        assertThat(changed.unitRule()).isEqualTo(new UnitRule(5, new BigDecimal("0.8")));
        assertThat(changed.scope().teachingPointsFrom()).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void namesEveryKeyThatIsAccepted() {
        assertThat(Invented.BASIC.keys()).containsExactly("BC", "BC.初中", "BC.小学");
        assertThat(Invented.QUALITY.keys())
                .hasSize(7 * 3 + 3 + 3)
                .contains("R1", "R7.小学", "CV", "CV.小学", "CV.初中", "达标项数", "最低比例", "教学点人数");
    }

    @Test
    void reportsKeysThatAreNotOfTheStandardAndChangesNothingByThem() {
        Map<String, BigDecimal> typed = Map.of("R8", FIVE, "R4.高中", FIVE, "BC", FIVE, "r4", FIVE, "R4", FIVE);

        assertThat(Invented.QUALITY.unusable(typed)).containsExactly("BC", "R4.高中", "R8", "r4");
        assertThat(Invented.QUALITY.with(typed)).isEqualTo(Invented.QUALITY.with(Map.of("R4", FIVE)));
    }

    @Test
    void reportsValuesThatMakeNoSenseAndChangesNothingByThem() {
        Map<String, BigDecimal> typed = Map.of(
                "R4", BigDecimal.ZERO, "CV", FIVE.negate(), "达标项数", new BigDecimal("8"), "最低比例", new BigDecimal("85"));

        assertThat(Invented.QUALITY.unusable(typed)).containsExactly("CV", "R4", "最低比例", "达标项数");
        assertThat(Invented.QUALITY.with(typed)).isEqualTo(Invented.QUALITY);
        assertThat(Invented.QUALITY.unusable(Map.of("达标项数", new BigDecimal("5.5"))))
                .containsExactly("达标项数");
    }

    private static Map<Stage, BigDecimal> limits(Map<String, BigDecimal> overrides) {
        return Invented.indicator(Invented.QUALITY.with(overrides), "R4").limits();
    }
}
