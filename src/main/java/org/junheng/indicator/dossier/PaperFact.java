package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;
import org.junheng.validation.Repeats;

/**
 * The results of one class in one paper of an exam. 缺考 is entered and not sat; 免考 and blank are neither.
 *
 * @param entered one row of 学业成绩 each
 * @param sum of the points of those who sat
 * @param squares the sum of the squares of their points
 * @param lowest with highest, null when nobody sat
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
        int low,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest) {

    private record Key(String exam, @Nullable LocalDate date, String grade, String className) {}

    static List<PaperFact> of(Book book, Marking marking) {
        Map<Key, List<Line>> sittings = new LinkedHashMap<>();
        for (Line line : Repeats.withoutLater(book, ScoreSheet.SPEC)) {
            Key key = new Key(
                    line.get(ScoreSheet.EXAM, ""),
                    line.get(ScoreSheet.DATE),
                    line.get(ScoreSheet.GRADE, ""),
                    line.get(ScoreSheet.CLASS, ""));
            sittings.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
        Map<List<String>, Marking.Lines> marks = new HashMap<>();
        List<PaperFact> papers = new ArrayList<>();
        sittings.forEach((key, lines) -> ScoreSheet.PAPERS.forEach((subject, paper) -> {
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
        List<BigDecimal> points = new ArrayList<>(lines.size());
        int absent = 0;
        for (Line line : lines) {
            Score score = line.get(paper);
            if (score != null && score.points() != null) {
                points.add(score.points());
            } else if (score != null && score.absent()) {
                absent++;
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal each : points) {
            sum = sum.add(each);
            squares = squares.add(each.multiply(each));
        }
        return new PaperFact(
                key.exam(),
                key.date(),
                key.grade(),
                key.className(),
                subject,
                marks.fullMarks(),
                points.size() + absent,
                points.size(),
                sum,
                squares,
                from(points, marks.pass()),
                from(points, marks.excellent()),
                points.size() - from(points, marks.low()),
                points.isEmpty() ? null : Collections.min(points),
                points.isEmpty() ? null : Collections.max(points));
    }

    private static int from(List<BigDecimal> points, BigDecimal line) {
        int reached = 0;
        for (BigDecimal each : points) {
            if (each.compareTo(line) >= 0) {
                reached++;
            }
        }
        return reached;
    }
}
