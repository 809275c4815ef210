package org.junheng.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.LineGroups;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;

/** The papers of 学业成绩: of an exam, a grade and a subject. */
final class Papers {

    /** An exam of a grade. */
    record Exam(String name, LocalDate date, String grade) {}

    /**
     * What a school's students of a grade wrote in one subject.
     *
     * @param sat the lines of those who have points
     * @param scores theirs, in the same order
     * @param absent the lines of those who missed it
     * @param classes the lines of each class, of all who are entered in the exam
     */
    record Paper(
            Exam exam,
            String subject,
            Column<Score> column,
            List<Line> sat,
            List<Score> scores,
            List<Line> absent,
            List<List<Line>> classes) {

        Paper {
            sat = List.copyOf(sat);
            scores = List.copyOf(scores);
            absent = List.copyOf(absent);
            classes = List.copyOf(classes);
        }

        /** The paper of the given lines, of all who are entered in the exam whether or not in this paper. */
        static Paper of(Exam exam, String subject, Column<Score> column, List<Line> lines, List<List<Line>> classes) {
            List<Line> sat = new ArrayList<>(lines.size());
            List<Score> scores = new ArrayList<>(lines.size());
            List<Line> absent = new ArrayList<>();
            for (Line line : lines) {
                Score score = line.get(column);
                if (score != null && score.sat()) {
                    sat.add(line);
                    scores.add(score);
                } else if (score != null && score.absent()) {
                    absent.add(line);
                }
            }
            return new Paper(exam, subject, column, sat, scores, absent, classes);
        }

        /** The same paper of one class. */
        Paper of(List<Line> ofClass) {
            return of(exam, subject, column, ofClass, List.of(ofClass));
        }
    }

    private static final List<Column<?>> EXAM = List.of(ScoreSheet.EXAM, ScoreSheet.DATE, ScoreSheet.GRADE);

    private Papers() {}

    /** Every paper that somebody sat or missed, without the lines of which exam or grade is not known. */
    static List<Paper> of(Book book) {
        return book.once(Papers.class, () -> read(book));
    }

    private static List<Paper> read(Book book) {
        Map<Exam, List<Line>> exams = LineGroups.of(Repeats.withoutLater(book, ScoreSheet.SPEC), EXAM, Papers::exam);
        List<Paper> papers = new ArrayList<>();
        exams.forEach((exam, lines) -> {
            List<List<Line>> classes = List.copyOf(LineGroups.of(
                            lines, List.of(ScoreSheet.CLASS), line -> Optional.ofNullable(line.get(ScoreSheet.CLASS)))
                    .values());
            ScoreSheet.taken(book).forEach((subject, column) -> {
                Paper paper = Paper.of(exam, subject, column, lines, classes);
                if (!paper.sat().isEmpty() || !paper.absent().isEmpty()) {
                    papers.add(paper);
                }
            });
        });
        return papers;
    }

    private static Optional<Exam> exam(Line line) {
        return line.has(ScoreSheet.EXAM) && line.has(ScoreSheet.DATE) && line.has(ScoreSheet.GRADE)
                ? Optional.of(
                        new Exam(line.need(ScoreSheet.EXAM), line.need(ScoreSheet.DATE), line.need(ScoreSheet.GRADE)))
                : Optional.empty();
    }

    static boolean satAny(Line line) {
        for (Column<Score> paper : ScoreSheet.PAPERS.values()) {
            Score score = line.get(paper);
            if (score != null && score.sat()) {
                return true;
            }
        }
        return false;
    }
}
