package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Topic;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.summary.asked.Question;
import org.junheng.summary.asked.Questions;
import org.junit.jupiter.api.Test;

/** The words of a month, made by rules from its figures. */
class StatementsTest {

    private static final Map<Measure, String> SOUND = Map.of();
    private static final YearMonth SEPTEMBER = InventedCounty.OCTOBER.minusMonths(1);

    @Test
    void callsNoneTheNearestOfSeveralThatAreEqual() {
        Map<Measure, String> poor = Map.of(Measure.BACKBONE_TEACHERS, "5");
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", poor)
                .primary(2, "乙小学", poor)
                .primary(3, "丙小学", Map.of(Measure.BACKBONE_TEACHERS, "1"))
                .picture();

        assertThat(Statements.of(picture))
                .filteredOn(statement -> statement.topic() == Statement.Topic.UNITS)
                .extracting(Statement::action)
                .containsExactly("甲小学等2所离达标同样最近，可先办，如甲小学补县级以上骨干教师4人即可达标");
    }

    @Test
    void blamesNoSchoolForTheSpreadOfThoseThatAreHidden() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", SOUND)
                .primary(2, "乙小学", Map.of(Measure.GROUND_AREA, "9600"))
                .primary(3, "丙小学", Map.of(Measure.STUDENTS, "1"))
                .primary(4, "丁小学", Map.of(Measure.STUDENTS, "4"))
                .picture();

