package org.junheng.template;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.Cell;
import org.junheng.workbook.CellValue.Text;
import org.junheng.workbook.Row;

/**
 * Recognises a total by its name, at the bottom or between: the row begins with it, or only options such as the stage it
 * adds up stand before it. What dates or identifies something is data, whatever it is called.
 */
final class TotalRow {

    private static final Pattern NAME = Pattern.compile(".{0,8}(合计|小计|总计|共计|汇总)");

    private final @Nullable Column<?>[] byPlace;

    /**
     * For the rows of one sheet.
     *
     * @param physical where the columns of the sheet stand, 0-based; negative where it has no such column
     */
    TotalRow(SheetSpec spec, int[] physical) {
        int width = 0;
        for (int at : physical) {
            width = Math.max(width, at + 1);
        }
        byPlace = new @Nullable Column<?>[width];
        for (Column<?> column : spec.columns()) {
            if (physical[column.position()] >= 0) {
                byPlace[physical[column.position()]] = column;
            }
        }
    }

    /** The cell that names a row as a total. */
    Optional<Cell> nameIn(Row row) {
        for (Cell cell : row.cells()) {
            if (isName(cell)) {
                return Optional.of(cell).filter(name -> !holdsMore(row, name));
            }
            Column<?> column = column(cell);
            if (column != null && column.type() != ColumnType.OPTION && !Typing.isBlank(cell.value())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Asked of every row: that one of the characters is there is seen sooner than the pattern. */
    private static boolean isName(Cell cell) {
        return cell.value() instanceof Text text
                && (text.value().indexOf('计') >= 0 || text.value().indexOf('总') >= 0)
                && NAME.matcher(Typing.label(text.value()).replace(":", "")).matches();
    }

    /** Whether the row dates or identifies something besides. */
    private boolean holdsMore(Row row, Cell name) {
        return row.cells().stream()
                .filter(cell -> cell.column() != name.column() && !Typing.isBlank(cell.value()))
                .map(this::column)
                .anyMatch(column -> column != null
                        && (column.type() == ColumnType.DATE
                                || column.type() == ColumnType.MONTH
                                || column.use() == TextUse.IDENTIFIER));
    }

    private @Nullable Column<?> column(Cell cell) {
        return cell.column() < byPlace.length ? byPlace[cell.column()] : null;
    }
}
