package org.junheng.indicator.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junheng.indicator.Registered;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.dossier.Conduct;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

class GuaranteeTest {

    @Test
    void tellsEveryItemOfTheStandardOnceForTheWhole() {
        assertThat(new Asked()
                        .school(1, SchoolType.PRIMARY, new Report()).readings().stream()
                                .filter(CountyReading::whole)
                                .map(reading -> reading.topic().code()))
                .containsExactlyElementsOf(
                        Asked.QUALITY.county().stream().map(item -> item.code()).toList());
    }

    @Test
    void setsMovesAgainstTheEntrantsOrTheGraduates() {
        Asked county = new Asked()
                .school(1, SchoolType.JUNIOR, new Report().cohort(95, 100, 3, 2, 1))
                .school(2, SchoolType.JUNIOR, new Report().cohort(50, 60, 0, 8, 0))
                .school(3, SchoolType.PRIMARY, new Report());

        assertThat(county.whole("Q1").numerator()).isEqualByComparingTo("145");
        assertThat(county.whole("Q1").denominator()).isEqualByComparingTo("152");
        assertThat(county.whole("Q1").failing()).isEmpty();
        county.parameter("巩固率口径", "按入学人数");
        assertThat(county.whole("Q1").numerator()).isEqualByComparingTo("152");
        assertThat(county.whole("Q1").denominator()).isEqualByComparingTo("159");
        assertThat(county.whole("Q1").failing()).containsExactly(Registered.code(1));
    }

    @Test
    void asksRetentionOfEverySchoolWithAGradeNine() {
        CountyReading reading = new Asked()
                .school(1, SchoolType.JUNIOR, new Report().cohort(96, 100, 0, 0, 0))
                .school(2, SchoolType.JUNIOR, new Report().classes(Stage.JUNIOR, 1, 40))
                .whole("Q1");

        assertThat(reading.value()).isEqualByComparingTo("96");
        assertThat(reading.pass()).isNull();
        assertThat(reading.remark()).isEqualTo("1所数据不全，不能判定：第2学校（未填报）");
    }

    @Test
    void asksTrainingMoneyOfEachSchool() {
        CountyReading reading = new Asked()
                .school(1, SchoolType.PRIMARY, new Report().budgets("100000", "9000"))
                .school(2, SchoolType.PRIMARY, new Report().budgets("100000", "4999.99"))
                .whole("Q4");

        assertThat(reading.value()).isEqualByComparingTo("6.999995");
        assertThat(reading.pass()).isFalse();
        assertThat(reading.failing()).containsExactly(Registered.code(2));
        assertThat(reading.shares().get(1).note()).isEqualTo("差1元");
    }

    @Test
    void asksNoShareOfABudgetOfNothing() {
        CountyReading reading = new Asked()
                .school(1, SchoolType.PRIMARY, new Report().budgets("0", "0"))
                .school(2, SchoolType.PRIMARY, new Report().budgets("100000", "5000"))
                .whole("Q4");

        assertThat(reading.value()).isEqualByComparingTo("5");
        assertThat(reading.pass()).isNull();
        assertThat(reading.failing()).isEmpty();
    }

    @Test
    void asksConductOfEachSchool() {
        Asked county = new Asked()
                .school(1, SchoolType.PRIMARY, new Report())
                .school(
                        2,
                        SchoolType.PRIMARY,
                        new Report()
                                .conduct(new Conduct(true, false, null, false, true, "合格", "不合格", null, null, null))
                                .fault("管理课程", "课程开齐", "B6")
                                .fault("管理课程", "课业负担达标", "B11")
                                .fault("管理课程", "考试招生或重点班", "B13"));

        assertThat(List.of("Q3", "Q6", "Q7", "Q8", "V1").stream().map(county::whole))
                .extracting(
                        reading -> reading.topic().code(),
                        CountyReading::pass,
                        reading -> reading.shares().get(1).note())
                .containsExactly(
                        tuple("Q3", false, "管理与教学信息化"),
                        tuple("Q6", false, "德育工作评价、校园文化评价"),
                        tuple("Q7", false, "课程开足"),
                        tuple("Q8", null, ""),
                        tuple("V1", null, ""));
        assertThat(county.whole("Q8").remark()).isEqualTo("1所数据不全，不能判定：第2学校（管理课程!B11有误）");
    }

