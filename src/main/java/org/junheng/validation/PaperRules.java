package org.junheng.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;
import org.junheng.validation.across.LikenessRules;

/** The papers of one school: who is absent, and scores too even to be true. */
final class PaperRules {

    static final Kind ABSENCES =
            new Kind("Q703", "缺考较多", "{grade}{subject}应考{entered}人，缺考{absent}人，参考率不足95%", "请核对缺考是否属实，免考填“免考”；属实的请说明");
    static final Kind SAME = new Kind("Q705", "全班同分", "{grade}{class}{subject}{sat}人都是{points}分", "请核对成绩是否误填；属实的请说明");

    static final List<Kind> KINDS = List.of(ABSENCES, SAME);

    /** Fewer scores may be alike by chance. */
    private static final int ENOUGH = 5;

    private static final int MANY_ABSENT = 3;

    private PaperRules() {}

    static Rule<Book> rules() {
        Rule<Papers.Paper> ofPaper = Rule.all(List.of(
                PaperRules::isSat,
                Rule.<Papers.Paper>all(List.of(PaperRules::differsInClass)).thenIfClean(PaperRules::differs)));
        return book -> Papers.of(book).stream().flatMap(ofPaper::ask);
    }

    private static Stream<Finding> isSat(Papers.Paper paper) {
        List<Line> absent = paper.absent();
        int entered = paper.sat().size() + absent.size();
        return Rule.unless(
                absent.size() < MANY_ABSENT || absent.size() * 20 <= entered,
                () -> absent.get(0)
                        .finding(
                                ABSENCES,
                                paper.column(),
                                Map.of(
                                        "grade", paper.exam().grade(),
                                        "subject", paper.subject(),
                                        "entered", entered,
                                        "absent", absent.size())));
    }

    private static Stream<Finding> differsInClass(Papers.Paper paper) {
        return evenClasses(paper).map(paper::of).map(ofClass -> {
            Line first = ofClass.sat().get(0);
            return first.finding(
                    SAME,
                    paper.column(),
                    Map.of(
                            "grade", paper.exam().grade(),
                            "class", first.need(ScoreSheet.CLASS),
                            "subject", paper.subject(),
                            "sat", ofClass.sat().size(),
                            "points", ofClass.scores().get(0).toString()));
        });
    }

    private static Stream<Finding> differs(Papers.Paper paper) {
        List<Line> sat = paper.sat();
        return Rule.unless(
                !isWithinOne(paper),
                () -> sat.get(0)
                        .finding(
                                LikenessRules.TOO_EVEN,
                                paper.column(),
                                Map.of("what", paper.exam().grade() + paper.subject() + sat.size() + "人的成绩相差都不超过1分")));
    }

    private static boolean isWithinOne(Papers.Paper paper) {
        if (paper.sat().size() < ENOUGH) {
            return false;
        }
        Score least = paper.scores().get(0);
        Score most = least;
        for (Score each : paper.scores()) {
            least = each.nearest() < least.nearest() ? each : least;
            most = each.nearest() > most.nearest() ? each : most;
            if (most.isAbove(points(least).add(BigDecimal.ONE))) {
                return false;
            }
        }
        return true;
    }

    /** The classes of which enough sat the paper, and all of them have the same points. */
    private static Stream<List<Line>> evenClasses(Papers.Paper paper) {
        return paper.classes().stream().filter(ofClass -> isSame(ofClass, paper.column()));
    }

    private static boolean isSame(List<Line> ofClass, Column<Score> column) {
        BigDecimal first = null;
        int sat = 0;
        for (Line line : ofClass) {
            Score score = line.get(column);
            if (score != null && score.sat()) {
                first = first == null ? points(score) : first;
                if (score.isAbove(first) || score.isBelow(first)) {
                    return false;
                }
                sat++;
            }
        }
        return sat >= ENOUGH;
    }

    private static BigDecimal points(Score sat) {
        return Objects.requireNonNull(sat.points());
    }

    /** Whether one of these two is said of a paper. */
    static boolean isEven(Papers.Paper paper) {
        return isWithinOne(paper) || evenClasses(paper).findAny().isPresent();
    }
}
