package org.junheng.ledger;

import java.math.BigDecimal;
import org.junheng.indicator.teaching.Sums;

/** The figures of a paper that follow from its sums by one division, as the files hold them; NaN where there is none. */
record PaperRates(double fullMarks, double mean, double score, double pass, double excellent, double low) {

    static PaperRates of(Sums sums) {
        BigDecimal students = BigDecimal.valueOf(sums.sat());
        return new PaperRates(
                Nearest.quotient(sums.possible(), students),
                Nearest.quotient(sums.sum(), students),
                Nearest.percent(sums.sum(), sums.possible()),
                Nearest.percent(BigDecimal.valueOf(sums.passed()), students),
                Nearest.percent(BigDecimal.valueOf(sums.excellent()), students),
                Nearest.percent(BigDecimal.valueOf(sums.low()), students));
    }
}
