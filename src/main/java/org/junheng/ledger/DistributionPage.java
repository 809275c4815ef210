package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Chart;
import org.junheng.workbook.Chart.Series;
import org.junheng.workbook.Chart.Shape;
import org.junheng.workbook.Look;
import org.junheng.workbook.References;
import org.junheng.workbook.SheetColumn;

/** 达标分布: how many units meet how many of the indicators, by stage; nothing where the standard judges no unit. */
record DistributionPage(CountyTable table) implements Chapter {

    private static final String NAME = "达标分布";
    private static final int FIRST_ROW = 2;
    private static final int WIDE = 9;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = new ArrayList<>(List.of(new SheetColumn("达标项数", 12, Look.CENTRED)));
        Stage.COMPULSORY.forEach(stage -> columns.add(new SheetColumn(stage.label() + "学校数", 12, Look.WHOLE)));
        return new BulkLayout(NAME, null, columns, 1);
    }

    @Override
    public String about() {
        return "各学段达标项数的学校分布";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        if (table.standard().unitRule() == null) {
            return;
        }
        int most = table.standard().indicators().size();
        for (int met = 0; met <= most; met++) {
            List<Object> row = new ArrayList<>(List.of(met + "项"));
            for (Stage stage : Stage.COMPULSORY) {
                row.add(count(stage, met));
            }
            sheet.row(row);
        }
        sheet.chart(chart(most));
    }

    private Chart chart(int most) {
        List<String> labels =
                IntStream.rangeClosed(0, most).mapToObj(met -> met + "项").toList();
        int last = FIRST_ROW + most;
        List<Series> series = new ArrayList<>();
        for (Stage stage : Stage.COMPULSORY) {
            int column = series.size() + 1;
            List<@Nullable BigDecimal> counts = new ArrayList<>();
            IntStream.rangeClosed(0, most).forEach(met -> counts.add(BigDecimal.valueOf(count(stage, met))));
            series.add(new Series(
                    Shape.BARS,
                    stage.label(),
                    References.range(NAME, FIRST_ROW, 0, last, 0),
                    labels,
                    References.range(NAME, FIRST_ROW, column, last, column),
                    counts));
        }
        return new Chart("各校达标项数分布", "学校数", series, Stage.COMPULSORY.size() + 2, 1, WIDE);
    }

    private long count(Stage stage, int met) {
        return table.units().stream()
                .filter(unit -> unit.stage() == stage && unit.counts())
                .filter(unit -> Objects.requireNonNull(unit.result()).met() == met)
                .count();
    }
}
