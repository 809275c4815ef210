package org.junheng.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.Cell;
import org.junheng.workbook.Row;

/**
 * The row in which a sheet's headers stand, found by their names.
 *
 * @param index where it stands among the rows that were read
 * @param number the physical row
 * @param columns 0-based physical column of each known label; the first, where a label stands twice
 * @param labels its cells
 */
record HeaderRow(int index, int number, Map<String, Integer> columns, List<Cell> labels) {

    private static final int SEARCHED = 10;
    private static final int ENOUGH = 2;

    /** The row among the first ten that knows most of the labels, and at least two. */
    static Optional<HeaderRow> find(List<Row> rows, Set<String> labels) {
        HeaderRow best = null;
        for (int i = 0; i < rows.size() && rows.get(i).number() <= SEARCHED; i++) {
            HeaderRow candidate = of(i, rows.get(i), labels);
            if (best == null || candidate.columns.size() > best.columns.size()) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best).filter(found -> found.columns.size() >= ENOUGH);
    }

    private static HeaderRow of(int index, Row row, Set<String> labels) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : row.cells()) {
            String label = Typing.label(cell.value().typed());
            if (labels.contains(label)) {
                columns.putIfAbsent(label, cell.column());
            }
        }
        return new HeaderRow(index, row.number(), columns, row.cells());
    }

    @Nullable
    Integer column(String label) {
        return columns.get(Typing.label(label));
    }
}