        assertThat(Statements.of(picture))
                .filteredOn(statement -> statement.topic() == Statement.Topic.SPREAD)
                .extracting(Statement::schools)
                .contains("高于规定学历教师的差距主要来自人数过少、不列数据的学校");
    }

    @Test
    void seesNoSpreadInOneSchool() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", SOUND)
                .junior(2, "乙中学", SOUND)
                .picture();

        assertThat(Statements.of(picture))
                .filteredOn(statement -> statement.topic() == Statement.Topic.SPREAD)
                .extracting(Statement::limit)
                .containsExactly("只有1所学校，没有校际差距", "只有1所学校，没有校际差距");
    }

    @Test
    void asksNoReportOfAStageThatTheCountyHasNot() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", SOUND)
                .primary(2, "乙小学", SOUND)
                .picture();

        assertThat(Statements.of(picture).get(0))
                .extracting(Statement::fact, Statement::tone, Statement::action)
                .containsExactly("全县没有计入统计的初中，7项差异系数不作计算", Statement.Tone.WATCH, "学校名录漏列初中的，请补入县级底册");
        assertThat(Questions.of(picture))
                .extracting(Question::answer)
                .contains("应报2所，已报2所，按时2所；通过检查2所，退回0所，待说明0所。没有学校缺数据、沿用或待更正，不能评定另有原因，见主要发现。");
    }

    @Test
    void namesWhatGotWorseAndWhatToDo() {
        MonthPicture picture = InventedCounty.ofFive(
                        InventedCounty.OCTOBER,
                        Map.of(Measure.BACKBONE_TEACHERS, "2", Measure.MULTIMEDIA_ROOMS, "5"),
                        Map.of(Measure.GROUND_AREA, "8000"))
                .after(InventedCounty.ofFive(SEPTEMBER, SOUND, SOUND))
                .picture();

        assertThat(Headline.of(picture))
                .isEqualTo(new Headline(Headline.Verdict.FAILS, "小学1所综合未达标，14项差异系数中2项高于标准；上月为达标。", "基于5/5所学校"));
        assertThat(Statements.of(picture))
                .extracting(StatementsTest::words)
                .containsExactly(
                        "小学3所中1所综合未达标（标准为7项中至少6项达标，其余不低于标准的85%），比上月增加1所，均为本月新出现。未达标的是乙小学。"
                                + "该校补县级以上骨干教师7人、网络多媒体教室18间即可达标。",
                        "小学7项差异系数中2项高于标准0.50（县级以上骨干教师0.544、网络多媒体教室0.514），超标项数比上月增加2项，"
                                + "县级以上骨干教师比上月上升0.544。县级以上骨干教师的差距主要来自乙小学（偏低，占67%）、甲小学（偏高，占17%）、"
                                + "丙小学（偏高，占17%）。最少把乙小学补到标准，县级以上骨干教师即降到0.083。",
                        "最普遍的短板是县级以上骨干教师：小学1所低于标准（标准为每百名学生小学1人），比上月增加1所。" + "低于标准的是乙小学（小学0.20人）。补到标准共需县级以上骨干教师8人。",
                        "初中2所全部综合达标（标准为7项中至少6项达标，其余不低于标准的85%），与上月相同。其中戊中学只有6项达标，"
                                + "再有一项下滑即不达标。短板补到标准共需体育运动场馆面积1,200平方米。",
                        "初中7项差异系数均不高于标准0.45（最高的是体育运动场馆面积0.077，距标准还有0.373），该项比上月上升0.077。");
    }

    @Test
    void saysWhoIsMissingBeforeAnythingElse() {
        MonthPicture picture = InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                .silent(2)
                .finding(1, "E201")
                .carried(3)
                .after(InventedCounty.ofFive(SEPTEMBER, SOUND, SOUND))
                .picture();

        assertThat(Headline.of(picture))
                .isEqualTo(new Headline(
                        Headline.Verdict.UNKNOWN, "小学1所数据不全不能评定，14项差异系数均不高于标准；上月为达标。", "基于3/5所学校，1所待更正，1所沿用上期，1所没有数据"));
        assertThat(words(Statements.of(picture).get(0)))
                .isEqualTo("应报5所，已报3所，缺报2所，1所待更正（截止日为11月5日，按时3所），缺报所数比上月增加2所。" + "缺报的是乙小学、丙小学。请催报；1所沿用以前的数字，1所没有数字可用。");
    }

    @Test
    void saysThatNothingIsKnownWhenNobodyReported() {
        MonthPicture picture = InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                .silent(1)
                .silent(2)
                .silent(3)
                .silent(4)
                .silent(5)
                .picture();

        assertThat(Headline.of(picture))
                .isEqualTo(new Headline(
                        Headline.Verdict.UNKNOWN, "小学3所、初中2所数据不全不能评定，14项差异系数无法计算；首月出数，无上月可比。", "基于0/5所学校，5所没有数据"));
    }

    @Test
    void judgesByTheCompositeUnderTheOlderStandard() {
        MonthPicture picture = InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                .by("基本均衡2012")
                .picture();

        assertThat(Headline.of(picture))
                .isEqualTo(new Headline(Headline.Verdict.PASSES, "2项综合差异系数均不高于标准；首月出数，无上月可比。", "基于5/5所学校"));
        assertThat(Statements.of(picture))
                .extracting(StatementsTest::words)
                .containsExactly(
                        "小学综合差异系数0.000，不高于标准0.65（距标准还有0.650）。",
                        "初中综合差异系数0.000，不高于标准0.55（距标准还有0.550）。",
                        "应报5所全部报送并通过检查（截止日为11月5日，按时5所）。");
    }

    @Test
    void theSameFiguresGiveTheSameWords() {
        assertThat(Statements.of(BigCounty.of(60, 3).picture()))
                .isEqualTo(Statements.of(BigCounty.of(60, 3).picture()));
    }

    @Test
    void putsAVetoBeforeEverythingElse() {
        MonthPicture picture = InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                .reading(veto("V1", "考试招生或重点班", false, 2))
                .reading(veto("V3", "重大安全或违纪事件", true))
                .after(InventedCounty.ofFive(SEPTEMBER, SOUND, SOUND))
                .picture();

        assertThat(picture.figures().verdict().pass()).isFalse();
        assertThat(Headline.of(picture).verdict()).isEqualTo(Headline.Verdict.FAILS);
        assertThat(Headline.of(picture).sentence()).startsWith("考试招生或重点班1所，一票否决，小学3所、初中2所全部综合达标");
        assertThat(words(Statements.of(picture).get(0))).isEqualTo("考试招生或重点班1所，一票否决。涉及的是乙小学。请立即查处纠正；消除以前全县不能评定达标。");
    }

    @Test
    void cannotTellOfACountyWhoseVetoesAreNotFilledIn() {
        MonthPicture picture = InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                .reading(veto("V2", "违规择校", null))
                .picture();

        assertThat(picture.figures().verdict().pass()).isFalse();
        assertThat(Headline.of(picture).verdict()).isEqualTo(Headline.Verdict.UNKNOWN);
        assertThat(Reasons.of(picture.now())).containsExactly("否决项V2违规择校没有填报或数据不全，不能判定");
        assertThat(words(Statements.of(picture).get(0))).isEqualTo("否决项违规择校没有填报或数据不全，全县不能评定达标。请在县级底册的“县级指标”逐项填报是或否。");
    }

    @Test
    void asksTheSchoolsForAVetoThatIsTheirsToReport() {
        MonthPicture picture = InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                .reading(veto("V1", "考试招生或重点班", null))
                .picture();
        MonthPicture both = InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                .reading(veto("V1", "考试招生或重点班", null))
                .reading(veto("V4", "弄虚作假", null))
                .picture();

        assertThat(words(Statements.of(picture).get(0)))
                .isEqualTo("否决项考试招生或重点班没有填报或数据不全，全县不能评定达标。请缺数据的学校补报或改正“管理课程”表。");
        assertThat(words(Statements.of(both).get(0)))
                .isEqualTo("否决项考试招生或重点班、弄虚作假没有填报或数据不全，全县不能评定达标。" + "请在县级底册的“县级指标”逐项填报是或否，请缺数据的学校补报或改正“管理课程”表。");
    }

    private static CountyReading veto(String code, String name, @Nullable Boolean pass, int... schools) {
        return new CountyReading(
                new Topic(code, name, "", "填报", null, null, ""),
                null,
                "",
                null,
                "",
                null,
                null,
                null,
                false,
                pass,
                Arrays.stream(schools)
                        .mapToObj(number -> new SchoolCode(String.format("%010d", number)))
                        .toList(),
                List.of(),
                "");
    }

    /** The statement in whole sentences, as the briefing sets them one after the other. */
    static String words(Statement statement) {
        return Stream.of(
                        statement.fact() + statement.ending(),
                        stopped(statement.schools()),
                        stopped(statement.action()))
                .collect(Collectors.joining());
    }

    private static String stopped(String part) {
        return part.isEmpty() ? "" : part + "。";
    }
}
