package org.junheng.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;

/** The papers of 学业成绩: of an exam, a grade and a subject. */
final class Papers {

    /** An exam of a grade. */
    record Exam(String name, LocalDate date, String grade) {}

    /**
     * What a school's students of a grade wrote in one subject.
     *
     * @param lines of all who are entered in the exam, whether or not in this paper
     */
    record Paper(Exam exam, String subject, Column<Score> column, List<Line> lines) {

        Paper {
            lines = List.copyOf(lines);
        }

        List<Line> sat() {
            return lines.stream().filter(line -> points(line).isPresent()).toList();
        }

        List<Line> absent() {
            return lines.stream()
                    .filter(line -> Score.ABSENT.equals(line.get(column)))
                    .toList();
        }

        List<BigDecimal> points() {
            return sat().stream().map(line -> points(line).orElseThrow()).toList();
        }

        /** The difference between the best and the worst; zero when nobody sat. */
        BigDecimal range() {
            List<BigDecimal> points = points();
            return points.stream()
                    .max(BigDecimal::compareTo)
                    .map(most -> most.subtract(
                            points.stream().min(BigDecimal::compareTo).orElseThrow()))
                    .orElse(BigDecimal.ZERO);
        }

        /** The same paper, a class at a time. */
        List<Paper> byClass() {
            Map<String, List<Line>> classes = new LinkedHashMap<>();
            lines.stream()
                    .filter(line -> line.has(ScoreSheet.CLASS))
                    .forEach(line -> classes.computeIfAbsent(line.need(ScoreSheet.CLASS), name -> new ArrayList<>())
                            .add(line));
            return classes.values().stream()
                    .map(ofClass -> new Paper(exam, subject, column, ofClass))
                    .toList();
        }

        private Optional<BigDecimal> points(Line line) {
            return Optional.ofNullable(line.get(column)).map(Score::points);
        }
    }

    private Papers() {}

    /** Every paper that somebody sat or missed, without the lines of which exam or grade is not known. */
    static List<Paper> of(Book book) {
        Map<Exam, List<Line>> exams = new LinkedHashMap<>();
        for (Line line : Repeats.withoutLater(book, ScoreSheet.SPEC)) {
            if (line.has(ScoreSheet.EXAM) && line.has(ScoreSheet.DATE) && line.has(ScoreSheet.GRADE)) {
                Exam exam =
                        new Exam(line.need(ScoreSheet.EXAM), line.need(ScoreSheet.DATE), line.need(ScoreSheet.GRADE));
                exams.computeIfAbsent(exam, key -> new ArrayList<>()).add(line);
            }
        }
        List<Paper> papers = new ArrayList<>();
        exams.forEach((exam, lines) -> ScoreSheet.PAPERS.forEach((subject, column) -> {
            if (lines.stream().anyMatch(line -> line.has(column))) {
                papers.add(new Paper(exam, subject, column, lines));
            }
        }));
        return papers;
    }

    static boolean satAny(Line line) {
        return ScoreSheet.PAPERS.values().stream()
                .map(line::get)
                .filter(Objects::nonNull)
                .anyMatch(Score::sat);
    }
}
