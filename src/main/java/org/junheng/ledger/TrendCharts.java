package org.junheng.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.school.Stage;
import org.junheng.summary.Rounding;
import org.junheng.summary.course.TimeLine;
import org.junheng.workbook.Chart;
import org.junheng.workbook.Chart.Series;
import org.junheng.workbook.Chart.Shape;
import org.junheng.workbook.References;

/**
 * The charts below 趋势: each stage's coefficients of variation, month by month.
 *
 * @param lines as the page lists them
 */
record TrendCharts(List<TimeLine> lines, List<YearMonth> months) {

    private static final String COEFFICIENT = "差异系数";
    private static final int GAP = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 8;

    /** None in the first month: a point is no course. */
    List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (Stage stage : Stage.COMPULSORY) {
            List<Series> series = IntStream.range(0, lines.size())
                    .filter(i ->
                            lines.get(i).stage() == stage && lines.get(i).kind().equals(COEFFICIENT))
                    .mapToObj(i -> series(lines.get(i), TrendPage.FIRST_ROW + i))
                    .toList();
            if (months.size() > 1 && !series.isEmpty()) {
                boolean first = charts.isEmpty();
                charts.add(new Chart(
                        title(stage),
                        COEFFICIENT,
                        series,
                        first ? 0 : LEFT,
                        TrendPage.FIRST_ROW + lines.size() + GAP,
                        first ? LEFT : RIGHT));
            }
        }
        return charts;
    }

    /** Says how many coefficients rose and fell since the first month shown, as they are printed. */
    private String title(Stage stage) {
        long rose = moved(stage, "+");
        long fell = moved(stage, "−");
        return stage.label() + "差异系数：自" + months.get(0) + "以来" + rose + "项上升，" + fell + "项下降";
    }

    private long moved(Stage stage, String sign) {
        return lines.stream()
                .filter(line -> line.stage() == stage && line.kind().equals(COEFFICIENT))
                .map(line -> Rounding.change(
                        line.values().get(months.get(months.size() - 1)),
                        line.values().get(months.get(0)),
                        Dispersion.DECIMALS))
                .filter(change -> change.startsWith(sign))
                .count();
    }

    private Series series(TimeLine line, int row) {
        int last = TrendPage.FROZEN + months.size() - 1;
        List<@Nullable BigDecimal> values = new ArrayList<>();
        months.forEach(month -> values.add(line.values().get(month)));
        return new Series(
                Shape.LINE,
                line.code(),
                References.range(TrendPage.NAME, 1, TrendPage.FROZEN, 1, last),
                months.stream().map(YearMonth::toString).toList(),
                References.range(TrendPage.NAME, row, TrendPage.FROZEN, row, last),
                values);
    }
}
