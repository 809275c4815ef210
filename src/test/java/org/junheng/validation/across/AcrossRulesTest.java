package org.junheng.validation.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junheng.finding.Kind;
import org.junheng.finding.NotAsked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Of every rule that asks several reports: reports that it accepts, at its bounds, and some that it asks about. */
public class AcrossRulesTest {

    private record Example(List<Reported> schools, List<String> said) {}

    private static Example example(String said, Sketch... schools) {
        return new Example(
                Arrays.stream(schools).map(Sketch::reported).toList(),
                said.lines().toList());
    }

    private static Sketch since(Sketch last, Sketch now) {
        return now.after(last);
    }

    private static Sketch september() {
        return Sketch.of(1).month(2026, 9).content(1).figures(1);
    }

    private static Map<String, Example> months() {
        Map<String, Example> examples = new TreeMap<>();
        examples.put(
                "Q501 ten in a hundred",
                example("", since(september().students(100, 0, 0), Sketch.of(1).students(110, 10, 0))));
        examples.put(
                "Q501 eleven in a hundred",
                example(
                        "1 Q501 班级学生!A3 [] 上月学生数100，本月111，变化超过10%或50人",
                        since(september().students(100, 0, 0), Sketch.of(1).students(111, 11, 0))));
        examples.put(
                "Q501 fifty in a thousand",
                example("", since(september().students(1000, 0, 0), Sketch.of(1).students(1050, 50, 0))));
        examples.put(
                "Q501 fifty-one in a thousand",
                example(
                        "1 Q501 班级学生!A3 [] 上月学生数1000，本月949，变化超过10%或50人",
                        since(september().students(1000, 0, 0), Sketch.of(1).students(949, 0, 51))));
        examples.put(
                "Q501 a new school year",
                example(
                        "",
                        since(
                                Sketch.of(1)
                                        .month(2026, 8)
                                        .content(1)
                                        .figures(1)
                                        .students(500, 0, 0),
                                Sketch.of(1).month(2026, 9).students(700, 0, 0))));
        examples.put(
                "Q501 another kind of school",
                example("", since(september().type("初级中学"), Sketch.of(1).students(900, 0, 0))));
        examples.put(
                "Q502 one too few",
                example(
                        "1 Q502 班级学生!A3 [] 上月学生数500，本月增加4、减少1，应为503，本月学生数是502",
                        since(september(), Sketch.of(1).students(502, 4, 1))));
        examples.put(
                "Q503 three of thirty",
                example("", since(september(), Sketch.of(1).fullTime(27L))));
        examples.put(
                "Q503 four of thirty",
                example(
                        "1 Q503 教师!A3 [] 上月专任教师30人，本月34人，变化超过10%",
                        since(september(), Sketch.of(1).fullTime(34L))));
        examples.put(
                "Q503 a number that is not known",
                example("", since(september(), Sketch.of(1).fullTime(null))));
        examples.put(
                "Q504 a fifth more", example("", since(september(), Sketch.of(1).area("运动场地面积", "4800"))));
        examples.put(
                "Q504 more, and less",
                example(
                        """
                        1 Q504 办学条件!A3 [] 教学及辅助用房面积上月3000平方米，本月2999平方米，减少了
                        1 Q504 办学条件!A3 [] 运动场地面积上月4000平方米，本月4801平方米，增加超过20%""",
                        since(
                                september(),
                                Sketch.of(1).area("教学及辅助用房面积", "2999").area("运动场地面积", "4801"))));
        examples.put(
                "Q504 in mu",
                example(
                        "1 Q504 办学条件!A3 [] 运动场地面积上月4000平方米，本月6平方米，减少了，像是把亩填进了平方米栏",
                        since(september(), Sketch.of(1).area("运动场地面积", "6"))));
        examples.put(
                "Q505 less equipment",
                example(
                        "1 Q505 办学条件!A3 [] 教学仪器设备值上月120万元，本月119.5万元",
                        since(september(), Sketch.of(1).area("教学仪器设备值", "119.5"))));
        examples.put(
                "Q506 the same and nobody moved",
                example("", since(september(), Sketch.of(1).figures(1))));
        examples.put(
                "Q506 the same though students moved",
                example(
                        "1 Q506 班级学生!A3 [] 班级、教师、办学条件和家校心理各项数与上月完全相同，本月却有学生增减",
                        since(september(), Sketch.of(1).figures(1).students(500, 2, 2))));
        examples.put(
                "Q507 last month's file, and nothing that follows",
                example(
                        "1 Q507 封面!A3 [] 除封面外，内容与2026-09的报表完全相同",
                        since(
                                september().students(500, 3, 0),
                                Sketch.of(1).content(1).figures(1).students(500, 3, 0))));
        examples.put(
                "Q509 five months", example("", since(september(), Sketch.of(1).course(900, 300, 301, 300, 302, 300))));
        examples.put(
                "Q509 a jump",
                example(
                        "1 Q509 办学条件!A3 [] 小学生均教学仪器设备值上月300.00，本月900.00，与本校前几个月相差过大",
                        since(september(), Sketch.of(1).course(900, 300, 301, 300, 302, 299, 300))));
        examples.put(
                "Q509 the month after a jump",
                example("", since(september(), Sketch.of(1).course(900, 300, 301, 300, 302, 299, 898))));
        examples.put(
                "Q509 a small step of a still course",
                example("", since(september(), Sketch.of(1).course(310, 300, 300, 300, 300, 300, 300))));
        examples.put(
                "Q509 what another rule has said",
                example(
                        "1 Q505 办学条件!A3 [] 教学仪器设备值上月120万元，本月20万元",
                        since(
                                september(),
                                Sketch.of(1).area("教学仪器设备值", "20").course(50, 300, 301, 300, 302, 299, 300))));
        examples.put(
                "Q510 as many homes",
                example("", since(september().visits(40), Sketch.of(1).visits(40))));
        examples.put(
                "Q510 more homes",
                example("", since(september().visits(40), Sketch.of(1).visits(41))));
        examples.put(
                "Q510 fewer homes in the same term",
                example(
                        "1 Q510 家校心理!B4 [39] “本学期家访学生数”上月填40，本月填39",
                        since(september().visits(40), Sketch.of(1).visits(39))));
        examples.put(
                "Q510 a new term",
                example(
                        "",
                        since(
                                Sketch.of(1)
                                        .month(2027, 1)
                                        .content(1)
                                        .figures(1)
                                        .visits(40),
                                Sketch.of(1).month(2027, 2).visits(3))));
        return examples;
    }

