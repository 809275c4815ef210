package org.junheng.ledger;

import java.math.BigDecimal;
import org.junheng.indicator.teaching.Rate;
import org.junheng.indicator.teaching.Sums;

/** The figures of a paper that follow from its sums by one division, as the files hold them; NaN where there is none. */
record PaperRates(double fullMarks, double mean, double score, double pass, double excellent, double low) {

    static PaperRates of(Sums sums) {
        BigDecimal students = BigDecimal.valueOf(sums.sat());
        return new PaperRates(
                Nearest.quotient(sums.possible(), students),
                Nearest.quotient(sums.sum(), students),
                percent(Rate.SCORE, sums),
                percent(Rate.PASS, sums),
                percent(Rate.EXCELLENT, sums),
                percent(Rate.LOW, sums));
    }

    private static double percent(Rate rate, Sums sums) {
        return Nearest.percent(rate.part(sums), rate.whole(sums));
    }
}
