package org.junheng.briefing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/**
 * One coefficient over the months, drawn 178 wide on a scale that its stage shares.
 *
 * @param lines the parts of the line, broken where a month is missing
 * @param above the months in which it lay above its limit
 * @param limitY empty without a limit
 */
public record TrendPanel(
        String id,
        String title,
        String desc,
        List<String> lines,
        List<Spot> above,
        String limitY,
        String limitLabel,
        Spot last,
        String value,
        String tone,
        String from,
        String to) {

    private static final double LEFT = 4;
    private static final double RIGHT = 142;
    private static final double TOP = 24;
    private static final double BOTTOM = 78;

    /** A point of the drawing. */
    public record Spot(String x, String y) {}

    /** A month's coefficient; null where there is none. */
    record Month(YearMonth month, @Nullable BigDecimal coefficient) {}

    public TrendPanel {
        lines = List.copyOf(lines);
        above = List.copyOf(above);
    }

    static TrendPanel of(String id, String title, List<Month> months, @Nullable BigDecimal limit, double most) {
        YearMonth first = months.get(0).month();
        YearMonth end = months.get(months.size() - 1).month();
        Scale across = new Scale(Math.max(1, ChronoUnit.MONTHS.between(first, end)), LEFT, RIGHT);
        Scale up = new Scale(most, BOTTOM, TOP);
        List<String> lines = new ArrayList<>();
        List<Spot> above = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Spot last = new Spot("", "");
        YearMonth expected = first;
        for (Month month : months) {
            BigDecimal coefficient = month.coefficient();
            if (coefficient == null || !month.month().equals(expected)) {
                finish(line, lines);
            }
            expected = month.month().plusMonths(1);
            if (coefficient != null) {
                double along = across.at(BigDecimal.valueOf(ChronoUnit.MONTHS.between(first, month.month())));
                last = new Spot(Scale.print(along), up.print(coefficient));
                line.append(line.isEmpty() ? "" : " ")
                        .append(last.x())
                        .append(',')
                        .append(last.y());
                if (limit != null && coefficient.compareTo(limit) > 0) {
                    above.add(last);
                }
            }
        }
        finish(line, lines);
        BigDecimal now = months.get(months.size() - 1).coefficient();
        boolean short_ = now != null && limit != null && now.compareTo(limit) > 0;
        return new TrendPanel(
                id,
                title,
                desc(months),
                lines,
                above,
                limit == null ? "" : up.print(limit),
                Wording.spread(limit),
                last,
                Rounding.cv(now),
                short_ ? "short" : "hold",
                label(first),
                label(end));
    }

    private static void finish(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    private static String desc(List<Month> months) {
        return String.join(
                "；",
                months.stream()
                        .map(month -> label(month.month()) + " " + Rounding.cv(month.coefficient()))
                        .toList());
    }

    static String label(YearMonth month) {
        return month.getYear() % 100 + "." + month.getMonthValue();
    }
}
