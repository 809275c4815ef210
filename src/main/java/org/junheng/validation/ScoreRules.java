package org.junheng.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.intake.Parameters;
import org.junheng.school.Grade;
import org.junheng.school.Labelled;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.LineGroups;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;
import org.junheng.template.Typing;

/** The results of 学业成绩. */
final class ScoreRules {

    static final Kind IMPOSSIBLE =
            new Kind("E701", "成绩超出范围", "“{subject}”成绩{points}分，{reason}", "请核对成绩；缺考填“缺考”，免考填“免考”");

    static final List<Kind> KINDS = List.of(IMPOSSIBLE);

    private ScoreRules() {}

    static Rule<Book> rules(Yardstick yardstick) {
        return Rule.all(List.of(
                Lines.each(ScoreSheet.SPEC, StudentNumbers.isSound(ScoreSheet.STUDENT)),
                scoresArePossible(yardstick.bureau().parameters()),
                Repeats.told(ScoreSheet.SPEC, ScoreRules::twice)));
    }

    /** The exam and the student of a line, a line each; empty when a cell it needs is wrong. */
    static Optional<String> sitting(Line line) {
        String exam = line.get(ScoreSheet.EXAM);
        LocalDate date = line.get(ScoreSheet.DATE);
        return exam == null || date == null
                ? Optional.empty()
                : StudentNumbers.sound(line, ScoreSheet.STUDENT)
                        .map(student -> Typing.compact(exam) + "\n" + date + "\n" + student);
    }

    private static Finding twice(Line first, Line later) {
        return later.finding(StudentNumbers.REPEATED, ScoreSheet.STUDENT, Map.of("where", "同一次考试", "row", first.row()));
    }

    private static Rule<Book> scoresArePossible(Parameters parameters) {
        Map<String, Map<Column<Score>, BigDecimal>> fullMarks = new HashMap<>();
        return book -> {
            Collection<Column<Score>> papers = ScoreSheet.taken(book).values();
            List<Finding> findings = new ArrayList<>();
            LineGroups.of(
                            book.lines(ScoreSheet.SPEC),
                            List.of(ScoreSheet.GRADE),
                            line -> Optional.of(line.get(ScoreSheet.GRADE, "")))
                    .forEach((grade, lines) -> {
                        Map<Column<Score>, BigDecimal> ofGrade =
                                fullMarks.computeIfAbsent(grade, label -> fullMarks(parameters, label));
                        for (Column<Score> paper : papers) {
                            addImpossible(findings, lines, paper, ofGrade.get(paper));
                        }
                    });
            return findings.stream();
        };
    }

    private static void addImpossible(
            List<Finding> findings, List<Line> lines, Column<Score> paper, @Nullable BigDecimal fullMarks) {
        for (Line line : lines) {
            Score score = line.get(paper);
            String reason = score == null ? "" : fault(score, fullMarks);
            if (!reason.isEmpty()) {
                findings.add(outOfRange(line, paper, reason));
            }
        }
    }

    /** The full marks of each paper; none for a grade that is not known. */
    private static Map<Column<Score>, BigDecimal> fullMarks(Parameters parameters, String label) {
        Map<Column<Score>, BigDecimal> marks = new HashMap<>();
        Labelled.of(Grade.class, label)
                .ifPresent(grade -> ScoreSheet.PAPERS.forEach(
                        (subject, paper) -> marks.put(paper, parameters.fullMarks(grade, subject))));
        return marks;
    }

    /** Why there cannot be so many points; empty where there can. */
    private static String fault(Score score, @Nullable BigDecimal fullMarks) {
        if (score.isBelow(BigDecimal.ZERO)) {
            return "低于0分";
        }
        return fullMarks != null && score.isAbove(fullMarks) ? "高于满分" + fullMarks.toPlainString() + "分" : "";
    }

    private static Finding outOfRange(Line line, Column<Score> paper, String reason) {
        String points = String.valueOf(line.need(paper));
        return line.finding(IMPOSSIBLE, paper, Map.of("subject", paper.header(), "points", points, "reason", reason));
    }
}
