package org.junheng.indicator.teaching;

/**
 * The figures of a paper as files hold them, the doubles nearest or next to it; NaN where there is none.
 *
 * @param deviation the standard deviation, population form
 * @param standardScore (mean − county mean) ÷ county SD; NaN for the county itself
 * @param composite 综合得分
 */
public record PaperFigures(
        double fullMarks,
        double mean,
        double score,
        double pass,
        double excellent,
        double low,
        double deviation,
        double standardScore,
        double composite) {

    public static PaperFigures of(PaperResult result, Weights weights) {
        Sums sums = result.sums();
        return new PaperFigures(
                sums.marks().nearest(),
                sums.average().nearest(),
                Rate.SCORE.quotient(sums).nearest(),
                Rate.PASS.quotient(sums).nearest(),
                Rate.EXCELLENT.quotient(sums).nearest(),
                Rate.LOW.quotient(sums).nearest(),
                Math.sqrt(sums.variance().nearest()),
                result.place().level() == Level.COUNTY
                        ? Double.NaN
                        : result.county().nearestScore(sums),
                weights.quotient(sums).nearest());
    }
}
