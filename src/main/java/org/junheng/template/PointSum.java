package org.junheng.template;

import java.math.BigDecimal;

/** Adds up the points of those who sat a paper, and their squares, exactly: nearly all are whole hundredths. */
public final class PointSum {

    private static final int DECIMALS = 2;

    private int count;
    private long hundredths;
    private long squares;
    private BigDecimal otherPoints = BigDecimal.ZERO;
    private BigDecimal otherSquares = BigDecimal.ZERO;

    /** Takes in a result; one without points adds nothing. */
    public void add(Score score) {
        long own = score.hundredths();
        BigDecimal points = own == Score.OTHER ? score.points() : null;
        if (points != null) {
            count++;
            otherPoints = otherPoints.add(points);
            otherSquares = otherSquares.add(points.multiply(points));
        } else if (own != Score.OTHER) {
            count++;
            hundredths += own;
            squares = Math.addExact(squares, own * own);
        }
    }

    /** How many have points. */
    public int count() {
        return count;
    }

    public BigDecimal points() {
        return plain(BigDecimal.valueOf(hundredths, DECIMALS).add(otherPoints));
    }

    /** The sum of the squares of the points. */
    public BigDecimal squares() {
        return plain(BigDecimal.valueOf(squares, 2 * DECIMALS).add(otherSquares));
    }

    private static BigDecimal plain(BigDecimal sum) {
        BigDecimal shortest = sum.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
