package org.junheng.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.template.Column;
import org.junheng.template.ColumnType;
import org.junheng.template.SheetSpec;
import org.junheng.template.SheetSpec.Layout;
import org.junheng.template.StageItem;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/**
 * How the lines of one sheet of the template stand in the merged workbook: a row of a table as a row, a form as one row,
 * a by-stage form as a row an item. The row that is named for a form of one row is that of its first item.
 */
record RowShape(SheetSpec spec) {

    static final List<SheetColumn> LEAD = List.of(
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
}
