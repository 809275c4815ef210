package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.locality.LocalityLine;
import org.junheng.school.Locality;
import org.junheng.summary.CountyMonth;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 城乡对比: each indicator in 城区, 镇区 and 乡村, now, a month and a year ago. */
record LocalityPage(CountyTable table) implements Chapter {

    private static final List<String> TIMES = List.of("本期", "上期", "去年同期");
    private static final String RATIO = "乡村÷城区";
    private static final int FROZEN = 3;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                Cells.STAGE, Cells.INDICATOR_CODE, Cells.INDICATOR_NAME, new SheetColumn("单位", 8, Look.CENTRED)));
        for (Locality locality : Locality.values()) {
            columns.add(new SheetColumn(locality.label() + "学校数", 10, Look.WHOLE));
        }
        for (String time : TIMES) {
            for (Locality locality : Locality.values()) {
                columns.add(new SheetColumn(time + locality.label(), 11, Look.DECIMAL2));
            }
            columns.add(new SheetColumn(time + RATIO, 12, Look.CV3));
        }
        return new BulkLayout("城乡对比", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "城区、镇区、乡村各项指标与得分率的对比";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (LocalityLine line : table.picture().now().localities()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(line.stage().label());
            cells.add(line.code());
            cells.add(line.name());
            cells.add(line.unit());
            for (Locality locality : Locality.values()) {
                cells.add(line.part(locality).units());
            }
            add(cells, line, Optional.of(line));
            add(cells, line, then(table.picture().before(), line));
            add(cells, line, then(table.picture().yearAgo(), line));
            sheet.row(cells);
        }
    }

    static Optional<LocalityLine> then(Optional<CountyMonth> month, LocalityLine line) {
        return month.stream()
                .flatMap(then -> then.localities().stream())
                .filter(then -> then.stage() == line.stage() && then.code().equals(line.code()))
                .findFirst();
    }

    private static void add(List<@Nullable Object> cells, LocalityLine line, Optional<LocalityLine> then) {
        for (Locality locality : Locality.values()) {
            BigDecimal mean = then.map(each -> each.part(locality).mean()).orElse(null);
            cells.add(Cells.number(mean, Cells.look(line.decimals())));
        }
        cells.add(Cells.number(then.map(LocalityLine::ratio).orElse(null), Look.CV3));
    }
}
