package org.junheng.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.store.KeptLine;
import org.junheng.template.Column;
import org.junheng.template.ColumnType;
import org.junheng.template.SheetSpec;
import org.junheng.template.SheetSpec.Layout;
import org.junheng.template.StageItem;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/**
 * How the lines of one sheet of the template stand in the merged workbook: a row of a table as a row, a form as one row,
 * a by-stage form as a row an item. The row that is named for a form is that of its first item.
 */
record RowShape(SheetSpec spec, Discretion discretion) {

    private static final List<SheetColumn> LEAD = List.of(
            Cells.CODE, Cells.SCHOOL, new SheetColumn("来源文件", 36, Look.TEXT), new SheetColumn("来源行", 9, Look.WHOLE));
    private static final int FROZEN = 2;
    private static final double PROSE_WIDTH = 24;

    BulkLayout layout() {
        Stream<SheetColumn> columns = spec.layout() == Layout.BY_STAGE
                ? byStage()
                : spec.columns().stream().map(RowShape::column);
        return new BulkLayout(
                spec.name(), null, Stream.concat(LEAD.stream(), columns).toList(), FROZEN);
    }

    private static Stream<SheetColumn> byStage() {
        return Stream.concat(
                Stream.of(new SheetColumn("项目", 22, Look.TEXT), new SheetColumn("单位", 9, Look.CENTRED)),
                StageItem.PLACES.stream().map(place -> new SheetColumn(place, 12, Look.NUMBER)));
    }

    private static SheetColumn column(Column<?> column) {
        Look look = look(column.type());
        double usual = SheetColumn.of(column.header(), look).width();
        return new SheetColumn(column.header(), Math.max(usual, room(column)), look);
    }

    private static Look look(ColumnType type) {
        return switch (type) {
            case TEXT -> Look.TEXT;
            case WHOLE -> Look.WHOLE;
            case DECIMAL, PERCENT, SCORE -> Look.NUMBER;
            case DATE -> Look.DATE;
            case MONTH, YES_NO, OPTION -> Look.CENTRED;
        };
    }

    private static double room(Column<?> column) {
        if (column.type() != ColumnType.TEXT) {
            return 0;
        }
        return switch (column.use()) {
            case IDENTIFIER -> PROSE_WIDTH - 1;
            case PROSE -> PROSE_WIDTH;
            case KEY, PERSON -> PROSE_WIDTH / 2;
        };
    }

    /** The rows that a kept line becomes, a value a column of {@link #layout}. */
    Stream<List<@Nullable Object>> rows(Source source, KeptLine line) {
        int row = spec.layout() == Layout.TABLE ? line.row() : line.row() + 1;
        if (spec.layout() == Layout.BY_STAGE) {
            int places = StageItem.PLACES.size();
            return IntStream.range(0, spec.items().size()).mapToObj(i -> {
                List<@Nullable Object> cells = lead(source, row);
                cells.add(spec.items().get(i).label());
                cells.add(spec.items().get(i).unit());
                return filled(cells, line, i * places, (i + 1) * places);
            });
        }
        return Stream.of(filled(lead(source, row), line, 0, spec.columns().size()));
    }

    private static List<@Nullable Object> lead(Source source, int row) {
        return new ArrayList<>(List.of(source.code(), source.name(), source.path(), row));
    }

    private List<@Nullable Object> filled(List<@Nullable Object> cells, KeptLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            KeptLine.Value value = line.values().get(i);
            cells.add(value == null ? null : cell(spec.columns().get(i), value));
        }
        return cells;
    }

    private Object cell(Column<?> column, KeptLine.Value value) {
        if (value.faulty()) {
            return Marked.tinted(discretion.typed(spec, column, value.text()), Tint.BAD);
        }
        return switch (column.type()) {
            case TEXT -> discretion.value(column, value.text());
            case WHOLE, DECIMAL, PERCENT -> number(column, value.text());
            case SCORE ->
                Character.isDigit(value.text().codePointAt(value.text().length() - 1))
                        ? new BigDecimal(value.text())
                        : value.text();
            case DATE -> date(column, value.text());
            case MONTH, YES_NO, OPTION -> value.text();
        };
    }

    /** As many digits as a person's number has are none of anything that is counted. */
    private Object number(Column<?> column, String text) {
        String shown = discretion.value(column, text);
        return shown.equals(text) ? new BigDecimal(text) : shown;
    }

    private Object date(Column<?> column, String text) {
        String shown = discretion.value(column, text);
        return shown.equals(text) ? LocalDate.parse(text) : shown;
    }
}
