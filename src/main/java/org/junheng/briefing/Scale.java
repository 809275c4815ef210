package org.junheng.briefing;

import java.math.BigDecimal;

/** A straight scale from figures, zero at its start, to the units of a drawing. */
record Scale(double most, double start, double end) {

    double at(BigDecimal figure) {
        double value = figure.doubleValue();
        return most <= 0 ? start : start + Math.min(value, most) / most * (end - start);
    }

    /** A coordinate as it stands in a drawing: one decimal at most. */
    static String print(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths % 10);
    }

    String print(BigDecimal figure) {
        return print(at(figure));
    }

    /** The next figure of two digits from which an axis may end. */
    static double roundUp(double most) {
        if (most <= 0) {
            return 1;
        }
        double step = Math.pow(10, Math.floor(Math.log10(most)) - 1) * 5;
        return Math.ceil(most / step - 1e-9) * step;
    }
}
