package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.PairedCounty;
import org.junit.jupiter.api.Test;

class ExamAndPairPartsTest {

    private static final Section SECTION = new Section("x", "八", "题");

    private final PageGround ground = PageGround.of(PairedCounty.picture());

    @Test
    void tellsTheCountysPaperAgainstItsTarget() {
        TeachingPart part = Objects.requireNonNull(TeachingPart.of(ground, SECTION));

        assertThat(part.exams()).hasSize(1);
        assertThat(part.exams().get(0).title()).isEqualTo("期中（2026-10-20，3所学校）");
        assertThat(part.exams().get(0).rows())
                .containsExactly(new TeachingPart.Row(
                        "六年级",
                        "数学",
                        "12/13",
                        "60.83/100",
                        "60.83",
                        "58.33",
                        Mark.falls("未达到及格率≥96"),
                        "16.67",
                        "16.67",
                        "0.627",
                        "—"));
    }

    @Test
    void keepsASchoolOfTwoStudentsAndWhatWouldGiveItAwayOut() {
        TeachingPart part = Objects.requireNonNull(TeachingPart.of(ground, SECTION));

        assertThat(part.exams().get(0).behind())
                .containsExactly(new TeachingPart.Behind(
                        "学校/0000000002.html", "第2学校", "小学", "1科次", "−0.03", "六年级数学（−0.03，县内第2名）"));
    }

    @Test
    void tellsOfAPairWithoutNamingATeacher() {
        PairsPart part = Objects.requireNonNull(PairsPart.of(ground, SECTION));

        assertThat(part.lead()).startsWith("薄弱学校2所，本学年（2026年9月起）与结对学校有过活动的1所，本月有活动的1所。");
        assertThat(part.rows())
                .containsExactly(new PairsPart.Row(
                        "第1学校",
                        "学校/0000000001.html",
                        "第2学校",
                        "学校/0000000002.html",
                        2,
                        3,
                        "2026-10-09",
                        Mark.near("待核对1次")));
        assertThat(part.charts().get(0).lines().get(0))
                .isEqualTo(new PairChart.Line("高于规定学历教师", "3.00", "6.00", "0.50", "0.40", "+0.10", Mark.holds("缩小")));
        assertThat(part.charts().get(0).bells().get(0))
                .isEqualTo(new PairChart.Bell("高于规定学历教师", "0.40 → 0.50  ●缩小", "hold", "32", "41", "71.2", "89"));
        assertThat(part.duties().get(1))
                .isEqualTo(new PairsPart.DutyRow("听评课", "本学期≥20节", 0, 1, 0, Mark.falls("有未达到")));
        assertThat(part.toString()).doesNotContain("何平");
    }

    @Test
    void saysWhyAPairIsNotDrawn() {
        assertThat(PairsPart.undrawn(2, 2, 2)).isEmpty();
        assertThat(PairsPart.undrawn(2, 1, 1)).isEqualTo("1对没有可比的数据（没有相同的学段，或者缺数据）。");
        assertThat(PairsPart.undrawn(10, 9, 6))
                .isEqualTo("可比的9对，只画比值最低的6对，其余见指标汇总“结对帮扶”表。" + "1对没有可比的数据（没有相同的学段，或者缺数据）。");
    }

    @Test
    void areNotThereWithoutAnExamAndPairs() {
        PageGround bare = PageGround.of(InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .picture());

        assertThat(TeachingPart.isNeeded(bare)).isFalse();
        assertThat(PairsPart.isNeeded(bare)).isFalse();
        assertThat(TeachingPart.of(bare, SECTION)).isNull();
        assertThat(PairsPart.of(bare, SECTION)).isNull();
    }
}
