package org.junheng.indicator.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Registered;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How many students a school and a class may have: G4 and G5. */
class SchoolSizesTest {

    private record Case(String name, SchoolType type, Report report, String said) {}

    @TestFactory
    Stream<DynamicTest> holdsEnrolmentAgainstTheLimitThatApplies() {
        return Stream.of(
                        new Case("at the limit", SchoolType.PRIMARY, students(2000), "2000/2000  true"),
                        new Case("above it", SchoolType.PRIMARY, students(2001), "2001/2000 超1人 false"),
                        new Case("a through school", SchoolType.NINE_YEAR, students(2500), "2500/2500  true"),
                        new Case("a full middle school", SchoolType.FULL_MIDDLE, students(2001), "2001/2000 超1人 false"),
                        new Case(
                                "built by 2010",
                                SchoolType.PRIMARY,
                                students(2400).built(2010),
                                "2400/2400 2010年建成，上限2400人 true"),
                        new Case(
                                "and above that",
                                SchoolType.PRIMARY,
                                students(2401).built(2010),
                                "2401/2400 超1人 false"),
                        new Case(
                                "built later",
                                SchoolType.PRIMARY,
                                students(2400).built(2011),
                                "2400/2000 超400人 false"),
                        new Case(
                                "an old through school",
                                SchoolType.TWELVE_YEAR,
                                students(3000).built(1990),
                                "3000/3000 1990年建成，上限3000人 true"),
                        new Case("half migrants", SchoolType.PRIMARY, migrants(1050, 1050), "2100/2000 超100人 false"),
                        new Case(
                                "over half migrants",
                                SchoolType.PRIMARY,
                                migrants(1049, 1051),
                                "2100/2400 随迁子女过半，上限2400人 true"),
                        new Case(
                                "a wrong year that cannot help",
                                SchoolType.PRIMARY,
                                students(2500).fault("学校概况", "建成年份", "B9"),
                                "2500/2000 超100人 false"),
                        new Case(
                                "a wrong year that may",
                                SchoolType.PRIMARY,
                                students(2300).fault("学校概况", "建成年份", "B9"),
                                "2300/?  null"),
                        new Case(
                                "a wrong count",
                                SchoolType.PRIMARY,
                                students(100).classes(Stage.PRIMARY, 1, null).fault("班级学生", "学生数", "D5"),
                                "?/?  null"))
                .map(each -> DynamicTest.dynamicTest(
                        each.name(), () -> assertThat(said(each)).isEqualTo(each.said())));
    }

    @Test
    void countsClassesByBand() {
        Asked county = new Asked()
                .school(
                        1,
                        SchoolType.NINE_YEAR,
                        new Report()
                                .classes(Stage.PRIMARY, 2, 45)
                                .classes(Stage.PRIMARY, 3, 46)
                                .classes(Stage.PRIMARY, 1, 55)
                                .classes(Stage.PRIMARY, 1, 56)
                                .classes(Stage.PRIMARY, 1, 66)
                                .classes(Stage.JUNIOR, 4, 50)
                                .classes(Stage.JUNIOR, 1, 51))
                .school(2, SchoolType.SPECIAL, new Report().classes(Stage.PRIMARY, 2, 12));

        assertThat(county.of("G5"))
                .extracting(
                        CountyReading::stage,
                        CountyReading::group,
                        CountyReading::numerator,
                        CountyReading::denominator)
                .containsExactly(
                        tuple(null, "", of(8), of(15)),
                        tuple(Stage.PRIMARY, "", of(4), of(10)),
                        tuple(Stage.JUNIOR, "", of(4), of(5)),
                        tuple(Stage.PRIMARY, "标准班额（45人及以下）", of(4), of(10)),
                        tuple(Stage.PRIMARY, "偏大班额（46–55人）", of(4), of(10)),
                        tuple(Stage.PRIMARY, "大班额（56–65人）", of(1), of(10)),
                        tuple(Stage.PRIMARY, "超大班额（66人及以上）", of(1), of(10)),
                        tuple(Stage.JUNIOR, "标准班额（50人及以下）", of(4), of(5)),
                        tuple(Stage.JUNIOR, "偏大班额（51–55人）", of(1), of(5)),
                        tuple(Stage.JUNIOR, "大班额（56–65人）", of(0), of(5)),
                        tuple(Stage.JUNIOR, "超大班额（66人及以上）", of(0), of(5)));
        assertThat(county.whole("G5").failing()).containsExactly(Registered.code(1));
        assertThat(county.whole("G5").shares().get(0).note()).isEqualTo("7个班超过");
    }

    @Test
    void knowsAClassIsTooLargeWhateverItsStage() {
        CountyReading large = new Asked()
                .school(1, SchoolType.NINE_YEAR, new Report().classes(null, 1, 51))
                .whole("G5");
        CountyReading between = new Asked()
                .school(
                        1,
                        SchoolType.NINE_YEAR,
                        new Report().classes(null, 1, 48).fault("班级学生", "学段", "A4"))
                .whole("G5");

        assertThat(large.pass()).isFalse();
        assertThat(between.pass()).isNull();
        assertThat(between.shares().get(0).wanting()).containsExactly("班级学生!A4");
    }

    private static Report students(int count) {
        return new Report().classes(Stage.PRIMARY, 1, count);
    }

    private static Report migrants(int without, int with) {
        return new Report().classOf(Stage.PRIMARY, "一年级", without, 0).classOf(Stage.PRIMARY, "一年级", with, with);
    }

    private static BigDecimal of(long count) {
        return BigDecimal.valueOf(count);
    }

    private static String said(Case each) {
        CountyReading reading =
                new Asked().school(1, each.type(), each.report()).whole("G4");
        Share share = reading.shares().get(0);
        return told(share.numerator()) + "/" + told(share.denominator()) + " " + share.note() + " " + reading.pass();
    }

    private static String told(@Nullable BigDecimal figure) {
        return figure == null ? "?" : figure.toPlainString();
    }
}
