package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        Set<String> county = Set.of(
                "G3.每间班数",
                "G3.音乐",
                "G3.美术",
                "G3.建成年份",
                "G3.早建音乐",
                "G3.早建美术",
                "G3.小班人数",
                "G3.乡村小班",
                "G3.乡村小班初中",
                "G4.一般",
                "G4.一贯制",
                "G4.建成年份",
                "G4.随迁比例",
                "G4.放宽一般",
                "G4.放宽一贯制",
                "G5",
                "G5.小学",
                "G5.初中",
                "G5.偏大",
                "G5.大班额",
                "G7",
                "G8",
                "G9",
                "G9.学时",
                "G11a",
                "G11a.任教月数",
                "G11b",
                "G12",
                "G13",
                "G13.小学",
                "G13.初中",
                "G14",
                "G15",
                "Q1",
                "Q2",
                "Q4",
                "Q5b.城区和镇区",
                "Q5b.乡村",
                "Q9",
                "S1");

        assertThat(Invented.BASIC.keys())
                .containsAll(county)
                .contains("BC", "BC.初中", "BC.小学")
                .hasSize(county.size() + 3);
        assertThat(Invented.QUALITY.keys())
                .containsAll(county)
                .hasSize(county.size() + 7 * 3 + 3 + 3)
                .contains("R1", "R7.小学", "CV", "CV.小学", "CV.初中", "达标项数", "最低比例", "教学点人数");
    }

    @Test
    void overridesWhatIsAskedOfTheCounty() {
        Standard changed = Invented.QUALITY.with(
                Map.of("G9", new BigDecimal("95"), "G9.学时", new BigDecimal("300"), "G13.初中", new BigDecimal("90")));

        assertThat(changed.item("G9").orElseThrow().limits())
                .isEqualTo(Map.of(CountyItem.WHOLE, new BigDecimal("95"), "学时", new BigDecimal("300")));
        assertThat(changed.item("G9").orElseThrow().topic().formula()).startsWith("近五年培训满300学时");
        assertThat(changed.item("G13").orElseThrow().limits())
                .isEqualTo(Map.of("小学", new BigDecimal("100"), "初中", new BigDecimal("90")));
        assertThat(Invented.QUALITY
                        .with(Map.of("G5", new BigDecimal("40")))
                        .item("G5")
                        .orElseThrow()
                        .limits())
                .containsEntry("小学", new BigDecimal("40"))
                .containsEntry("初中", new BigDecimal("40"))
                .containsEntry("偏大", new BigDecimal("55"));
    }

    @Test
    void refusesARateAboveAHundred() {
        assertThat(Invented.QUALITY.unusable(Map.of("S1", new BigDecimal("101"), "G7", new BigDecimal("7000"))))
                .containsExactly("S1");
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
