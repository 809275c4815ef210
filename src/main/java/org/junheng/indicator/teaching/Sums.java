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

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
        return sat == 0 ? null : sum.divide(students(), DIGITS);
    }

    public @Nullable BigDecimal fullMarks() {
        return sat == 0 ? null : possible.divide(students(), DIGITS);
    }

    /** The points reached in percent of those that could be; null also where the full marks are nought. */
    public @Nullable BigDecimal scoreRate() {
        return possible.signum() == 0 ? null : sum.multiply(HUNDRED).divide(possible, DIGITS);
    }

    public @Nullable BigDecimal passRate() {
        return percent(passed);
    }

    public @Nullable BigDecimal excellentRate() {
        return percent(excellent);
    }

    public @Nullable BigDecimal lowRate() {
        return percent(low);
    }

    /** The standard deviation, population form. */
    public @Nullable BigDecimal deviation() {
        if (sat == 0) {
            return null;
        }
        BigDecimal apart = squares.multiply(students()).subtract(sum.multiply(sum));
        return apart.divide(students().multiply(students()), DIGITS).sqrt(DIGITS);
    }

    /** Orders by the mean, the higher first; exact, so that equal means share a rank. */
    static int higherFirst(Sums one, Sums other) {
        return other.sum.multiply(one.students()).compareTo(one.sum.multiply(other.students()));
    }

    BigDecimal students() {
        return BigDecimal.valueOf(sat);
    }

    private @Nullable BigDecimal percent(int count) {
        return sat == 0 ? null : BigDecimal.valueOf(count).multiply(HUNDRED).divide(students(), DIGITS);
    }
}