    private static Map<String, Example> schools() {
        Map<String, Example> examples = new TreeMap<>();
        examples.put(
                "Q601 one teacher of two schools",
                example(
                        """
                        1 Q601 教师!C5 [] 这个证件号码在第2学校也填为专任教师
                        2 Q601 教师!C4 [] 这个证件号码在第1学校也填为专任教师""",
                        Sketch.of(1).teachers(11, 12, 13),
                        Sketch.of(2).teachers(12, 22),
                        Sketch.of(3).teachers(31)));
        examples.put(
                "Q602 one student of two schools",
                example("""
                        1 Q602 学业成绩!E4 [] 这个学籍号也在第2学校的同一次考试中
                        2 Q602 学业成绩!E6 [] 这个学籍号也在第1学校的同一次考试中""", Sketch.of(1).sitters(7, 8), Sketch.of(2).sitters(5, 6, 7)));
        examples.put(
                "Q606 a roster of another school",
                example(
                        "1 Q606 教师!A3 [] 教师名单与第2学校的大部分相同（8人）\n"
                                + Arrays.stream(Sketch.people(4, 12))
                                        .mapToObj(row -> "2 Q601 教师!C" + row + " [] 这个证件号码在第1学校也填为专任教师")
                                        .collect(Collectors.joining("\n")),
                        Sketch.of(1).teachers(Sketch.people(0, 10)),
                        Sketch.of(2).teachers(Sketch.people(2, 40))));
        examples.put(
                "Q606 five of five",
                example("""
                        1 Q606 教师!A3 [] 教师名单与第2学校的大部分相同（5人）
                        2 Q606 教师!A3 [] 教师名单与第1学校的大部分相同（5人）""", Sketch.of(1).teachers(1, 2, 3, 4, 5), Sketch.of(2).teachers(1, 2, 3, 4, 5)));
        examples.put(
                "Q606 four of four are too few",
                example(
                        Stream.of(1, 2)
                                .flatMap(school -> Arrays.stream(Sketch.people(4, 8))
                                        .mapToObj(row -> school + " Q601 教师!C" + row + " [] 这个证件号码在第" + (3 - school)
                                                + "学校也填为专任教师"))
                                .collect(Collectors.joining("\n")),
                        Sketch.of(1).teachers(1, 2, 3, 4),
                        Sketch.of(2).teachers(1, 2, 3, 4)));
        examples.put(
                "Q606 another school's file",
                example(
                        """
                        2 Q606 封面!A3 [] 除封面外，内容与第1学校的报表完全相同
                        1 Q606 封面!A3 [] 除封面外，内容与第2学校的报表完全相同""",
                        Sketch.of(1).content(5).teachers(1, 2),
                        Sketch.of(2).content(5).teachers(1, 2)));
        examples.put(
                "Q604 both report",
                example(
                        "",
                        Sketch.of(1).activity(4, 8, 2).activity(5, 8, 2),
                        Sketch.of(2).activity(4, 8, 1).activity(5, 8, 1)));
        examples.put(
                "Q604 one reports, and another day",
                example(
                        """
                        1 Q604 结对帮扶!A5 [2026-10-08] 2026-10-08与第2学校的活动，对方本月报表中没有
                        2 Q604 结对帮扶!A5 [2026-10-09] 2026-10-09与第1学校的活动，对方本月报表中没有""",
                        Sketch.of(1).activity(4, 8, 2).activity(5, 8, 2),
                        Sketch.of(2).activity(4, 8, 1).activity(5, 9, 1)));
        examples.put(
                "Q604 a partner that is silent or cannot be read",
                example(
                        "",
                        Sketch.of(1).activity(4, 8, 2).activity(5, 8, 3),
                        Sketch.of(2).unclearActivity()));
        examples.put(
                "Q607 ten times the median",
                example("", Sketch.of(1), Sketch.of(2), Sketch.of(3).area("运动场地面积", "40000")));
        examples.put(
                "Q607 more than ten times the median",
                example(
                        "3 Q607 办学条件!C7 [40001] 运动场地面积生均80.00平方米，超过全县中位数8.00平方米的10倍",
                        Sketch.of(1),
                        Sketch.of(2),
                        Sketch.of(3).area("运动场地面积", "40001")));
        examples.put(
                "Q607 what most schools lack",
                example(
                        "",
                        Sketch.of(1).area("其中:体育馆面积", "0"),
                        Sketch.of(2).area("其中:体育馆面积", "0"),
                        Sketch.of(3).area("其中:体育馆面积", "900")));
        examples.put(
                "E702 full marks of one school",
                example(
                        "3 E702 学业成绩!H4 [] 九年级数学有3人高于满分100分，其他学校没有，像是满分与其他学校不同",
                        Sketch.of(1).paper(false, 60, 70, 80),
                        Sketch.of(2).paper(false, 60, 70, 80),
                        Sketch.of(3).paper(false, 90, 110, 115, 120)));
        examples.put(
                "E702 three of sixty and of sixty-one",
                example(
                        "3 E702 学业成绩!H4 [] 九年级数学有3人高于满分100分，其他学校没有，像是满分与其他学校不同",
                        Sketch.of(1).paper(false, 60, 70, 80),
                        Sketch.of(2).paper(false, 60, 70, 80),
                        Sketch.of(3).paper(false, but(57, 90, 110, 110, 110)),
                        Sketch.of(4).paper(false, but(58, 90, 110, 110, 110))));
        examples.put(
                "E702 full marks of every second school",
                example(
                        "",
                        Sketch.of(1).paper(false, 60, 70, 80),
                        Sketch.of(2).paper(false, 60, 70, 80),
                        Sketch.of(3).paper(false, 90, 110, 115, 120),
                        Sketch.of(4).paper(false, 90, 110, 115, 120)));
        examples.put(
                "E702 two slips of the pen",
                example(
                        "",
                        Sketch.of(1).paper(false, 60, 70, 80),
                        Sketch.of(2).paper(false, 60, 70, 80),
                        Sketch.of(3).paper(false, 90, 110, 115, 80)));
        examples.put(
                "Q704 a mean far off",
                example(
                        "3 Q704 学业成绩!H4 [] 九年级数学本校平均分10.0，全县68.8，相差超过3个标准差",
                        Sketch.of(1).paper(false, many(60, 69, 71, 80)),
                        Sketch.of(2).paper(false, many(60, 69, 71, 80)),
                        Sketch.of(3).paper(false, 8, 9, 10, 11, 12)));
        examples.put(
                "Q704 a spread too narrow",
                example(
                        "3 Q704 学业成绩!H4 [] 九年级数学本校成绩的标准差不到全县的三分之一",
                        Sketch.of(1).paper(false, many(40, 60, 80, 100)),
                        Sketch.of(2).paper(false, many(40, 60, 80, 100)),
                        Sketch.of(3).paper(false, 68, 69, 70, 71, 72, 68, 69, 70, 71, 72)));
        examples.put(
                "Q704 what the school has been told already",
                example(
                        "",
                        Sketch.of(1).paper(false, many(40, 60, 80, 100)),
                        Sketch.of(2).paper(false, many(40, 60, 80, 100)),
                        Sketch.of(3).paper(true, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70)));
        return examples;
    }

