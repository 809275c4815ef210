package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junheng.finding.Place;
import org.junheng.intake.County;
import org.junheng.intake.Cover;
import org.junheng.school.SchoolCode;
import org.junheng.template.DrawnBook;
import org.junheng.template.SoundBook;
import org.junheng.validation.across.Amount;
import org.junheng.validation.across.Headway;
import org.junheng.validation.across.Imprint;
import org.junheng.validation.across.PaperMark;
import org.junheng.validation.across.Roster;
import org.junheng.validation.across.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintsTest {

    private static final Cover COVER = new Cover(
            new SchoolCode(SoundBook.SCHOOL), "云山县第一学校", YearMonth.of(2026, 10), false, 0, LocalDate.of(2026, 11, 3));

    private static final String CARE = """
            | 项目 | 填报内容 |
            | 本学期家访学生数 | 60 |
            | 本学期家长会次数 | 1 |
            | 专职心理教师数 | 0 |
            """;

    @Test
    void keepsWhatOtherReportsAreAskedBeside() {
        Imprint imprint = of(SoundBook.drawn().set("学校概况!B10", "30"));

        assertThat(imprint.period()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(imprint.type()).isEqualTo("九年一贯制学校");
        assertThat(imprint.datable()).isTrue();
        assertThat(imprint.headway()).isEqualTo(new Headway(123L, 153L, 1L, 1L));
        assertThat(imprint.fullTime()).isEqualTo(4);
        assertThat(imprint.premises())
                .containsExactly(
                        amount("教学及辅助用房面积", "办学条件!C4", "1500.5"),
                        amount("其中:体育馆面积", "办学条件!E5", "300"),
                        amount("运动场地面积", "办学条件!E6", "2400"),
                        amount("教学仪器设备值", "办学条件!D7", "30.25"));
        assertThat(imprint.terms())
                .containsExactly(
                        amount("本学期家访学生数", "家校心理!B4", "60"),
                        amount("本学期家长会次数", "家校心理!B5", "1"),
                        amount("本学期家长开放日次数", "家校心理!B6", "1"));
        assertThat(imprint.teachers())
                .isEqualTo(new Roster(
                        "教师",
                        "C",
                        List.of(
                                new Roster.Person("341802198503120015".hashCode(), 4),
                                new Roster.Person("341802199005200025".hashCode(), 5),
                                new Roster.Person("E12345679".hashCode(), 7),
                                new Roster.Person("E12345680".hashCode(), 8))));
        assertThat(imprint.sitters().people()).extracting(Roster.Person::row).containsExactly(4, 5);
        assertThat(imprint.visits())
                .containsExactly(new Visit(new Place("结对帮扶", "A4"), LocalDate.of(2026, 10, 8), "3201000002"));
        assertThat(imprint.sheets()).isEmpty();
        assertThat(imprint.notAsked()).isEmpty();
    }

    @Test
    void keepsTheSumsOfAPaper() {
        Imprint imprint = of(SoundBook.drawn().set("学业成绩!H5", "120.5"));

        assertThat(imprint.papers())
                .containsExactly(
                        paper("语文", "G4", "100", 2, "86", "7396", 0), paper("数学", "H4", "120", 2, "212", "22892.5", 1));
    }

    @Test
    void keepsOfAWrongDateNoDay() {
        Imprint imprint = of(SoundBook.drawn().set("结对帮扶!A4", "@2026-09-30").set("结对帮扶!C4", "'32010"));

        assertThat(imprint.visits()).containsExactly(new Visit(new Place("结对帮扶", "A4"), null, ""));
    }

    @Test
    void keepsWhatSheetsAreCalledInTheFile() {
        assertThat(of(SoundBook.drawn().without("家校心理").sheet("家校 心理", CARE)).sheets())
                .isEqualTo(Map.of("家校心理", "家校 心理"));
    }

    @Test
    void countsNobodyWhereACellIsWrong() {
        assertThat(of(SoundBook.drawn().set("班级学生!K4", "若干")).headway()).isEqualTo(new Headway(123L, 123L, null, 1L));
        assertThat(of(SoundBook.drawn().set("班级学生!D4", "若干")).headway()).isEqualTo(new Headway(null, null, 1L, 1L));
        assertThat(of(SoundBook.drawn().set("班级学生!D4", "41")).headway()).isEqualTo(new Headway(null, null, 1L, 1L));
        assertThat(of(SoundBook.drawn().set("学校概况!B10", "若干")).headway()).isEqualTo(new Headway(123L, null, 1L, 1L));
        assertThat(of(SoundBook.drawn().set("教师!H4", "也许")).fullTime()).isNull();
    }

    @Test
    void tellsWhetherSomethingBelongsToOneMonth() {
        String heads = "| 考试名称 | 考试日期 | 年级 | 班级 | 学籍号 | 姓名 | 语文 |";
        DrawnBook still = SoundBook.drawn()
                .sheet("学业成绩", heads)
                .without("结对帮扶")
                .without("教研活动")
                .without("满意度")
                .set("班级学生!K4", "")
                .set("班级学生!L6", "0");

        assertThat(of(still).datable()).isFalse();
        assertThat(of(still.set("班级学生!M4", "1")).datable()).isTrue();
    }

    @Test
    void countsNobodyWhereAClassStandsTwice() {
        Imprint imprint = of(SoundBook.drawn().set("班级学生!C5", "1班"));

        assertThat(imprint.headway()).isEqualTo(new Headway(null, null, null, null));
        assertThat(imprint.fullTime()).isNotNull();
    }

    @Test
    void countsNoTeachersWhereOneStandsTwice() {
        Imprint imprint = of(SoundBook.drawn().set("教师!C5", "'341802198503120015"));

        assertThat(imprint.fullTime()).isNull();
        assertThat(imprint.headway().students()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "学业成绩!H4, 91",
        "学业成绩!H4, 缺考",
        "学业成绩!I5, 缺考",
        "学业成绩!F5, 王芬",
        "学业成绩!B4, @2026-10-24",
        "办学条件!D4, 600.6",
        "管理课程!B5, 否",
        "教师!G4, 汉字"
    })
    void marksAnotherContentOtherwise(String cell, String typed) {
        assertThat(of(SoundBook.drawn().set(cell, typed)).content())
                .isNotEqualTo(of(SoundBook.drawn()).content());
    }

    @Test
    void marksTheSameContentAlikeWhateverTheCoverSays() {
        assertThat(of(SoundBook.drawn().set("封面!B10", "周梅")).content())
                .isEqualTo(of(SoundBook.drawn()).content());
    }

    @Test
    void marksTheFiguresWithoutWhoCameAndWent() {
        Imprint sound = of(SoundBook.drawn());

        assertThat(of(SoundBook.drawn().set("学业成绩!H4", "91")).figures()).isEqualTo(sound.figures());
        assertThat(of(SoundBook.drawn().set("班级学生!K4", "2")).figures()).isEqualTo(sound.figures());
        assertThat(List.of("班级学生!G4", "办学条件!D4", "家校心理!B5", "教师!A9"))
                .allSatisfy(
                        cell -> assertThat(of(SoundBook.drawn().set(cell, "3")).figures())
                                .isNotEqualTo(sound.figures()));
    }

    private static Amount amount(String item, String cell, String value) {
        return new Amount(item, place(cell), new BigDecimal(value));
    }

    private static Place place(String cell) {
        String[] parts = cell.split("!", -1);
        return new Place(parts[0], parts[1]);
    }

    private static PaperMark paper(
            String subject, String cell, String full, int sat, String sum, String squares, int above) {
        return new PaperMark(
                new PaperMark.Key("期中考试", LocalDate.of(2026, 10, 25), "九年级", subject),
                new Place("学业成绩", cell),
                new BigDecimal(full),
                sat,
                new BigDecimal(sum),
                new BigDecimal(squares),
                above,
                false);
    }

    private static Imprint of(DrawnBook drawn) {
        return Imprints.of(drawn.read(), COVER, County.bureau(), String::hashCode);
    }
}
