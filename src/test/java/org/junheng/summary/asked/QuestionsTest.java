package org.junheng.summary.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.summary.BigCounty;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.PairedCounty;
import org.junit.jupiter.api.Test;

/** The questions that a month raises, and what is answered. */
class QuestionsTest {

    private static final Map<Measure, String> SOUND = Map.of();
    private static final YearMonth SEPTEMBER = InventedCounty.OCTOBER.minusMonths(1);

    @Test
    void asksFirstWhyThingsGotWorse() {
        assertThat(asked(InventedCounty.ofFive(
                                InventedCounty.OCTOBER,
                                Map.of(Measure.BACKBONE_TEACHERS, "2", Measure.MULTIMEDIA_ROOMS, "5"),
                                Map.of(Measure.GROUND_AREA, "8000"))
                        .after(InventedCounty.ofFive(SEPTEMBER, SOUND, SOUND))
                        .target("R2", Stage.PRIMARY, null, "1.5")))
                .containsExactly(
                        "为什么小学县级以上骨干教师的差距变大了？现为0.544（标准0.50），比上月的0.000上升0.544：实际变化+0.544。"
                                + "14项差异系数中，比上月3项变大、0项变小、11项持平。",
                        "本月结论与上月有什么不同？全县由达标变为未达标。乙小学由达标转为未达标；小学县级以上骨干教师、小学网络多媒体教室的差异系数由合格变为超标。",
                        "未达标的学校差多远？小学为乙小学（5/7项达标，县级以上骨干教师只到标准的20%）。",
                        "最少要补多少，学校才能都达标？小学1所未达标，按最省的办法补，需县级以上骨干教师7人、网络多媒体教室18间。"
                                + "要让超标的差异系数也降到标准以内，最少须补小学县级以上骨干教师7人、小学网络多媒体教室18间。",
                        "差距集中在哪几所学校，先补哪里最见效？差距相对标准最大的是小学县级以上骨干教师，差异系数0.544，为标准0.50的109%。"
                                + "县级以上骨干教师的差距主要来自乙小学（偏低，占67%）、甲小学（偏高，占17%）、丙小学（偏高，占17%）。"
                                + "最少把乙小学补到标准，县级以上骨干教师即降到0.083。",
                        "年度目标能不能完成？年度目标1项，按目前趋势达不到1项。" + "落后的有全县每百名学生拥有县级以上骨干教师数（小学目标≥1.5，现为0.87人，按目前趋势达不到）。",
                        "哪些达标学校最容易掉下来？达标的小学2所、初中2所中，1所只有6项达标，再少一项即不达标：戊中学。"
                                + "离标准最近的是丁中学的体育运动场馆面积（标准的103%）、丁中学的教学及辅助用房面积（标准的103%）、"
                                + "戊中学的教学及辅助用房面积（标准的103%）。",
                        "数据报全了吗？应报5所，已报5所，按时5所；通过检查5所，退回0所，待说明0所。没有学校缺数据、沿用或待更正，结论不受影响。");
    }

    @Test
    void asksWhetherAnImprovementIsReal() {
        assertThat(asked(InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                        .after(InventedCounty.ofFive(SEPTEMBER, Map.of(Measure.BACKBONE_TEACHERS, "2"), SOUND))))
                .startsWith(
                        "本月结论与上月有什么不同？全县由未达标变为达标。乙小学转为达标；小学县级以上骨干教师的差异系数由超标变为合格。",
                        "小学县级以上骨干教师的差距变小，是学校真的改善了吗？现为0.000（标准0.50），比上月的0.544下降0.544：实际变化−0.544。"
                                + "14项差异系数中，比上月0项变大、1项变小、13项持平。");
    }

    @Test
    void asksWhetherWhatIsMissingMatters() {
        assertThat(asked(InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                        .silent(2)
                        .finding(1, "E201")
                        .carried(3)
                        .after(InventedCounty.ofFive(SEPTEMBER, SOUND, SOUND))))
                .startsWith(
                        "本月结论与上月有什么不同？全县由达标变为数据不全，暂不能评定。乙小学上月达标，本月数据不全。",
                        "有学校缺报、沿用或待更正，会不会影响结论？数据未定的有甲小学、乙小学、丙小学。" + "按各校以往数值的范围推算，14项差异系数的结论都不受影响。");
    }

    @Test
    void judgesNothingByTheOneSchoolThatReported() {
        assertThat(asked(InventedCounty.of(InventedCounty.OCTOBER)
                        .primary(1, "甲小学", SOUND)
                        .primary(2, "乙小学", SOUND)
                        .primary(3, "丙小学", SOUND)
                        .junior(4, "丁中学", SOUND)
                        .silent(2)
                        .silent(3)))
                .startsWith("有学校缺报、沿用或待更正，会不会影响结论？数据未定的有乙小学、丙小学。"
                        + "按各校以往数值的范围推算，14项差异系数中，7项的结论不受影响，7项待定："
                        + "小学高于规定学历教师无法推算、小学县级以上骨干教师无法推算、小学体育、艺术专任教师无法推算等。");
    }

