package org.junheng.validation.across;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.NotAsked;
import org.junheng.school.SchoolCode;

/** Asks all reports of a month at once; a report that is another's file is asked nothing else. */
public final class AcrossRules {

    private AcrossRules() {}

    /** What there is to say, the schools in their order within each rule. */
    public static List<Said> ask(List<Reported> schools) {
        List<Said> swapped = CopyRules.anotherSchools(schools).distinct().toList();
        Set<SchoolCode> others = swapped.stream().map(Said::school).collect(Collectors.toCollection(HashSet::new));
        List<Reported> own = schools.stream()
                .filter(school -> !others.contains(school.school()))
                .toList();
        Stream<Said> months =
                own.stream().flatMap(school -> ofMonths(school).map(finding -> new Said(school.school(), finding)));
        return Stream.of(
                        swapped.stream(),
                        months,
                        LikenessRules.teachers(own),
                        LikenessRules.students(own),
                        PairRules.ask(schools),
                        AreaRules.ask(schools),
                        SpreadRules.ask(own))
                .flatMap(said -> said)
                .toList();
    }

    /**
     * What could not be asked of a school's report.
     *
     * @param reporting the codes of the schools that report the same month
     */
    public static List<NotAsked> notAsked(Reported school, Set<String> reporting) {
        Stream<NotAsked> months = school.before() == null
                ? Stream.of(new NotAsked(
                        "Q501 Q502 Q503 Q504 Q505 Q506 Q507 Q510",
                        "没有" + school.now().period().minusMonths(1) + "的报表"))
                : school.now().headway().students() == null
                                || school.before().headway().students() == null
                        ? Stream.of(new NotAsked("Q501 Q502", "本月或上月的学生数有误"))
                        : Stream.empty();
        Stream<NotAsked> course = JumpRules.hasCourse(school)
                ? Stream.empty()
                : Stream.of(new NotAsked(JumpRules.JUMP.code(), "本校以前的报表不足6个月"));
        return Stream.of(school.now().notAsked().stream(), months, course, PairRules.notAsked(school, reporting))
                .flatMap(reasons -> reasons)
                .toList();
    }

    /** Whether it is a jump of an indicator, which may follow from any cell of its sheet. */
    public static boolean isJump(Finding finding) {
        return finding.kind().equals(JumpRules.JUMP);
    }

    /** Whether it says that a report is last month's file. */
    public static boolean isLastMonthsFile(Finding finding) {
        return finding.kind().equals(CopyRules.SAME_FILE);
    }

    private static Stream<Finding> ofMonths(Reported school) {
        List<Finding> copy = CopyRules.sameFile(school).toList();
        if (!copy.isEmpty()) {
            return copy.stream();
        }
        List<Finding> changes = ChangeRules.ask(school).toList();
        return Stream.of(CopyRules.sameFigures(school), changes.stream(), JumpRules.ask(school, told(changes)))
                .flatMap(findings -> findings);
    }

    /** The sheets in which a change has been told; that of the students moves every indicator. */
    private static Set<String> told(List<Finding> changes) {
        Set<String> sheets = new HashSet<>();
        for (Finding change : changes) {
            if (change.kind().equals(ChangeRules.STUDENTS)) {
                sheets.addAll(Set.of("教师", "办学条件"));
            }
            if (!change.kind().equals(ChangeRules.BALANCE)) {
                sheets.add(change.place().sheet());
            }
        }
        return sheets;
    }
}
