package org.junheng.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.school.Stage;
import org.junheng.workbook.Chart;
import org.junheng.workbook.Chart.Series;
import org.junheng.workbook.Chart.Shape;
import org.junheng.workbook.References;

/**
 * The charts below 差异系数: each stage's coefficients against their limit.
 *
 * @param dispersions as the page lists them
 */
record SpreadCharts(List<Dispersion> dispersions) {

    private static final int GAP = 2;
    /** The first columns are wide: with these many each chart takes about half of the sheet. */
    private static final int LEFT = 4;

    private static final int RIGHT = 7;

    List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (Stage stage : Stage.COMPULSORY) {
            List<Dispersion> own = dispersions.stream()
                    .filter(spread -> spread.stage() == stage)
                    .toList();
            if (!own.isEmpty()) {
                charts.add(chart(stage, own, charts.size()));
            }
        }
        return charts;
    }

    private Chart chart(Stage stage, List<Dispersion> own, int place) {
        int from = SpreadPage.FIRST_ROW + dispersions.indexOf(own.get(0));
        int to = from + own.size() - 1;
        String labels = range(SpreadPage.CODE, from, to);
        List<String> codes = own.stream().map(Dispersion::code).toList();
        List<@Nullable BigDecimal> coefficients = new ArrayList<>();
        List<@Nullable BigDecimal> limits = new ArrayList<>();
        own.forEach(spread -> {
            coefficients.add(spread.coefficient());
            limits.add(spread.limit());
        });
        List<Series> series = new ArrayList<>();
        series.add(
                new Series(Shape.BARS, "差异系数", labels, codes, range(SpreadPage.COEFFICIENT, from, to), coefficients));
        if (limits.stream().anyMatch(limit -> limit != null)) {
            series.add(new Series(Shape.LIMIT, "标准", labels, codes, range(SpreadPage.LIMIT, from, to), limits));
        }
        int last = SpreadPage.FIRST_ROW + dispersions.size();
        return new Chart(
                title(stage, own), "差异系数", series, place == 0 ? 0 : LEFT, last + GAP, place == 0 ? LEFT : RIGHT);
    }

    private static String range(int column, int from, int to) {
        return References.range(SpreadPage.NAME, from, column, to, column);
    }

    /** Says what is to be seen: which coefficients are above their limits. */
    private static String title(Stage stage, List<Dispersion> own) {
        List<String> above = own.stream()
                .filter(spread -> Boolean.FALSE.equals(spread.pass()))
                .map(Dispersion::code)
                .toList();
        return stage.label() + (above.isEmpty() ? "差异系数没有超过标准的" : String.join("、", above) + "差异系数超过标准");
    }
}
