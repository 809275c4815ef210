package org.junheng.template;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.workbook.Cell;
import org.junheng.workbook.CellValue.Amount;
import org.junheng.workbook.Row;

/** Recognises a total that nobody has named: a bottom row that says nothing but the sums of the rows above it. */
final class SumRow {

    private static final Set<ColumnType> ADDED = EnumSet.of(ColumnType.WHOLE, ColumnType.DECIMAL);
    private static final int FEWEST_ROWS = 2;

    private final SheetSpec spec;
    private final int[] physical;

    /**
     * For the rows of one sheet.
     *
     * @param physical where the columns of the sheet stand, 0-based; negative where it has no such column
     */
    SumRow(SheetSpec spec, int[] physical) {
        this.spec = spec;
        this.physical = physical;
    }

    /** Whether the last of these rows is one. */
    boolean isLastOf(List<Row> rows) {
        Row bottom = rows.get(rows.size() - 1);
        List<Row> above = rows.subList(0, rows.size() - 1);
        Map<Integer, BigDecimal> last = amounts(bottom);
        return above.size() >= FEWEST_ROWS
                && last.size()
                        == Arrays.stream(physical)
                                .filter(column -> holds(bottom, column))
                                .count()
                && last.values().stream().anyMatch(sum -> sum.signum() > 0)
                && last.equals(sums(above, last.keySet()));
    }

    private Map<Integer, BigDecimal> sums(List<Row> rows, Set<Integer> columns) {
        Map<Integer, BigDecimal> sums = new HashMap<>();
        for (Row row : rows) {
            amounts(row).forEach((column, amount) -> {
                if (columns.contains(column)) {
                    sums.merge(column, amount, BigDecimal::add);
                }
            });
        }
        sums.replaceAll((column, sum) -> new Amount(sum).value());
        return sums;
    }

    /** What can be added up of a row, by column. */
    private Map<Integer, BigDecimal> amounts(Row row) {
        Map<Integer, BigDecimal> amounts = new HashMap<>();
        for (Column<?> column : spec.columns()) {
            int at = physical[column.position()];
            for (Cell cell : row.cells()) {
                if (cell.column() == at && ADDED.contains(column.type()) && cell.value() instanceof Amount amount) {
                    amounts.put(at, amount.value());
                }
            }
        }
        return amounts;
    }

    private static boolean holds(Row row, int column) {
        return row.cells().stream().anyMatch(cell -> cell.column() == column && !Typing.isBlank(cell.value()));
    }
}
