package org.junheng.ledger;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.course.TimeLine;
import org.junheng.summary.course.TimeLines;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 趋势: what the county comes to, a line a quantity, a column a month. */
record TrendPage(CountyTable table) implements Chapter {

    static final String NAME = "趋势";
    static final int FIRST_ROW = 2;
    /** What names a line; the months follow. */
    static final int FROZEN = 5;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                Cells.INDICATOR_CODE,
                Cells.INDICATOR_NAME,
                Cells.STAGE,
                new SheetColumn("量", 11, Look.CENTRED),
                new SheetColumn("单位", 8, Look.CENTRED)));
        months().forEach(month -> columns.add(new SheetColumn(month.toString(), 11, Look.DECIMAL2)));
        columns.add(new SheetColumn("本学年初(" + TimeLine.yearStart(table.picture()) + ")", 14, Look.DECIMAL2));
        columns.add(new SheetColumn("变化", 11, Look.DECIMAL2));
        columns.add(new SheetColumn("去年同期", 11, Look.DECIMAL2));
        columns.add(new SheetColumn("比去年同期", 11, Look.DECIMAL2));
        columns.add(new SheetColumn("比上月", 11, Look.DECIMAL2));
        columns.add(new SheetColumn("本学年累计", 11, Look.DECIMAL2));
        return new BulkLayout(NAME, null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "各项指标近十二个月的变化";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        List<TimeLine> lines = TimeLines.of(table.picture());
        for (TimeLine line : lines) {
            sheet.row(row(line));
        }
        new TrendCharts(lines, months()).charts().forEach(sheet::chart);
    }

    private List<@Nullable Object> row(TimeLine line) {
        Look look = Cells.look(line.decimals());
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.code());
        cells.add(line.name());
        cells.add(line.stage() == null ? null : line.stage().label());
        cells.add(line.kind());
        cells.add(line.unit());
        months().forEach(month -> cells.add(Cells.number(line.values().get(month), look)));
        cells.add(Cells.number(line.yearStart(), look));
        cells.add(Cells.number(line.changeInYear(), look));
        cells.add(Cells.number(line.yearAgo(), look));
        cells.add(Cells.number(line.changeSinceYearAgo(), look));
        cells.add(Cells.number(line.changeInMonth(), look));
        cells.add(Cells.number(line.yearToDate(), look));
        return cells;
    }

    private List<YearMonth> months() {
        return table.picture().course().stream().map(CountyMonth::month).toList();
    }
}
