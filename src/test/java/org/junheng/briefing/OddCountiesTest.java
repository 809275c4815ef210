package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.dossier.Told;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.MonthPicture;
import org.junit.jupiter.api.Test;

/** Counties that are not the ordinary one: what a leader reads must be true there too. */
class OddCountiesTest {

    private static final Map<Measure, String> SOUND = Map.of();

    @Test
    void saysOfASchoolThatWasNotHeardNothingButThat() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of(Measure.BACKBONE_TEACHERS, "5"))
                .primary(2, "乙小学", SOUND)
                .primary(3, "丙小学", SOUND)
                .silent(3)
                .picture();
        BriefingPage page = PageMaker.page(picture);

        assertThat(page.indicators().heats())
                .extracting(HeatTable::title)
                .containsExactly("小学3所中1所未达标、1所数据不全，低于标准最多的是县级以上骨干教师（1所）");
        assertThat(page.indicators().heats().get(0).failing())
                .extracting(HeatTable.Row::met)
                .containsExactly("—", "6/7");
        assertThat(Objects.requireNonNull(page.gaps()).rows())
                .extracting(GapsPart.Row::met)
                .containsExactly("—", "6/7");
        assertThat(Objects.requireNonNull(page.gaps()).rows())
                .extracting(GapsPart.Row::sums)
                .containsExactly(List.of(), List.of("县级以上骨干教师：1 × 1,000 ÷ 100 − 5 → 5人"));
    }

    @Test
    void tellsASchoolThatWasNotHeardWhatItsPageIsFor() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", SOUND)
                .primary(2, "乙小学", SOUND)
                .silent(2)
                .after(InventedCounty.of(InventedCounty.OCTOBER.minusMonths(1))
                        .primary(1, "甲小学", SOUND)
                        .primary(2, "乙小学", SOUND))
                .picture();
        SchoolPages pages = new SchoolPages(picture);

        assertThat(pages.draw(picture.now().schools().get(1).school().code()))
                .contains("没有在校生数，各项指标都没有数值。要求：7项中至少6项达标，其余不低于标准的85%。补齐数据后才能评定。")
                .contains("上月达标、7项达标，本月数据不全。");
    }

    @Test
    void drawsNothingOfACountyThatCountsNoSchool() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .school(1, "甲教学点", SchoolType.TEACHING_POINT, "城关镇")
                .unit(1, Stage.PRIMARY, Map.of(Measure.STUDENTS, "49"))
                .picture();

        assertThat(section(Briefing.draw(picture), "zhibiao"))
                .contains("没有学校计入本标准，各校不计的原因见“口径与数据质量”的统计范围。")
                .doesNotContain("<h3", "<h4", "<svg", "<table", "<details");
    }

    @Test
    void drawsNoChartWithoutAFigure() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", SOUND)
                .junior(2, "乙中学", SOUND)
                .junior(3, "丙中学", SOUND)
                .silent(2)
                .silent(3)
                .picture();
        IndicatorsPart part = PageMaker.page(picture).indicators();

        assertThat(part.spreads())
                .extracting(
                        SpreadBlock::title,
                        block -> block.chart() == null,
                        block -> block.rows().size())
                .containsExactly(tuple("小学7项差异系数均不高于标准，最高0.000", false, 7), tuple("初中7项差异系数无法计算", true, 0));
        assertThat(part.strips().get(0).strips())
                .extracting(StripChart::title, StripChart::desc)
                .containsExactly(tuple("小学1所不低于标准", "甲小学 6.00人"));
        assertThat(section(Briefing.draw(picture), "zhibiao")).doesNotContain("上月</text>");
    }

    @Test
    void countsInAStripThoseThatHaveAValue() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", SOUND)
                .primary(2, "乙小学", SOUND)
                .primary(3, "丙小学", SOUND)
                .silent(3)
                .picture();

        assertThat(PageMaker.page(picture).indicators().strips().get(0).strips())
                .extracting(StripChart::title)
                .containsExactly("小学有数值的2所无一低于标准（1所未画）");
    }

    @Test
    void countsNobodyWhereThereIsNobody() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", SOUND)
                .told(1, Told.of("2026-10").withClass("三年级", 40, 0, 0, 0, 0, 0, 0))
                .picture();

        assertThat(Objects.requireNonNull(PageMaker.page(picture).lifting()).lead())
                .isEqualTo("没有在档的转差学生；本月辍学0人，疑似辍学0人。");
        assertThat(Objects.requireNonNull(PageMaker.page(picture).research()).appraisals())
                .isEqualTo("本学年没有支教交流可考核。");
    }

    @Test
    void ranksNoSchoolThatIsAlone() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", SOUND)
                .junior(2, "乙中学", SOUND)
                .junior(3, "丙中学", Map.of(Measure.QUALIFIED_TEACHERS, "61"))
                .picture();
        SchoolRanks ranks = new SchoolRanks(PageGround.of(picture));
        Indicator first = picture.standard().indicators().get(0);

        assertThat(picture.figures().units())
                .extracting(result -> ranks.of(result.unit(), first))
                .containsExactly("—", "2/2", "1/2");
    }

    @Test
    void drawsNextToNothingAsNextToNothing() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", SOUND)
                .primary(2, "乙小学", SOUND)
                .primary(3, "丙小学", Map.of(Measure.STUDENTS, "1"))
                .primary(4, "丁小学", Map.of(Measure.STUDENTS, "4"))
                .picture();
        DriversPart part = Objects.requireNonNull(PageMaker.page(picture).drivers());

        assertThat(part.drivers().get(0).rows())
                .extracting(DriversPart.Row::share, DriversPart.Row::width)
                .containsExactly(tuple("不足1%", "0.8"), tuple("不足1%", "0.8"));
    }

    private static String section(String page, String id) {
        int from = page.indexOf("<section id=\"" + id + "\"");
        int to = page.indexOf("<h2", page.indexOf("<h2", from) + 1);
        return page.substring(from, to);
    }
}
