package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.LineGroups;
import org.junheng.template.Masking;
import org.junheng.template.PersonalNumbers;
import org.junheng.template.PointSum;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;
import org.junheng.template.StudentNames;
import org.junheng.validation.Repeats;

/**
 * The results of one class in one paper of an exam. 缺考 is entered and not sat; 免考 and blank are neither.
 *
 * @param entered one row of 学业成绩 each
 * @param sum of the points of those who sat
 * @param squares the sum of the squares of their points
 */
public record PaperFact(
        String exam,
        @Nullable LocalDate date,
        String grade,
        String className,
        String subject,
        BigDecimal fullMarks,
        int entered,
        int sat,
        BigDecimal sum,
        BigDecimal squares,
        int passed,
        int excellent,
        int low) {

    private record Key(String exam, @Nullable LocalDate date, String grade, String className) {

        static Key of(Line line, Set<String> classes) {
            return new Key(
                    PersonalNumbers.hidden(line.get(ScoreSheet.EXAM, "")),
                    line.get(ScoreSheet.DATE),
                    line.get(ScoreSheet.GRADE, ""),
                    className(line.get(ScoreSheet.CLASS, ""), classes));
        }

        /** Who is mistaken for a class is not named. */
        private static String className(String typed, Set<String> classes) {
            return !classes.contains(typed) && StudentNames.mayBe(typed)
                    ? Masking.STUDENT.mask(typed)
                    : PersonalNumbers.hidden(typed);
        }
    }

    static List<PaperFact> of(Book book, Marking marking) {
        Set<String> classes = book.lines(ClassSheet.SPEC).stream()
                .map(line -> line.get(ClassSheet.CLASS, ""))
                .collect(Collectors.toSet());
        Map<Key, List<Line>> sittings = LineGroups.of(
                Repeats.withoutLater(book, ScoreSheet.SPEC),
                List.of(ScoreSheet.EXAM, ScoreSheet.DATE, ScoreSheet.GRADE, ScoreSheet.CLASS),
                line -> Optional.of(Key.of(line, classes)));
        Map<List<String>, Marking.Lines> marks = new HashMap<>();
        List<PaperFact> papers = new ArrayList<>();
        sittings.forEach((key, lines) -> ScoreSheet.taken(book).forEach((subject, paper) -> {
            Marking.Lines ofGrade =
                    marks.computeIfAbsent(List.of(key.grade(), subject), known -> marking.of(key.grade(), subject));
            PaperFact fact = of(key, subject, lines, paper, ofGrade);
            if (fact.entered() > 0) {
                papers.add(fact);
            }
        }));
        return papers;
    }

    private static PaperFact of(Key key, String subject, List<Line> lines, Column<Score> paper, Marking.Lines marks) {
        Tally tally = new Tally(marks);
        for (Line line : lines) {
            Score score = line.get(paper);
            if (score != null) {
                tally.add(score);
            }
        }
        return tally.fact(key, subject);
    }

    /** The results of a paper, counted one by one. */
    private static final class Tally {

        private final Marking.Lines marks;
        private final PointSum sum = new PointSum();
        private int absent;
        private int passed;
        private int excellent;
        private int low;

        Tally(Marking.Lines marks) {
            this.marks = marks;
        }

        void add(Score score) {
            if (!score.sat()) {
                absent += score.absent() ? 1 : 0;
                return;
            }
            sum.add(score);
            passed += score.isBelow(marks.pass()) ? 0 : 1;
            excellent += score.isBelow(marks.excellent()) ? 0 : 1;
            low += score.isBelow(marks.low()) ? 1 : 0;
        }

        PaperFact fact(Key key, String subject) {
            return new PaperFact(
                    key.exam(),
                    key.date(),
                    key.grade(),
                    key.className(),
                    subject,
                    marks.fullMarks(),
                    sum.count() + absent,
                    sum.count(),
                    sum.points(),
                    sum.squares(),
                    passed,
                    excellent,
                    low);
        }
    }
}
