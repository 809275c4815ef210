package org.junheng.summary;

import java.math.BigDecimal;
import org.junheng.intake.RegisteredSchool;

/**
 * How one school reported a month.
 *
 * @param corrections files that replaced an earlier one
 * @param returned whether the file in force waits to be corrected
 * @param first whether its first file passed, none having been refused
 * @param findings in the file in force
 * @param rows of data in it
 * @param streak months on time one after the other, up to this one
 */
record SchoolRecord(
        RegisteredSchool school,
        boolean received,
        boolean onTime,
        int corrections,
        boolean returned,
        boolean first,
        Findings findings,
        int rows,
        int streak) {

    /** Findings by level. */
    record Findings(int errors, int queries, int notices) {

        static final Findings NONE = new Findings(0, 0, 0);

        Findings plus(Findings other) {
            return new Findings(errors + other.errors, queries + other.queries, notices + other.notices);
        }

        int all() {
            return errors + queries + notices;
        }
    }

    static BigDecimal one(boolean counted) {
        return counted ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
