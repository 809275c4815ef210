package org.junheng.briefing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one school over the year, drawn 120 by 30; the axis spans what there is to see and does not begin at
 * nought.
 *
 * @param desc the same in words, for those who do not see it
 * @param lines the parts of the line, broken where a month is missing
 * @param limitY empty without a limit
 * @param lastX empty without a value this month, as is the one after it
 */
public record YearLine(String desc, List<String> lines, String limitY, String lastX, String lastY) {

    private static final double LEFT = 3;
    private static final double RIGHT = 115;
    private static final double TOP = 4;
    private static final double BOTTOM = 26;

    /** A month's value; not a number where there is none, or none to tell. */
    record Month(YearMonth month, double value) {

        static Month of(YearMonth month, @Nullable BigDecimal value) {
            return new Month(month, value == null ? Double.NaN : value.doubleValue());
        }

        boolean isKnown() {
            return !Double.isNaN(value);
        }
    }

    public YearLine {
        lines = List.copyOf(lines);
    }

    static YearLine of(String desc, List<Month> months, @Nullable BigDecimal limit) {
        double asked = limit == null ? Double.NaN : limit.doubleValue();
        double least = asked;
        double most = asked;
        for (Month month : months) {
            least = month.isKnown() && !(least <= month.value()) ? month.value() : least;
            most = month.isKnown() && !(most >= month.value()) ? month.value() : most;
        }
        List<String> lines = new ArrayList<>();
        List<String> run = new ArrayList<>();
        YearMonth expected = months.get(0).month();
        String x = "";
        String y = "";
        for (Month month : months) {
            if (!month.isKnown() || !month.month().equals(expected)) {
                finish(run, lines);
            }
            expected = month.month().plusMonths(1);
            x = month.isKnown() ? Scale.print(across(months, month.month())) : "";
            y = month.isKnown() ? Scale.print(up(month.value(), least, most)) : "";
            if (month.isKnown()) {
                run.add(x + "," + y);
            }
        }
        finish(run, lines);
        return new YearLine(desc, lines, limit == null ? "" : Scale.print(up(asked, least, most)), x, y);
    }

    private static void finish(List<String> run, List<String> lines) {
        if (!run.isEmpty()) {
            lines.add(String.join(" ", run));
            run.clear();
        }
    }

    private static double across(List<Month> months, YearMonth month) {
        long all = ChronoUnit.MONTHS.between(
                months.get(0).month(), months.get(months.size() - 1).month());
        return all == 0
                ? RIGHT
                : LEFT
                        + (RIGHT - LEFT)
                                * ChronoUnit.MONTHS.between(months.get(0).month(), month)
                                / all;
    }

    private static double up(double value, double least, double most) {
        return most <= least ? (TOP + BOTTOM) / 2 : BOTTOM - (BOTTOM - TOP) * (value - least) / (most - least);
    }
}
