package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.dossier.PaperFact;

/**
 * What has to be known of many scores of one paper; two add up to those of all their students.
 *
 * @param possible the points that those who sat could have reached
 * @param sum the points that they did reach
 * @param squares the sum of the squares of their points
 */
public record Sums(
        int entered,
        int sat,
        BigDecimal possible,
        BigDecimal sum,
        BigDecimal squares,
        int passed,
        int excellent,
        int low) {

    public static final Sums NONE = new Sums(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0);

    static Sums of(PaperFact paper) {
        return new Sums(
                paper.entered(),
                paper.sat(),
                paper.fullMarks().multiply(BigDecimal.valueOf(paper.sat())),
                paper.sum(),
                paper.squares(),
                paper.passed(),
                paper.excellent(),
                paper.low());
    }

    public Sums plus(Sums other) {
        return new Sums(
                entered + other.entered,
                sat + other.sat,
                possible.add(other.possible),
                sum.add(other.sum),
                squares.add(other.squares),
                passed + other.passed,
                excellent + other.excellent,
                low + other.low);
    }

    /** Null, as every figure here, when nobody sat. */
    public @Nullable BigDecimal mean() {
        return average().exact();
    }

    public @Nullable BigDecimal fullMarks() {
        return marks().exact();
    }

    /** The points reached in percent of those that could be; null also where the full marks are nought. */
    public @Nullable BigDecimal scoreRate() {
        return Rate.SCORE.of(this);
    }

    public @Nullable BigDecimal passRate() {
        return Rate.PASS.of(this);
    }

    public @Nullable BigDecimal excellentRate() {
        return Rate.EXCELLENT.of(this);
    }

    public @Nullable BigDecimal lowRate() {
        return Rate.LOW.of(this);
    }

    /** The standard deviation, population form. */
    public @Nullable BigDecimal deviation() {
        BigDecimal variance = variance().exact();
        return variance == null ? null : variance.sqrt(MathContext.DECIMAL128);
    }

    Quotient average() {
        return new Quotient(sum, students());
    }

    Quotient marks() {
        return new Quotient(possible, students());
    }

    Quotient variance() {
        return new Quotient(
                squares.multiply(students()).subtract(sum.multiply(sum)),
                students().multiply(students()));
    }

    /** Orders by the mean, the higher first; exact, so that equal means share a rank. */
    static int higherFirst(Sums one, Sums other) {
        return other.sum.multiply(one.students()).compareTo(one.sum.multiply(other.students()));
    }

    BigDecimal students() {
        return BigDecimal.valueOf(sat);
    }
}
