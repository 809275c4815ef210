package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.dossier.Told;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.summary.BigCounty;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.MonthPicture;
import org.junit.jupiter.api.Test;

/** The page as a leader gets it: one file that needs nothing else. */
class BriefingTest {

    private static final int A_MEGABYTE_AND_A_HALF = 1_500_000;

    @Test
    void needsNoScriptAndNoNetwork() {
        assertThat(Briefing.draw(BigCounty.of(60, 12).picture()))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"zh-CN\"")
                .containsOnlyOnce("<script>")
                .doesNotContain("<script ", "http://", "https://", "url(", "@import", " src=");
    }

    @Test
    void letsNoNameBecomeMarkup() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "<img src=x onerror=alert(1)>\"'&小学", Map.of())
                .primary(2, "乙小学", Map.of())
                .picture();

        assertThat(Briefing.draw(picture)).doesNotContain("<img").contains("&lt;img");
    }

    @Test
    void isTheSameForTheSameMonth() {
        assertThat(Briefing.draw(BigCounty.of(60, 3).picture()))
                .isEqualTo(Briefing.draw(BigCounty.of(60, 3).picture()));
    }

    @Test
    void staysSmallForThreeHundredSchools() {
        String page = Briefing.draw(BigCounty.of(300, 12).picture());

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(A_MEGABYTE_AND_A_HALF);
    }

    @Test
    void tellsOfStudentsOnFileWithoutSchoolOrClass() {
        Told few = Told.of("2026-10")
                .withClass("三年级", 40, 0, 0, 0, 0, 1, 0)
                .onFile("转差", "1班", "2026-10", "40", "35", "跟踪中");
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .told(1, few)
                .picture();

        assertThat(section(Briefing.draw(picture), "peiyou"))
                .contains("本月辍学1人", "本月有1个班首次出现转差学生，涉及1所学校")
                .doesNotContain("甲小学", "三年级", "1班", "<svg", "城关镇");
    }

    @Test
    void showsATownshipsSharesOnceTheyAreOfEnoughStudents() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .primary(2, "乙小学", Map.of())
                .told(1, onFile(4))
                .told(2, onFile(4))
                .picture();

        assertThat(section(Briefing.draw(picture), "peiyou"))
                .contains("城关镇", "退步25%", "进步50%")
                .doesNotContain("甲小学");
    }

    @Test
    void leavesOutASecondTownshipWhereOneAloneWouldBeMissing() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .primary(2, "乙小学", Map.of())
                .junior(3, "丙中学", Map.of())
                .told(1, onFile(4))
                .told(2, onFile(4))
                .told(3, onFile(4))
                .picture();

        assertThat(section(Briefing.draw(picture), "peiyou")).doesNotContain("<svg", "城关镇", "河口乡");
    }

    @Test
    void numbersThePartsAsTheyStand() {
        MonthPicture picture = BigCounty.of(60, 3).picture();

        List<Section> contents = PageMaker.page(picture).contents();

        assertThat(contents).extracting(Section::number).startsWith("一", "二", "三", "四", "五", "六");
        assertThat(contents).extracting(Section::title).endsWith("领导可能会问", "口径与数据质量");
    }

    @Test
    void answersWhatTheFiguresRaiseAndSaysWhereFrom() {
        assertThat(section(Briefing.draw(BigCounty.of(60, 3).picture()), "wenda"))
                .contains("最少要补多少，学校才能都达标？", "共需县级以上骨干教师2人", "<a href=\"#quekou\">五、未达标学校与缺口</a>", "缺口测算");
    }

    @Test
    void leadsFromEachSchoolToItsPage() {
        String page = Briefing.draw(county().picture());

        assertThat(section(page, "quekou")).contains("<a href=\"学校/0000000002.html\">乙小学</a>");
        assertThat(section(page, "zhibiao"))
                .contains("<a href=\"学校/0000000001.html\">甲小学</a>", "<a href=\"学校/0000000002.html\">乙小学</a>");
    }

    @Test
    void shadesTheValuesOfEachSchoolByTheirVerdicts() {
        HeatTable heat =
                HeatTable.of(PageGround.of(county().picture()), Stage.PRIMARY).orElseThrow();

        assertThat(heat.title()).isEqualTo("小学2所中1所未达标，低于标准最多的是县级以上骨干教师（1所）");
        assertThat(heat.failing())
                .containsExactly(new HeatTable.Row(
                        "学校/0000000002.html",
                        "#s0000000002x",
                        "乙小学",
                        "6/7",
                        List.of(
                                new HeatTable.Field("hold", "6.00"),
                                new HeatTable.Field("short", "■0.20"),
                                new HeatTable.Field("hold", "1.00"),
                                new HeatTable.Field("hold", "6.00"),
                                new HeatTable.Field("hold", "10.50"),
                                new HeatTable.Field("hold", "2,600"),
                                new HeatTable.Field("hold", "2.50"))));
        assertThat(heat.rest()).extracting(HeatTable.Row::school).containsExactly("甲小学");
    }

    @Test
    void drawsTheCoefficientsBeforeAndAfter() {
        SlopeChart chart =
                SlopeChart.of(PageGround.of(county().picture()), Stage.PRIMARY).orElseThrow();

        assertThat(chart.title()).isEqualTo("小学7项差异系数与2026年9月相比，1项扩大、6项持平");
        assertThat(chart.lines().get(0))
                .isEqualTo(new SlopeChart.Line("县级以上骨干教师", "0.000", "0.714", "+0.714", "short", "146", "26", "26"));
        assertThat(chart.lines()).hasSize(7);
    }

    private static InventedCounty county() {
        return InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .primary(2, "乙小学", Map.of(Measure.BACKBONE_TEACHERS, "2"))
                .after(InventedCounty.of(InventedCounty.OCTOBER.minusMonths(1))
                        .primary(1, "甲小学", Map.of())
                        .primary(2, "乙小学", Map.of()));
    }

    @Test
    void foretellsTheYearsTargets() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .target("R2", Stage.PRIMARY, null, "1")
                .target("R2", Stage.PRIMARY, 1, "2")
                .picture();

        assertThat(section(Briefing.draw(picture), "mubiao"))
                .contains("本年度目标2项：已达到1项，数据不足、不作推算1项。", "甲小学，小学", "≥2人", "0.80", "王局");
    }

    @Test
    void roundsTheMeanOfMoneyToWholeYuanEverywhere() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .primary(2, "乙小学", Map.of(Measure.EQUIPMENT_VALUE, "30000001"))
                .picture();

        String page = Briefing.draw(picture);

        assertThat(section(page, "chayi")).contains("全县平均16,300<").doesNotContain("全县平均16,300.");
    }

    @Test
    void namesASchoolThatIsLeftOutOnceWhateverItsStages() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .school(2, "乙特殊教育学校", SchoolType.SPECIAL, "城关镇")
                .unit(2, Stage.PRIMARY, Map.of())
                .unit(2, Stage.JUNIOR, Map.of())
                .picture();

        assertThat(Briefing.draw(picture)).contains("一校一学段为一个单元。不计入的有1所：乙特殊教育学校（特殊教育学校不计）。");
    }

    /** Half of them rise, a quarter falls. */
    private static Told onFile(int students) {
        Told told = Told.of("2026-10").withClass("三年级", 40, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < students; i++) {
            told.onFile("转差", "1班", "2026-09", "40", i % 4 < 2 ? "50" : i % 4 == 2 ? "30" : "40", "跟踪中");
        }
        return told;
    }

    private static String section(String page, String id) {
        int from = page.indexOf("<section id=\"" + id + "\"");
        assertThat(from).as(id).isPositive();
        return page.substring(from, page.indexOf("\n<section id=", from));
    }
}
