package org.junheng.indicator.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.CareFacts;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.Told;
import org.junheng.intake.Parameters;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Locality;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

class ResearchFamilyTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final RegisteredSchool SCHOOL = Told.school(1, SchoolType.NINE_YEAR, Locality.TOWN, "甲镇");
    private static final RegisteredSchool POINT = Told.school(2, SchoolType.TEACHING_POINT, Locality.RURAL, "乙乡");

    private static final Register NO_OTHERS = new Register(List.of());

    /** Four full-time teachers of three subjects: 语文 at both stages, and 数学. */
    private static Told staffed(String period) {
        return Told.of(period)
                .teacher("甲", Stage.PRIMARY, "语文", true)
                .teacher("乙", Stage.PRIMARY, "语文", true)
                .teacher("丙", Stage.JUNIOR, "语文", true)
                .teacher("丁", Stage.JUNIOR, "数学", true)
                .teacher("戊", Stage.JUNIOR, "英语", false)
                .teacher("己", Stage.SENIOR, "英语", true)
                .teacher("庚", Stage.PRIMARY, "不任课", false);
    }

    private static final Map<YearMonth, Dossier> EARLIER = Map.of(
            YearMonth.of(2026, 7),
                    Told.of("2026-07").did("公开课", "小学", "乙", null).dossier(),
            YearMonth.of(2026, 8),
                    Told.of("2026-08").did("公开课", "初中", "丙", null).dossier(),
            YearMonth.of(2026, 9),
                    Told.of("2026-09")
                            .did("公开课", "小学", "甲", null)
                            .did("校本培训", "小学", "甲", "2.5")
                            .did("听评课", "小学", "甲", null)
                            .dossier());

    private static Told october() {
        return staffed("2026-10")
                .did("公开课", "小学", "甲", null)
                .did("公开课", "初中", "丁", null)
                .did("公开课", "高中", "己", null)
                .did("集体备课", "小学", "甲", null)
                .did("集体备课", "初中", "丁", null)
                .did("集体备课", "初中", "丁", null)
                .did("校本培训", "小学", "甲", "4")
                .did("教学论文", "小学", "甲", null)
                .posting(SCHOOL.code().digits(), "优秀")
                .posting(SCHOOL.code().digits(), "")
                .posting(Told.code(9).digits(), "优秀");
    }

    @Test
    void addsUpTheTermAndTheYear() {
        List<CountyReading> readings = readings(OCTOBER, Map.of(), october());

        assertThat(readings.stream()
                        .filter(reading -> reading.topic().code().startsWith("E"))
                        .map(ResearchFamilyTest::words))
                .containsExactly(
                        "E1 4/4 100 true",
                        "E2 2/4 50 null",
                        "E3 3/15 0.2 false",
                        "E4 1 1 null",
                        "E5 6.5 6.5 null",
                        "E6 0 0 null",
                        "E7 1 1 null",
                        "E8a 1 1 null",
                        "E8b 0 0 null",
                        "E8c 0 0 null",
                        "E8d 0 0 null",
                        "E8e 1 1 null");
    }

    @Test
    void countsAppraisalsOfTheSchoolYearAloneInAListCarriedOver() {
        String self = SCHOOL.code().digits();
        List<CountyReading> readings = readings(
                OCTOBER,
                Map.of(),
                staffed("2026-07")
                        .posting(self, "优秀", "2025-09-01", "2026-08-31")
                        .posting(self, "合格", "2025-09-01", "2026-09-01")
                        .posting(self, "优秀", "2025-09-01", null)
                        .posting(self, "不合格", "2026-11-01", null)
                        .fault("支教交流", "考核结果", "支教交流!L4"));

        assertThat(readings.stream()
                        .filter(reading -> reading.topic().code().startsWith("E8"))
                        .map(ResearchFamilyTest::words))
                .containsExactly("E8a 1 1 null", "E8b 1 1 null", "E8c 0 0 null", "E8d 0 0 null", "E8e 0 0 null");
    }

    @Test
    void doesNotKnowTheAppraisalsWhereAWrongDateLeavesTheYearOpen() {
        Told told = staffed("2026-10")
                .posting(SCHOOL.code().digits(), "优秀", "2025-09-01", null)
                .fault("支教交流", "结束日期", "支教交流!G4");

        assertThat(of("E8a", readings(OCTOBER, Map.of(), told)).shares())
                .containsExactly(new Share(SCHOOL.code(), null, null, "支教交流", 1, List.of("支教交流!G4")));
    }

    /** Every month of the school year the same report, from a school that closes in June. */
    @Test
    void keepsTheMonthsOfASchoolThatHasClosed() {
        YearMonth june = YearMonth.of(2027, 6);
        RegisteredSchool closed = during(3, null, june);
        ResearchFamily family = new ResearchFamily(
                june,
                new Parameters(Map.of()),
                new Register(List.of(SCHOOL, closed)),
                (school, month) -> school.equals(closed.code())
                        ? Optional.of(ResearchTally.of(Told.of(month.toString())
                                .did("公开课", "小学", "甲", null)
                                .did("校本培训", "小学", "甲", "2.5")
                                .dossier()))
                        : Optional.empty());
        family.add(SCHOOL, staffed("2027-06").did("公开课", "小学", "甲", null).dossier());
        List<CountyReading> readings = family.readings();

        assertThat(of("E1", readings).shares())
                .containsExactly(
                        new Share(SCHOOL.code(), BigDecimal.ONE, BigDecimal.valueOf(4), "教研活动、教师", 8, List.of()),
                        new Share(closed.code(), BigDecimal.valueOf(4), BigDecimal.ZERO, "教研活动", 4, List.of())
                                .takenIn(YearMonth.of(2027, 5)));
        assertThat(words(of("E1", readings))).isEqualTo("E1 5/4 125 true");
        assertThat(words(of("E2", readings))).isEqualTo("E2 1/4 25 null");
        assertThat(words(of("E5", readings))).isEqualTo("E5 10.0 10 null");
        assertThat(of("E3", readings).shares()).extracting(Share::school).containsExactly(SCHOOL.code());
        assertThat(of("E8a", readings).shares()).extracting(Share::school).containsExactly(SCHOOL.code());
    }

    @Test
    void keepsNothingOfASchoolThatClosedBeforeTheTerm() {
        YearMonth june = YearMonth.of(2027, 6);
        ResearchFamily family = new ResearchFamily(
                june,
                new Parameters(Map.of()),
                new Register(List.of(during(3, null, YearMonth.of(2027, 2)))),
                (school, month) -> Optional.of(ResearchTally.of(
                        Told.of(month.toString()).did("公开课", "小学", "甲", null).dossier())));

        assertThat(of("E1", family.readings()).shares()).isEmpty();
    }

    @Test
    void leavesOutTheMonthsBeforeASchoolOpened() {
        RegisteredSchool opened = during(3, OCTOBER, null);
        ResearchFamily family = new ResearchFamily(
                OCTOBER,
                new Parameters(Map.of()),
                new Register(List.of(opened)),
                (school, earlier) -> Optional.ofNullable(EARLIER.get(earlier)).map(ResearchTally::of));
        family.add(opened, october().dossier());

        assertThat(family.readings().stream().limit(5).map(ResearchFamilyTest::words))
                .containsExactly("E1 2/4 50 true", "E2 2/4 50 null", "E3 3/15 0.2 false", "E4 0 0 null", "E5 4 4 null");
    }

    @Test
    void judgesWhatIsLackingOnlyWhenTheTermIsOver() {
        Map<String, String> parameters = Map.of("E1", "60");

        assertThat(of("E1", readings(YearMonth.of(2026, 11), parameters, staffed("2026-11")))
                        .pass())
                .isNull();
        assertThat(of("E1", readings(YearMonth.of(2027, 1), parameters, staffed("2027-01")))
                        .pass())
                .isFalse();
    }

    @Test
    void judgesNothingWeeklyInAHoliday() {
        CountyReading preparations = of("E3", readings(YearMonth.of(2027, 2), Map.of(), staffed("2027-02")));

        assertThat(preparations.value()).isEqualByComparingTo("0");
        assertThat(preparations.limit()).isNull();
        assertThat(preparations.failing()).isEmpty();
    }

    @Test
    void takesTheLimitThatTheBureauHasSet() {
        assertThat(of("E3", readings(OCTOBER, Map.of("E3", "0.2"), october())).pass())
                .isTrue();
        assertThat(of("H5", readings(OCTOBER, Map.of("H5", "2"), cared("2026-10")))
                        .failing())
                .containsExactly(SCHOOL.code());
    }

    @Test
    void knowsNoTermTotalWhereACellOfItIsWrong() {
        CountyReading lessons = of("E1", readings(OCTOBER, Map.of(), october().fault("教研活动", "类型", "教研活动!B7")));

        assertThat(lessons.value()).isNull();
        assertThat(lessons.shares().get(0).wanting()).containsExactly("教研活动!B7");
    }

    @Test
    void carriesTheTermButNotTheMonth() {
        ResearchFamily family = new ResearchFamily(
                YearMonth.of(2026, 11),
                new Parameters(Map.of()),
                NO_OTHERS,
                (school, month) -> month.equals(OCTOBER)
                        ? Optional.of(ResearchTally.of(october().dossier()))
                        : Optional.empty());
        family.add(SCHOOL, october().care(care(30)).withClass("一年级", 100).dossier());
        List<CountyReading> readings = family.readings();

        assertThat(of("E1", readings).numerator()).isEqualByComparingTo("2");
        assertThat(of("E3", readings).value()).isNull();
        assertThat(of("H1", readings).value()).isEqualByComparingTo("30");
        assertThat(of("H5", readings).value()).isEqualByComparingTo("100");
        assertThat(of("H7", readings).value()).isNull();
    }

    @Test
    void forgetsTheTermThatIsOver() {
        ResearchFamily family = new ResearchFamily(
                YearMonth.of(2027, 2), new Parameters(Map.of()), NO_OTHERS, (school, month) -> Optional.empty());
        family.add(SCHOOL, october().care(care(30)).withClass("一年级", 100).dossier());

        assertThat(of("H1", family.readings()).value()).isNull();
        assertThat(of("H6", family.readings()).value()).isEqualByComparingTo("100");
    }

    @Test
    void saysHowManySchoolsHaveNeverReported() {
        ResearchFamily family =
                new ResearchFamily(OCTOBER, new Parameters(Map.of()), NO_OTHERS, (school, earlier) -> Optional.empty());
        family.add(SCHOOL, cared("2026-10").dossier());
        family.miss(POINT);
        List<CountyReading> readings = family.readings();

        assertThat(of("E5", readings).remark()).isEqualTo("共1所学校，另有1所没有数据；本学期自2026-08起累计");
        assertThat(of("H8", readings).remark()).isEqualTo("共1所学校，另有1所没有数据");
        assertThat(of("H8", readings).shares())
                .containsExactly(
                        new Share(SCHOOL.code(), BigDecimal.valueOf(6), null, "家校心理", 1, List.of()),
                        new Share(POINT.code(), null, null, "", 0, List.of()));
        assertThat(of("H5", readings).remark()).isEqualTo("共1所学校；不含小学教学点");
    }

    @Test
    void countsHomesAndMinds() {
        List<CountyReading> readings = readings(OCTOBER, Map.of(), cared("2026-10"));

        assertThat(readings.stream()
                        .filter(reading -> reading.topic().code().startsWith("H"))
                        .map(ResearchFamilyTest::words))
                .containsExactly(
                        "H1 19/100 19 null",
                        "H2 1/1 100 true",
                        "H3 2 2 null",
                        "H4 3 3 null",
                        "H5 1/1 100 true",
                        "H6 1/1 100 true",
                        "H7 0/1 0 false",
                        "H8 6 6 null");
    }

    @Test
    void asksNoTeachingPointForACounsellor() {
        ResearchFamily family =
                new ResearchFamily(OCTOBER, new Parameters(Map.of()), NO_OTHERS, (school, month) -> Optional.empty());
        family.add(
                POINT,
                Told.of("2026-10")
                        .care(new CareFacts(0L, 0L, null, null, 0L, null, null, 0L))
                        .withClass("一年级", 20)
                        .dossier());

        assertThat(of("H5", family.readings()).shares()).isEmpty();
        assertThat(of("H5", family.readings()).value()).isNull();
        assertThat(of("H6", family.readings()).failing()).containsExactly(POINT.code());
        assertThat(of("H7", family.readings()).value()).isNull();
    }

    private static RegisteredSchool during(int number, @Nullable YearMonth opened, @Nullable YearMonth closed) {
        RegisteredSchool school = Told.school(number, SchoolType.PRIMARY, Locality.TOWN, "甲镇");
        return new RegisteredSchool(
                school.code(),
                school.name(),
                school.shortNames(),
                school.type(),
                school.founder(),
                school.locality(),
                school.township(),
                school.role(),
                null,
                true,
                "",
                "",
                opened,
                closed);
    }

    private static Told cared(String period) {
        return staffed(period).care(care(19)).withClass("一年级", 60).withClass("一年级", 40);
    }

    private static CareFacts care(long visits) {
        return new CareFacts(visits, 1L, 2L, 3L, 1L, 0L, 6L, 1L);
    }

    private static List<CountyReading> readings(YearMonth month, Map<String, String> parameters, Told told) {
        ResearchFamily family = new ResearchFamily(
                month,
                new Parameters(parameters),
                NO_OTHERS,
                (school, earlier) -> Optional.ofNullable(EARLIER.get(earlier)).map(ResearchTally::of));
        family.add(SCHOOL, told.dossier());
        return family.readings();
    }

    private static CountyReading of(String code, List<CountyReading> readings) {
        return readings.stream()
                .filter(reading -> reading.topic().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String words(CountyReading reading) {
        return reading.topic().code() + " " + reading.numerator()
                + (reading.denominator() == null ? "" : "/" + reading.denominator())
                + " "
                + (reading.value() == null
                        ? null
                        : reading.value().stripTrailingZeros().toPlainString()) + " "
                + reading.pass();
    }
}
