package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junheng.school.Grade;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final Parameters NONE = new Parameters(Map.of());

    @Test
    void haveTheDefaultsOfTheNationalRules() {
        assertThat(NONE.county()).isEqualTo("本县");
        assertThat(NONE.deadline(YearMonth.of(2026, 10))).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(NONE.earliest()).isEmpty();
        assertThat(NONE.standard()).isEqualTo("优质均衡2017");
        assertThat(NONE.carriesForward()).isTrue();
        assertThat(NONE.retentionOfEntrants()).isFalse();
        assertThat(NONE.fullMarks(Grade.G9, "语文")).isEqualTo(BigDecimal.valueOf(100));
        assertThat(NONE.weight("得分率")).isEqualTo(BigDecimal.valueOf(45));
        assertThat(NONE.all()).isEmpty();
    }

    @Test
    void areWhatTheBureauHasSet() {
        Parameters set = new Parameters(Map.of(
                "县名", "清川县",
                "报送截止日", "31",
                "最早所属期", "2025-09-01",
                "执行标准", "基本均衡2012",
                "缺报处理", "不计入",
                "巩固率口径", "按入学人数",
                "综合得分权重.得分率", "40",
                "甲", "乙"));

        assertThat(set.county()).isEqualTo("清川县");
        assertThat(set.deadline(YearMonth.of(2026, 12))).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(set.earliest()).contains(YearMonth.of(2025, 9));
        assertThat(set.standard()).isEqualTo("基本均衡2012");
        assertThat(set.carriesForward()).isFalse();
        assertThat(set.retentionOfEntrants()).isTrue();
        assertThat(set.weight("得分率")).isEqualTo(BigDecimal.valueOf(40));
        assertThat(set.weight("及格率")).isEqualTo(BigDecimal.valueOf(50));
        assertThat(set.others()).containsExactly("甲");
        assertThat(set.all()).hasSize(8).containsEntry("甲", "乙");
    }

    @Test
    void setNoDeadlineAfterTheMonthsEnd() {
        assertThat(new Parameters(Map.of("报送截止日", "31")).deadline(YearMonth.of(2027, 1)))
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void takeTheNarrowestFullMarks() {
        Parameters set = new Parameters(Map.of("考试满分", "90", "考试满分.语文", "150", "考试满分.九年级", "120", "考试满分.九年级.物理", "70"));

        assertThat(set.fullMarks(Grade.G6, "数学")).isEqualTo(BigDecimal.valueOf(90));
        assertThat(set.fullMarks(Grade.G6, "语文")).isEqualTo(BigDecimal.valueOf(150));
        assertThat(set.fullMarks(Grade.G9, "语文")).isEqualTo(BigDecimal.valueOf(120));
        assertThat(set.fullMarks(Grade.G9, "物理")).isEqualTo(BigDecimal.valueOf(70));
    }
}