    @Test
    void countsTheSchoolsThatSelect() {
        CountyReading reading = new Asked()
                .school(1, SchoolType.PRIMARY, new Report())
                .school(
                        2,
                        SchoolType.PRIMARY,
                        new Report().conduct(new Conduct(true, true, true, true, true, "优秀", "优秀", true, null, true)))
                .whole("V1");

        assertThat(reading.value()).isEqualByComparingTo("1");
        assertThat(reading.limit()).isEqualByComparingTo("0");
        assertThat(reading.atLeast()).isFalse();
        assertThat(reading.pass()).isFalse();
        assertThat(reading.failing()).containsExactly(Registered.code(2));
    }

    @Test
    void neverPassesWhileASchoolIsUnheard() {
        Asked county = new Asked()
                .school(1, SchoolType.PRIMARY, new Report().teacher(Stage.PRIMARY, "360"))
                .silent(2, SchoolType.JUNIOR);

        assertThat(county.whole("G9").pass()).isNull();
        assertThat(county.whole("G9").remark()).isEqualTo("1所没有报表：第2学校");
        assertThat(county.whole("Q3").pass()).isNull();
        assertThat(county.of("G9").get(1).pass()).isTrue();
        assertThat(county.parameter("缺报处理", "不计入").whole("G9").pass()).isTrue();
    }

    @Test
    void doesNotCareInWhichOrderTheSchoolsCome() {
        Report first = new Report().teacher(Stage.PRIMARY, "360").classes(Stage.PRIMARY, 3, 46);
        Report second = new Report().teacher(Stage.PRIMARY, "10").budgets("100", "4");

        assertThat(new Asked()
                        .school(2, SchoolType.PRIMARY, second)
                        .school(1, SchoolType.PRIMARY, first)
                        .readings())
                .isEqualTo(new Asked()
                        .school(1, SchoolType.PRIMARY, first)
                        .school(2, SchoolType.PRIMARY, second)
                        .readings());
    }

    @Test
    void poolsTheRepliesOfAllGroups() {
        Asked county = new Asked()
                .school(
                        1,
                        SchoolType.PRIMARY,
                        new Report().survey("学生", 100L, 60, 30).survey("家长", 100L, 40, 40))
                .school(2, SchoolType.PRIMARY, new Report().survey("学生", 100L, 90, 5));

        assertThat(county.of("S1"))
                .extracting(
                        CountyReading::group, CountyReading::numerator, CountyReading::denominator, CountyReading::pass)
                .usingElementComparator((a, b) -> a.toString().compareTo(b.toString()))
                .containsExactly(tuple("", 265, 300, true), tuple("学生", 185, 200, true), tuple("家长", 80, 100, false));
        assertThat(county.whole("S1").remark()).isEqualTo("低于标准的群体：家长");
    }

    @Test
    void leavesOutRepliesOfWhichMoreAreSatisfiedThanThereAre() {
        CountyReading reading = new Asked()
                .school(1, SchoolType.PRIMARY, new Report().survey("家长", 100L, 90, 40))
                .school(2, SchoolType.PRIMARY, new Report().survey("家长", 100L, 70, 25))
                .whole("S1");

        assertThat(reading.numerator()).isEqualByComparingTo("95");
        assertThat(reading.denominator()).isEqualByComparingTo("100");
        assertThat(reading.counted()).isEqualTo(1);
    }

    @Test
    void holdsNoSurveyTwice() {
        CountyReading reading = new Asked()
                .school(1, SchoolType.PRIMARY, new Report(Report.OCTOBER.minusMonths(1)).survey("学生", 100L, 60, 30))
                .whole("S1");

        assertThat(reading.words()).isEqualTo("未调查");
        assertThat(reading.pass()).isNull();
    }
}
