package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

/** Every promise the data files make, asked of all their entries at once. */
class StandardsTest {

    @Test
    void shipsTwoTheDefaultFirst() {
        assertThat(Standards.shipped())
                .extracting(Standard::code, Standard::document)
                .containsExactly(tuple("优质均衡2017", "教督〔2017〕6号"), tuple("基本均衡2012", "教督〔2012〕3号"));
    }

    @Test
    void knowsNoOtherName() {
        assertThat(Standards.named("优质均衡")).isEmpty();
    }

    @Test
    void everyIndicatorIsWellFormed() {
        assertThat(Standards.shipped()).allSatisfy(standard -> {
            assertThat(standard.title()).isNotBlank();
            assertThat(standard.indicators()).extracting(Indicator::code).doesNotHaveDuplicates();
            assertThat(standard.indicators()).extracting(Indicator::name).doesNotHaveDuplicates();
            assertThat(standard.indicators()).extracting(Indicator::formula).doesNotHaveDuplicates();
            assertThat(standard.indicators()).allSatisfy(StandardsTest::isWellFormed);
        });
    }

    private static void isWellFormed(Indicator indicator) {
        assertThat(indicator.code()).matches("[A-Z][1-9]");
        assertThat(indicator.name()).isNotBlank();
        assertThat(indicator.per().signum()).isPositive();
        assertThat(indicator.decimals()).isBetween(0, 4);
        assertThat(indicator.unit()).isEqualTo(indicator.numeratorUnit());
        assertThat(indicator.limits().values()).allMatch(limit -> limit.signum() > 0);
        assertThat(List.copyOf(indicator.limits().keySet())).isIn(List.of(), Stage.COMPULSORY);
    }

    @Test
    void setsThePublishedLimitsOf2017() {
        assertThat(Invented.QUALITY.indicators().stream()
                        .map(each -> each.code() + " " + each.limits().values()))
                .containsExactly(
                        "R1 [4.2, 5.3]",
                        "R2 [1, 1]",
                        "R3 [0.9, 0.9]",
                        "R4 [4.5, 5.8]",
                        "R5 [7.5, 10.2]",
                        "R6 [2000, 2500]",
                        "R7 [2.3, 2.4]");
        assertThat(Invented.QUALITY.spread())
                .isEqualTo(Map.of(Stage.PRIMARY, new BigDecimal("0.50"), Stage.JUNIOR, new BigDecimal("0.45")));
        assertThat(Invented.QUALITY.unitRule()).isEqualTo(new UnitRule(6, new BigDecimal("0.85")));
        assertThat(Invented.QUALITY.composite()).isNull();
    }

    @Test
    void setsThePublishedLimitsOf2012() {
        assertThat(Invented.BASIC.composite())
                .isEqualTo(new Standard.Composite(
                        "BC",
                        "综合差异系数",
                        Map.of(Stage.PRIMARY, new BigDecimal("0.65"), Stage.JUNIOR, new BigDecimal("0.55"))));
        assertThat(Invented.BASIC.indicators())
                .hasSize(8)
                .allMatch(each -> each.limits().isEmpty());
        assertThat(Invented.BASIC.spread()).isEmpty();
        assertThat(Invented.BASIC.unitRule()).isNull();
    }

    @Test
    void printsEachFormulaInTheMeasuresWords() {
        String formulas = Standards.shipped().stream()
                .flatMap(standard -> standard.indicators().stream())
                .map(each -> each.code() + " " + each.formula())
                .collect(Collectors.joining("\n"));

        assertThat(formulas).isEqualTo("""
                R1 高于规定学历专任教师数 ÷ 在校生数 × 100
                R2 县级以上骨干专任教师数 ÷ 在校生数 × 100
                R3 体育、艺术专任教师数 ÷ 在校生数 × 100
                R4 (教学及辅助用房面积 − 体育馆面积) ÷ 在校生数
                R5 (体育馆面积 + 运动场地面积) ÷ 在校生数
                R6 教学仪器设备值 ÷ 在校生数
                R7 网络多媒体教室数 ÷ 在校生数 × 100
                B1 教学及辅助用房面积 ÷ 在校生数
                B2 (体育馆面积 + 运动场地面积) ÷ 在校生数
                B3 教学仪器设备值 ÷ 在校生数
                B4 计算机台数 ÷ 在校生数 × 100
                B5 图书册数 ÷ 在校生数
                B6 专任教师数 ÷ 在校生数
                B7 高于规定学历专任教师数 ÷ 在校生数
                B8 中级及以上职称专任教师数 ÷ 在校生数""");
    }

    @Test
    void countsPeopleAndThingsInWholes() {
        assertThat(Standards.shipped().stream()
                        .flatMap(standard -> standard.indicators().stream())
                        .filter(Indicator::countsWholes)
                        .map(Indicator::code))
                .containsExactly("R1", "R2", "R3", "R7", "B4", "B5", "B6", "B7", "B8");
    }

    @Test
    void asksOfTheCountyWhatThePublishedLimitsOf2017Ask() {
        assertThat(Invented.QUALITY.county().stream()
                        .map(item -> item.code() + " " + item.limits().values()))
                .containsExactly(
                        "G1 []",
                        "G2 []",
                        "G3 [12, 96, 90, 2016, 73, 67, 30, 54, 61]",
                        "G4 [2000, 2500, 2010, 50, 2400, 3000]",
                        "G5 [45, 50, 55, 65]",
                        "G6 []",
                        "G7 [6000]",
                        "G8 [1]",
                        "G9 [100, 360]",
                        "G10 []",
                        "G11a [10, 72]",
                        "G11b [20]",
                        "G12 [100]",
                        "G13 [100, 95]",
                        "G14 [50]",
                        "G15 [85]",
                        "Q1 [95]",
                        "Q2 [95]",
                        "Q3 []",
                        "Q4 [5]",
                        "Q5 []",
                        "Q5a []",
                        "Q5b [90, 60]",
                        "Q6 []",
                        "Q7 []",
                        "Q8 []",
                        "Q9 [0.15]",
                        "S1 [85]",
                        "V1 []",
                        "V2 []",
                        "V3 []",
                        "V4 []");
        assertThat(Invented.BASIC.county()).isEqualTo(Invented.QUALITY.county());
    }

    @Test
    void everyItemOfTheCountyIsWellFormed() {
        assertThat(Invented.QUALITY.county()).allSatisfy(item -> {
            assertThat(item.name()).isNotBlank();
            assertThat(item.source()).isEqualTo("教督〔2017〕6号");
            assertThat(item.topic().formula()).isNotBlank().doesNotContain("{", "}");
            assertThat(item.bureau()).isEqualTo(item.top() == null);
            assertThat(item.limits().values()).allMatch(limit -> limit.signum() > 0);
        });
    }
}
