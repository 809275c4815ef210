package org.junheng.indicator.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junheng.indicator.Registered;
import org.junheng.indicator.county.CountyReading;
import org.junheng.school.Locality;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

/** What is counted of teachers: G9, G11, G12 and Q5. */
class PeopleTest {

    private static final String SELF = "0000000001";

    @Test
    void countsTrainingOfFullTimeTeachersOfTheCompulsoryStages() {
        CountyReading reading = one(new Report()
                        .teacher(Stage.PRIMARY, "360")
                        .teacher(Stage.PRIMARY, "359.9")
                        .teacher(Stage.JUNIOR, null)
                        .teacher(Stage.SENIOR, "500")
                        .teacher(Stage.PRIMARY, false, true, false, true, "400", 72L, true, ""))
                .whole("G9");

        assertThat(reading.numerator()).isEqualByComparingTo("1");
        assertThat(reading.denominator()).isEqualByComparingTo("3");
        assertThat(reading.value()).isCloseTo(new BigDecimal("33.3333333333"), within("0.0000000001"));
        assertThat(reading.pass()).isFalse();
        assertThat(reading.remark()).isEqualTo("差距：第1学校（少2人）");
    }

    @Test
    void doesNotPassWhileACellIsWrong() {
        CountyReading reading = new Asked()
                .school(1, SchoolType.PRIMARY, new Report().teacher(Stage.PRIMARY, "360"))
                .school(
                        2,
                        SchoolType.PRIMARY,
                        new Report()
                                .teacher(Stage.PRIMARY, "360")
                                .teacher(Stage.PRIMARY, null)
                                .fault("教师", "近五年培训学时", "P5"))
                .whole("G9");

        assertThat(reading.value()).isEqualByComparingTo("100");
        assertThat(reading.pass()).isNull();
        assertThat(reading.failing()).isEmpty();
        assertThat(reading.remark()).isEqualTo("1所数据不全，不能判定：第2学校（教师!P5有误）");
    }

    @Test
    void aWrongCellOfATeacherWhoDoesNotCountIsNoMatter() {
        CountyReading reading = one(new Report()
                        .teacher(Stage.PRIMARY, "360")
                        .teacher(Stage.PRIMARY, false, true, false, true, null, 72L, true, "")
                        .fault("教师", "近五年培训学时", "P5"))
                .whole("G9");

        assertThat(reading.pass()).isTrue();
    }

    @Test
    void countsPeopleWhoRotateThisSchoolYear() {
        Asked county = one(new Report()
                .teacher(Stage.PRIMARY, true, true, true, true, null, 72L, true, "")
                .teacher(Stage.PRIMARY, true, true, false, true, null, 71L, true, "")
                .teacher(Stage.JUNIOR, true, true, false, true, null, 100L, false, "")
                .teacher(Stage.JUNIOR, true, false, false, true, null, 100L, true, "")
                .teacher(Stage.SENIOR, true, true, true, true, null, 100L, true, "")
                .posting(1, 4, "交流轮岗", SELF, "2026-09-01", null)
                .posting(1, 4, "交流轮岗", SELF, "2026-10-01", "2026-10-31")
                .posting(2, 5, "交流轮岗", SELF, "2025-09-01", "2026-09-01")
                .posting(3, 6, "交流轮岗", SELF, "2025-09-01", "2026-08-31")
                .posting(4, 7, "交流轮岗", SELF, "2026-11-01", null)
                .posting(5, 8, "交流轮岗", SELF, "2026-09-01", null)
                .posting(6, null, "交流轮岗", "0000000002", "2026-09-01", null)
                .posting(7, 6, "支教", SELF, "2026-09-01", null));

        assertThat(county.whole("G11a").numerator()).isEqualByComparingTo("2");
        assertThat(county.whole("G11a").denominator()).isEqualByComparingTo("1");
        assertThat(county.whole("G11b").numerator()).isEqualByComparingTo("1");
        assertThat(county.whole("G11b").denominator()).isEqualByComparingTo("2");
    }

    @Test
    void leavesRotationOpenWhereADateIsWrong() {
        CountyReading reading = one(new Report()
                        .teacher(Stage.PRIMARY, "360")
                        .posting(1, 4, "交流轮岗", SELF, null, "2027-08-31")
                        .fault("支教交流", "开始日期", "F4"))
                .whole("G11a");

        assertThat(reading.value()).isNull();
        assertThat(reading.words()).isEqualTo("未填报");
        assertThat(reading.pass()).isNull();
        assertThat(reading.shares().get(0).wanting()).containsExactly("支教交流!F4");
    }

    @Test
    void saysNothingOfBackboneTeachersWhereNobodyRotates() {
        CountyReading reading = one(new Report().teacher(Stage.PRIMARY, "360")).whole("G11b");

        assertThat(reading.value()).isNull();
        assertThat(reading.words()).isEmpty();
        assertThat(reading.pass()).isNull();
    }

    @Test
    void tellsSkillByLocalityAndTown() {
        Asked county = new Asked()
                .school(
                        Asked.school(1, SchoolType.PRIMARY, Locality.URBAN),
                        new Report()
                                .teacher(Stage.PRIMARY, true, true, false, true, null, 72L, true, "熟练")
                                .teacher(Stage.PRIMARY, true, true, false, true, null, 72L, true, "不能"))
                .school(
                        Asked.school(2, SchoolType.PRIMARY, Locality.RURAL),
                        new Report().teacher(Stage.PRIMARY, true, true, false, true, null, 72L, true, "一般"));

        assertThat(county.of("Q5").stream().map(PeopleTest::told))
                .containsExactly(" 1/3 null", "城区 1/2 null", "乡村 0/1 null", "城区街道 1/2 null", "乡村街道 0/1 null");
        assertThat(county.of("Q5b").stream().map(PeopleTest::told))
                .containsExactly(
                        " 2/3 null", "城区和镇区 1/2 false", "城区 1/2 null", "乡村 1/1 true", "城区街道 1/2 null", "乡村街道 1/1 null");
    }

    private static Asked one(Report report) {
        return new Asked().school(1, SchoolType.NINE_YEAR, report);
    }

    private static String told(CountyReading reading) {
        return reading.group() + " " + reading.numerator() + "/" + reading.denominator() + " " + reading.pass();
    }

    private static Offset<BigDecimal> within(String offset) {
        return Offset.offset(new BigDecimal(offset));
    }

    @Test
    void asksForACertificateByStage() {
        Asked county = new Asked()
                .school(
                        1,
                        SchoolType.NINE_YEAR,
                        new Report()
                                .teacher(Stage.PRIMARY, "360")
                                .teacher(Stage.JUNIOR, true, true, false, false, null, 72L, true, ""));

        assertThat(county.of("G12"))
                .extracting(CountyReading::stage, CountyReading::pass, CountyReading::failing)
                .containsExactly(
                        tuple(null, false, List.of(Registered.code(1))),
                        tuple(Stage.PRIMARY, true, List.of()),
                        tuple(Stage.JUNIOR, false, List.of(Registered.code(1))));
    }
}
