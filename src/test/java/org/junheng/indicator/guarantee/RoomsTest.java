package org.junheng.indicator.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junheng.indicator.Registered;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.school.Locality;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RoomsTest {

    /** A school, and what is said of its rooms: rooms that count ÷ rooms that it needs, in words, passing or not. */
    private record Case(String name, Locality locality, Report report, String said) {}

    @TestFactory
    Stream<DynamicTest> countsARoomFromTheLowestLimitThatApplies() {
        return Stream.of(
                        town("twelve classes need one of each", rooms(12, 40, "96", "90"), "2/2  true"),
                        town("the thirteenth asks for the second", rooms(13, 40, "96", "90"), "2/4 缺音乐1间、美术1间 false"),
                        town("too small by a hundredth", rooms(12, 40, "95.99", "89.99"), "0/2 缺音乐1间、美术1间 false"),
                        town(
                                "surplus music makes up for no art",
                                rooms(12, 40, "96", "20").room("音乐", "96"),
                                "1/2 缺美术1间 false"),
                        town("built by 2016", rooms(12, 40, "73", "67").built(2016), "2/2 2016年建成 true"),
                        town(
                                "built by 2016 and large all the same",
                                rooms(12, 40, "96", "90").built(2016),
                                "2/2  true"),
                        town("built a year too late", rooms(12, 40, "73", "67").built(2017), "0/2 缺音乐1间、美术1间 false"),
                        rural("small classes in the country", rooms(6, 29, "54", "54"), "2/2 乡村小规模学校 true"),
                        rural("one class of thirty", rooms(6, 30, "54", "54"), "0/2 缺音乐1间、美术1间 false"),
                        town("small classes in a town", rooms(6, 29, "54", "54"), "0/2 缺音乐1间、美术1间 false"),
                        rural(
                                "with a junior stage",
                                rooms(6, 29, "61", "60.9").classes(Stage.JUNIOR, 3, 29),
                                "1/2 缺美术1间 false"),
                        rural(
                                "the lower of two easings",
                                rooms(6, 29, "54", "54").built(2000),
                                "2/2 2000年建成 true"))
                .map(each -> DynamicTest.dynamicTest(
                        each.name(), () -> assertThat(said(each)).isEqualTo(each.said())));
    }

    @TestFactory
    Stream<DynamicTest> leavesOpenOnlyWhatAWrongCellCanTurn() {
        return Stream.of(
                        town(
                                "an area that is not needed",
                                rooms(12, 40, "96", "90").room("音乐", null),
                                "2/2  true"),
                        town(
                                "an area on which it hangs",
                                new Report()
                                        .classes(Stage.PRIMARY, 12, 40)
                                        .room("音乐", null)
                                        .room("美术", "90")
                                        .fault("专用教室", "面积", "D4"),
                                "?/2  null [专用教室!D4]"),
                        town(
                                "a year that would not help",
                                rooms(12, 40, "60", "60").fault("学校概况", "建成年份", "B9"),
                                "0/2 缺音乐1间、美术1间 false"),
                        town(
                                "a year that would",
                                rooms(12, 40, "80", "80").fault("学校概况", "建成年份", "B9"),
                                "?/2  null [学校概况!B9]"))
                .map(each -> DynamicTest.dynamicTest(
                        each.name(), () -> assertThat(said(each)).isEqualTo(each.said())));
    }

    @Test
    void asksNothingOfSpecialSchools() {
        CountyReading reading = new Asked()
                .school(1, SchoolType.SPECIAL, new Report().classes(Stage.PRIMARY, 5, 10))
                .school(2, SchoolType.TEACHING_POINT, rooms(1, 10, "96", "90"))
                .whole("G3");

        assertThat(reading.shares()).extracting(Share::school).containsExactly(Registered.code(2));
        assertThat(reading.pass()).isTrue();
    }

    private static Report rooms(int classes, int students, String music, String art) {
        return new Report()
                .classes(Stage.PRIMARY, classes, students)
                .room("音乐", music)
                .room("美术", art);
    }

    private static Case town(String name, Report report, String said) {
        return new Case(name, Locality.TOWN, report, said);
    }

    private static Case rural(String name, Report report, String said) {
        return new Case(name, Locality.RURAL, report, said);
    }

    private static String said(Case each) {
        CountyReading reading = new Asked()
                .school(Asked.school(1, SchoolType.NINE_YEAR, each.locality()), each.report())
                .whole("G3");
        Share share = reading.shares().get(0);
        return (share.numerator() == null ? "?" : share.numerator()) + "/" + share.denominator() + " " + share.note()
                + " " + reading.pass() + (share.wanting().isEmpty() ? "" : " " + share.wanting());
    }
}
