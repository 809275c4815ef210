package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Entry;
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
        List<PaperFact> papers = new ArrayList<>();
        sittings.forEach((key, lines) -> ScoreSheet.PAPERS.forEach((subject, paper) -> {
            PaperFact fact = of(key, subject, lines, paper, marking.of(key.grade(), subject));
            if (fact.entered() > 0) {
                papers.add(fact);
            }
        }));
        return papers;
    }

    private static PaperFact of(Key key, String subject, List<Line> lines, Column<Score> paper, Marking.Lines marks) {
        List<Score> entered = lines.stream()
                .map(line -> line.entry(paper))
                .map(Entry::value)
                .filter(score -> score != null && !score.exempt())
                .toList();
        List<BigDecimal> points = new ArrayList<>();
        for (Score score : entered) {
            if (score.points() != null) {
                points.add(score.points());
            }
        }
        return new PaperFact(
                key.exam(),
                key.date(),
                key.grade(),
                key.className(),
                subject,
                marks.fullMarks(),
                entered.size(),
                points.size(),
                points.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                points.stream().map(each -> each.multiply(each)).reduce(BigDecimal.ZERO, BigDecimal::add),
                from(points, marks.pass()),
                from(points, marks.excellent()),
                points.size() - from(points, marks.low()),
                points.stream().min(BigDecimal::compareTo).orElse(null),
                points.stream().max(BigDecimal::compareTo).orElse(null));
    }

    private static int from(List<BigDecimal> points, BigDecimal line) {
        return (int) points.stream().filter(each -> each.compareTo(line) >= 0).count();
    }
}
