package org.junheng.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.school.Grade;
import org.junheng.school.Stage;

/**
 * An exam of the whole county.
 *
 * @param grades who sits it
 */
record Exam(String name, LocalDate date, Set<Grade> grades) {

    static final double FULL_MARKS = 100;
    static final double FULL_MARKS_LAST_GRADE = 120;
    static final List<String> MAIN = List.of("语文", "数学", "英语");

    private static final Map<Grade, List<String>> PAPERS = Map.of(
            Grade.G7, List.of("语文", "数学", "英语", "道德与法治", "历史", "地理", "生物学"),
            Grade.G8, List.of("语文", "数学", "英语", "物理", "道德与法治", "历史"),
            Grade.G9, List.of("语文", "数学", "英语", "物理", "化学", "道德与法治", "历史"));
    private static final List<String> PRIMARY_PAPERS = List.of("语文", "数学", "英语", "科学");
    private static final Set<Grade> LAST_GRADES = Set.of(Grade.G6, Grade.G9);
    private static final Set<Grade> BEFORE_LAST_GRADES = Set.of(Grade.G5, Grade.G8);

    /** The exam held in a month: in the county's last month, and by the same students in the June before it. */
    static Optional<Exam> in(YearMonth month, YearMonth last) {
        if (month.equals(last)) {
            return Optional.of(new Exam(title(month), month.atDay(21), LAST_GRADES));
        }
        if (!month.equals(juneBefore(last))) {
            return Optional.empty();
        }
        boolean movedUp = Roster.schoolYear(month) < Roster.schoolYear(last);
        return Optional.of(new Exam(title(month), month.atDay(24), movedUp ? BEFORE_LAST_GRADES : LAST_GRADES));
    }

    private static YearMonth juneBefore(YearMonth last) {
        YearMonth june = YearMonth.of(last.getYear(), Month.JUNE);
        return june.isBefore(last) ? june : june.minusYears(1);
    }

    private static String title(YearMonth month) {
        return Term.isAutumn(month)
                ? Roster.schoolYear(month.plusMonths(1)) + "年秋季学期期中考试"
                : month.getYear() + "年春季学期期末考试";
    }

    /** The same exam sat by every grade, for as many rows as are asked for. */
    Exam forEveryGrade() {
        return new Exam(name, date, Set.copyOf(Grades.ALL));
    }

    static List<String> papers(Grade grade) {
        return grade.stage() == Stage.PRIMARY ? PRIMARY_PAPERS : PAPERS.getOrDefault(grade, MAIN);
    }

    static double fullMarks(Grade grade, String paper) {
        return grade == Grade.G9 && MAIN.contains(paper) ? FULL_MARKS_LAST_GRADE : FULL_MARKS;
    }
}