    @Test
    void saysOfNoCoefficientThatItIsSettledWhereNoneIs() {
        assertThat(asked(InventedCounty.of(InventedCounty.OCTOBER)
                        .primary(1, "甲小学", SOUND)
                        .primary(2, "乙小学", SOUND)
                        .primary(3, "丙小学", SOUND)
                        .silent(2)
                        .silent(3)))
                .startsWith("有学校缺报、沿用或待更正，会不会影响结论？数据未定的有乙小学、丙小学。按各校以往数值的范围推算，14项差异系数都待定："
                        + "小学高于规定学历教师无法推算、小学县级以上骨干教师无法推算、小学体育、艺术专任教师无法推算等。");
    }

    @Test
    void countsTheStagesOfASchoolApart() {
        Map<Measure, String> poor = Map.of(Measure.BACKBONE_TEACHERS, "5");
        assertThat(asked(InventedCounty.of(InventedCounty.OCTOBER)
                        .school(1, "第一学校", SchoolType.NINE_YEAR, "城关镇")
                        .unit(1, Stage.PRIMARY, SOUND)
                        .unit(1, Stage.JUNIOR, SOUND)
                        .school(2, "第二学校", SchoolType.NINE_YEAR, "城关镇")
                        .unit(2, Stage.PRIMARY, poor)
                        .unit(2, Stage.JUNIOR, poor)))
                .contains(
                        "哪几所学校差得最远？小学为第二学校（6/7项达标，县级以上骨干教师只到标准的50%）；"
                                + "初中为第二学校（6/7项达标，县级以上骨干教师只到标准的50%）。未达标的小学1所、初中1所都只有1项低于标准。",
                        "最少要补多少，学校才能都达标？小学1所、初中1所未达标，各按最省的办法补，共需县级以上骨干教师8人。",
                        "哪些达标学校最容易掉下来？达标的小学1所、初中1所中，没有一所只靠6项达标。"
                                + "离标准最近的是第一学校（初中）的体育运动场馆面积（标准的103%）、"
                                + "第一学校（初中）的教学及辅助用房面积（标准的103%）、"
                                + "第一学校（初中）的教学仪器设备值（标准的104%）。");
    }

    @Test
    void callsNothingReachedThatFallsShort() {
        assertThat(asked(InventedCounty.ofFive(
                        InventedCounty.OCTOBER,
                        Map.of(
                                Measure.EQUIPMENT_VALUE, "1999600",
                                Measure.MULTIMEDIA_ROOMS, "22.9",
                                Measure.GROUND_AREA, "6000"),
                        Map.of(Measure.BACKBONE_TEACHERS, "9.99", Measure.SPORT_ART_TEACHERS, "8.99"))))
                .contains("哪几所学校差得最远？小学为乙小学（4/7项达标，体育运动场馆面积只到标准的93%）；"
                        + "初中为戊中学（5/7项达标，体育、艺术专任教师离标准不到1%）。未达标的小学1所、初中1所都不止1项低于标准。");
    }

    @Test
    void comparesTheOnlyPaperWithNoOther() {
        assertThat(Questions.of(PairedCounty.picture()))
                .filteredOn(question -> question.part() == Question.Part.TEACHING)
                .extracting(question -> question.words() + question.answer())
                .containsExactly("考试的校际差距大吗？本月可比的只有六年级数学，校际差异率为0.627（期中，全县得分率60.83%）；不低于0.15。");
    }

    @Test
    void asksButForDataWhereThereAreNone() {
        assertThat(asked(InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                        .silent(1)
                        .silent(2)
                        .silent(3)
                        .silent(4)
                        .silent(5)))
                .containsExactly("数据报全了吗？应报5所，已报0所，按时0所；通过检查0所，退回0所，待说明0所。5所学校没有数据可用，有关结论暂不能下。");
    }

    @Test
    void saysThatNothingChanged() {
        assertThat(asked(InventedCounty.ofFive(InventedCounty.OCTOBER, SOUND, SOUND)
                        .after(InventedCounty.ofFive(SEPTEMBER, SOUND, SOUND))))
                .startsWith("本月结论与上月有什么不同？全县仍为达标。各校结论和14项差异系数的判定都没有变化。");
    }

    @Test
    void tellsNothingOfASchoolOfFourStudents() {
        assertThat(asked(InventedCounty.ofFive(
                                InventedCounty.OCTOBER,
                                Map.of(Measure.STUDENTS, "4", Measure.BACKBONE_TEACHERS, "0"),
                                SOUND)
                        .after(InventedCounty.ofFive(SEPTEMBER, SOUND, SOUND))))
                .noneMatch(words -> words.contains("只到标准的") || words.contains("乙小学（"));
    }

    @Test
    void theSameFiguresRaiseTheSameQuestions() {
        assertThat(Questions.of(BigCounty.of(60, 3).picture()))
                .hasSizeBetween(5, 8)
                .isEqualTo(Questions.of(BigCounty.of(60, 3).picture()));
    }

    private static List<String> asked(InventedCounty county) {
        return Questions.of(county.picture()).stream()
                .map(question -> question.words() + question.answer())
                .toList();
    }
}