    /** Each score thirty times. */
    private static double[] many(double... scores) {
        return Stream.generate(() -> scores)
                .limit(30)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    /** A score so many times, and others. */
    private static double[] but(int times, double score, double... others) {
        return DoubleStream.concat(DoubleStream.generate(() -> score).limit(times), Arrays.stream(others))
                .toArray();
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrongAndNothingElse() {
        return Stream.of(months(), schools())
                .flatMap(examples -> examples.entrySet().stream())
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(),
                        () -> assertThat(said(example.getValue().schools()))
                                .isEqualTo(example.getValue().said())));
    }

    @Test
    void showsEveryKind() {
        Set<String> shown = Stream.of(months(), schools())
                .flatMap(examples -> examples.values().stream())
                .flatMap(example -> example.said().stream())
                .map(line -> line.split(" ", -1)[1])
                .collect(Collectors.toSet());

        assertThat(AcrossKinds.ALL).extracting(Kind::code).allMatch(shown::contains);
    }

    @Test
    void saysWhatCouldNotBeAsked() {
        Reported first = Sketch.of(1).activity(4, 8, 9).reported();
        Reported later = Sketch.of(2)
                .studentsUnknown()
                .course(300, 300, 300, 300, 300, 300, 300)
                .after(september())
                .reported();
        Set<String> reporting = Set.of(first.school().digits(), later.school().digits());

        assertThat(AcrossRules.notAsked(first, reporting))
                .containsExactly(
                        new NotAsked("Q501 Q502 Q503 Q504 Q505 Q506 Q507 Q510", "没有2026-09的报表"),
                        new NotAsked("Q509", "本校以前的报表不足6个月"),
                        new NotAsked("Q604", "结对学校0000000009没有本月的报表"));
        assertThat(AcrossRules.notAsked(later, reporting)).containsExactly(new NotAsked("Q501 Q502", "本月或上月的学生数有误"));
    }

    private static List<String> said(List<Reported> schools) {
        return AcrossRules.ask(schools).stream()
                .map(said -> Integer.parseInt(said.school().digits()) + " "
                        + org.junheng.template.Said.brief(said.finding()))
                .toList();
    }
}
