package org.junheng.validation.across;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;

/** Reports that say again what the school said the month before. */
final class CopyRules {

    static final Kind SAME_FIGURES =
            new Kind("Q506", "各项数与上月完全相同", "班级、教师、办学条件和家校心理各项数与上月完全相同，本月却有学生增减", "请核对是否误用了上月的数；确实如此的请说明");
    static final Kind SAME_FILE = new Kind("Q507", "内容是上月的报表", "除封面外，内容与{month}的报表完全相同", "请换成本月的内容后重报；确实没有变化的请说明");

    static final List<Kind> KINDS = List.of(SAME_FIGURES, SAME_FILE);

    private CopyRules() {}

    static boolean isLastMonths(Reported school) {
        Imprint before = school.before();
        return before != null
                && school.now().datable()
                && before.content() == school.now().content();
    }

    static Stream<Finding> sameFile(Reported school) {
        return isLastMonths(school)
                ? Stream.of(SAME_FILE.at(
                        school.now().top("封面"),
                        "",
                        Map.of("month", school.now().period().minusMonths(1))))
                : Stream.empty();
    }

    static Stream<Finding> sameFigures(Reported school) {
        Imprint before = school.before();
        boolean copied = before != null
                && before.figures() == school.now().figures()
                && school.now().headway().moved();
        return copied ? Stream.of(SAME_FIGURES.at(school.now().top("班级学生"), "", Map.of())) : Stream.empty();
    }

    /** Schools whose reports hold the same but for the cover: somebody has sent another school's file. */
    static Stream<Said> anotherSchools(List<Reported> schools) {
        Map<Long, Reported> firsts = new HashMap<>();
        return schools.stream().flatMap(school -> {
            Reported first = firsts.putIfAbsent(school.now().content(), school);
            return first == null || school.now().teachers().people().isEmpty()
                    ? Stream.empty()
                    : Stream.of(swapped(school, first), swapped(first, school));
        });
    }

    private static Said swapped(Reported school, Reported other) {
        return new Said(
                school.school(),
                LikenessRules.TOO_EVEN.at(
                        school.now().top("封面"), "", Map.of("what", "除封面外，内容与" + other.name() + "的报表完全相同")));
    }
}
