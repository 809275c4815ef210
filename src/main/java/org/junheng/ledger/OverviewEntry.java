package org.junheng.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Verdict;
import org.junheng.indicator.county.Bound;
import org.junheng.school.Stage;
import org.junheng.workbook.Look;

/**
 * One line of {@link OverviewPage}: the county's mean in an indicator, or the spread of it.
 *
 * @param look of every figure in it
 * @param sense whether the limit is the least or the greatest that will do
 * @param figure what of a spread the line shows
 * @param cell where {@link SpreadPage} calculates the figure
 * @param failing how many units miss the limit; null where none could
 */
record OverviewEntry(
        String code,
        String name,
        Dispersion spread,
        Look look,
        String unit,
        String sense,
        @Nullable BigDecimal limit,
        @Nullable Boolean pass,
        Function<Dispersion, @Nullable BigDecimal> figure,
        String cell,
        @Nullable Long failing,
        String remark) {

    private static final int MOST_NAMES = 5;

    /** By stage: the means in the standard's order, then the spreads. */
    static List<OverviewEntry> of(CountyTable table) {
        Builder builder = new Builder(table, new SpreadPage(table));
        List<OverviewEntry> entries = new ArrayList<>();
        for (Stage stage : Stage.COMPULSORY) {
            List<Dispersion> spreads = table.figures().dispersions().stream()
                    .filter(dispersion -> dispersion.stage() == stage)
                    .toList();
            spreads.stream().flatMap(builder::level).forEach(entries::add);
            spreads.stream().map(builder::spread).forEach(entries::add);
        }
        return entries;
    }

    /** Makes the lines of a county. */
    private record Builder(CountyTable table, SpreadPage page) {

        private Optional<Indicator> indicator(Dispersion spread) {
            return table.standard().indicators().stream()
                    .filter(indicator -> indicator.code().equals(spread.code()))
                    .findFirst();
        }

        /** The county's mean; the composite has none. */
        private Stream<OverviewEntry> level(Dispersion spread) {
            return indicator(spread).stream().map(indicator -> {
                BigDecimal limit = indicator.limit(spread.stage());
                return new OverviewEntry(
                        indicator.code(),
                        indicator.name(),
                        spread,
                        Cells.look(indicator),
                        indicator.unit(),
                        "≥",
                        limit,
                        new Bound(limit, true).holds(spread.mean()),
                        Dispersion::mean,
                        page.mean(spread),
                        limit == null ? null : (Long) failing(spread.stage(), indicator),
                        wanting(spread.stage(), indicator));
            });
        }

        private OverviewEntry spread(Dispersion spread) {
            Optional<Indicator> indicator = indicator(spread);
            return new OverviewEntry(
                    spread.code() + (indicator.isPresent() ? Dispersion.ENDING : ""),
                    spread.name() + (indicator.isPresent() ? "的差异系数" : ""),
                    spread,
                    Look.CV3,
                    "",
                    "≤",
                    spread.limit(),
                    spread.pass(),
                    Dispersion::coefficient,
                    page.coefficient(spread),
                    null,
                    spread.critical() ? "临界：按未取整的数值判定" : "");
        }

        private long failing(Stage stage, Indicator indicator) {
            return table.units().stream()
                    .filter(unit -> unit.stage() == stage)
                    .flatMap(unit -> unit.reading(indicator).stream())
                    .filter(reading -> reading.verdict() == Verdict.NEAR || reading.verdict() == Verdict.SHORT)
                    .count();
        }

        private String wanting(Stage stage, Indicator indicator) {
            List<String> names = table.units().stream()
                    .filter(unit -> unit.stage() == stage && unit.counts())
                    .filter(unit -> unit.value(indicator).isEmpty())
                    .map(UnitRow::name)
                    .toList();
            if (names.isEmpty()) {
                return "";
            }
            String some = String.join("、", names.subList(0, Math.min(MOST_NAMES, names.size())));
            return names.size() + "所无此数据：" + some + (names.size() > MOST_NAMES ? "等" : "");
        }
    }
}
