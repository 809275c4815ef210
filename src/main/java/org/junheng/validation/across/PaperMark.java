package org.junheng.validation.across;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.junheng.finding.Place;

/**
 * The scores of a school's grade in one paper.
 *
 * @param place the first score
 * @param fullMarks as the bureau has set them
 * @param sat how many sat
 * @param sum of their points
 * @param squares the sum of the squares of their points
 * @param above how many have more than full marks
 * @param even whether they are too even to be true, which the school has been told
 */
public record PaperMark(
        Key key,
        Place place,
        BigDecimal fullMarks,
        int sat,
        BigDecimal sum,
        BigDecimal squares,
        int above,
        boolean even) {

    /** By which schools know the same paper. */
    public record Key(String exam, LocalDate date, String grade, String subject) {}

    PaperMark plus(PaperMark other) {
        return new PaperMark(
                key,
                place,
                fullMarks,
                sat + other.sat,
                sum.add(other.sum),
                squares.add(other.squares),
                above + other.above,
                even);
    }

    BigDecimal mean() {
        return sum.divide(BigDecimal.valueOf(sat), MathContext.DECIMAL128);
    }

    BigDecimal variance() {
        BigDecimal mean = mean();
        return squares.divide(BigDecimal.valueOf(sat), MathContext.DECIMAL128).subtract(mean.multiply(mean));
    }
}
