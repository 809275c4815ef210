package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.util.Optional;
import org.junheng.intake.Parameters;
import org.junheng.school.Grade;
import org.junheng.school.Labelled;

/**
 * Full marks of a paper and the lines that scores are counted by: 及格 60%, 优秀 85% and 低分 40% of full marks, unless
 * the bureau has set others. A line of at most 1 is a share of full marks, a greater one is in points.
 */
public record Marking(Parameters parameters) {

    private static final BigDecimal PASS = new BigDecimal("0.60");
    private static final BigDecimal EXCELLENT = new BigDecimal("0.85");
    private static final BigDecimal LOW = new BigDecimal("0.40");

    /** In points: a score counts as 及格 or 优秀 from the line on, as 低分 below it. */
    public record Lines(BigDecimal fullMarks, BigDecimal pass, BigDecimal excellent, BigDecimal low) {}

    /** The lines of a paper; of a grade that cannot be read, those that hold for all. */
    public Lines of(String grade, String subject) {
        BigDecimal full = Labelled.of(Grade.class, grade)
                .map(known -> parameters.fullMarks(known, subject))
                .orElseGet(() -> parameters.get("考试满分").map(BigDecimal::new).orElse(BigDecimal.valueOf(100)));
        return new Lines(
                full,
                line("及格线", grade, subject, full, PASS),
                line("优秀线", grade, subject, full, EXCELLENT),
                line("低分线", grade, subject, full, LOW));
    }

    private BigDecimal line(String name, String grade, String subject, BigDecimal full, BigDecimal otherwise) {
        Optional<BigDecimal> set =
                Labelled.of(Grade.class, grade).flatMap(known -> parameters.byGradeAndSubject(name, known, subject));
        BigDecimal line = set.orElse(otherwise);
        return line.compareTo(BigDecimal.ONE) <= 0 ? line.multiply(full) : line;
    }
}
