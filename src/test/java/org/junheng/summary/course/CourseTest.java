package org.junheng.summary.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.dossier.CareFacts;
import org.junheng.indicator.dossier.Told;
import org.junheng.school.Measure;
import org.junheng.school.Stage;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.course.Aim.Outlook;
import org.junit.jupiter.api.Test;

/** One school, August to October: 骨干教师 10, 12, 14 of 1000; dropouts 1 (last school year), 2, 3. */
class CourseTest {

    private static final YearMonth OCTOBER = InventedCounty.OCTOBER;

    private static InventedCounty month(int back) {
        YearMonth month = OCTOBER.minusMonths(back);
        return InventedCounty.of(month)
                .primary(1, "一小", Map.of(Measure.BACKBONE_TEACHERS, String.valueOf(14 - 2 * back)))
                .told(
                        1,
                        Told.of(month.toString())
                                .withClass("一年级", 1000, 0, 0, 0, 0, 3 - back, 0)
                                .onFile("转差", "1班", "2026-09", "40", "50", "已达标"));
    }

    private static InventedCounty october() {
        return month(0).after(month(1).after(month(2)));
    }

    @Test
    void followsAMeanFromTheStartOfTheSchoolYear() {
        TimeLine backbone = line(october().picture(), "R2", Stage.PRIMARY, "平均值");

        assertThat(backbone.values())
                .containsExactly(
                        Map.entry(YearMonth.of(2026, 8), new BigDecimal("1")),
                        Map.entry(YearMonth.of(2026, 9), new BigDecimal("1.2")),
                        Map.entry(OCTOBER, new BigDecimal("1.4")));
        assertThat(backbone.yearStart()).isEqualByComparingTo("1.2");
        assertThat(backbone.changeInYear()).isEqualByComparingTo("0.2");
        assertThat(backbone.changeInMonth()).isEqualByComparingTo("0.2");
        assertThat(backbone.yearAgo()).isNull();
        assertThat(backbone.yearToDate()).isNull();
    }

    @Test
    void addsUpWhatHappensInTheSchoolYear() {
        TimeLine dropouts = line(october().picture(), "D3", null, "数值");

        assertThat(dropouts.now()).isEqualByComparingTo("3");
        assertThat(dropouts.yearToDate()).isEqualByComparingTo("5");
    }

    @Test
    void saysOfHowManySchoolsItAllIs() {
        List<TimeLine> lines = TimeLines.of(october().carried(1).picture());

        assertThat(lines.subList(0, 6))
                .extracting(TimeLine::name, TimeLine::stage, line -> String.valueOf(line.now()))
                .containsExactly(
                        tuple("应报学校数", null, "1"),
                        tuple("有数据的学校数", null, "1"),
                        tuple("其中沿用的学校数", null, "1"),
                        tuple("缺报的学校数", null, "0"),
                        tuple("计入学校数", Stage.PRIMARY, "1"),
                        tuple("综合达标学校数", Stage.PRIMARY, "1"));
    }

    @Test
    void leavesAGapWhereAMonthIsNotKnown() {
        MonthPicture picture = month(0).after(month(2)).picture();
        TimeLine backbone = line(picture, "R2", Stage.PRIMARY, "平均值");

        assertThat(backbone.values()).containsOnlyKeys(YearMonth.of(2026, 8), OCTOBER);
        assertThat(backbone.before()).isNull();
        assertThat(backbone.changeInMonth()).isNull();
        assertThat(TimeLine.yearStart(picture)).isEqualTo(OCTOBER);
    }

    @Test
    void foretellsWhenATargetIsReached() {
        List<Aim> aims = Aims.of(october()
                .target("R2", Stage.PRIMARY, null, "1.3")
                .target("R2", Stage.PRIMARY, null, "1.7")
                .target("R2", Stage.PRIMARY, 1, "2.5")
                .target("R1", Stage.PRIMARY, null, "9")
                .target("R2.CV", Stage.PRIMARY, null, "0.1")
                .target("D3", null, null, "1")
                .target("D3", null, 1, "3")
                .target("D1", null, 1, "100")
                .target("T9", null, null, "1")
                .target("T.及格率", null, null, "96")
                .picture());

        assertThat(aims)
                .extracting(Aim::outlook, Aim::month, Aim::words)
                .containsExactly(
                        tuple(Outlook.REACHED, null, "已达到"),
                        tuple(Outlook.IN_TIME, YearMonth.of(2026, 12), "预计2026年12月"),
                        tuple(Outlook.LATE, YearMonth.of(2027, 4), "预计2027年4月，晚于年底"),
                        tuple(Outlook.NEVER, null, "按目前趋势达不到"),
                        tuple(Outlook.REACHED, null, "已达到"),
                        tuple(Outlook.NEVER, null, "按目前趋势达不到"),
                        tuple(Outlook.REACHED, null, "已达到"),
                        tuple(Outlook.REACHED, null, "已达到"),
                        tuple(Outlook.UNKNOWN, null, "没有本月数据"));
        assertThat(aims.get(1).lacking()).isEqualByComparingTo("0.3");
        assertThat(aims.get(1).pace()).isEqualByComparingTo("0.2");
        assertThat(aims.get(0).lacking()).isEqualByComparingTo("0");
        assertThat(aims.get(5).lacking()).isEqualByComparingTo("2");
    }

    @Test
    void foretellsNothingFromOneMonthOfTheSchoolYear() {
        List<Aim> aims = Aims.of(
                month(0).after(month(2)).target("R2", Stage.PRIMARY, null, "2").picture());

        assertThat(aims).extracting(Aim::outlook).containsExactly(Outlook.TOO_EARLY);
    }

    /** Home visits to 400 and 450 of 1000 students in the last term, to 50 and 150 in this one. */
    @Test
    void foretellsWhatAddsUpThroughATermFromThatTermAlone() {
        InventedCounty march = visiting(3, 150)
                .after(visiting(2, 50).after(visiting(1, 450).after(visiting(0, 400))))
                .target("H1", null, null, "35");

        Aim aim = Aims.of(march.picture()).get(0);

        assertThat(aim.pace()).isEqualByComparingTo("10");
        assertThat(aim.words()).isEqualTo("预计2026年5月");
    }

    private static InventedCounty visiting(int months, long homes) {
        YearMonth month = YearMonth.of(2025, 12).plusMonths(months);
        return InventedCounty.of(month)
                .primary(1, "一小", Map.of())
                .told(
                        1,
                        Told.of(month.toString())
                                .withClass("一年级", 1000, 0, 0, 0, 0, 0, 0)
                                .care(new CareFacts(homes, null, null, null, null, null, null, null)));
    }

    @Test
    void makesOneTargetForEachStageWhereNoneIsSaid() {
        assertThat(Aims.of(october()
                        .junior(2, "一中", Map.of())
                        .target("R2", null, null, "2")
                        .picture()))
                .extracting(Aim::stage, Aim::outlook)
                .containsExactly(tuple(Stage.PRIMARY, Outlook.LATE), tuple(Stage.JUNIOR, Outlook.TOO_EARLY));
    }

    private static TimeLine line(MonthPicture picture, String code, @Nullable Stage stage, String kind) {
        return TimeLines.of(picture).stream()
                .filter(line -> line.code().equals(code)
                        && line.stage() == stage
                        && line.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
