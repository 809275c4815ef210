package org.junheng.template;

import org.jspecify.annotations.Nullable;
import org.junheng.workbook.Addresses;
import org.junheng.workbook.CellValue;

/**
 * What one cell of a line says, read for its column.
 *
 * @param row the physical row, 1-based
 * @param at the physical column, 0-based; negative for a column that the sheet does not have
 * @param cell what the cell holds; null for an empty cell
 * @param value null when the cell is empty or wrong
 * @param faulty whether the cell is wrong (E1xx): it has no value, and that is not the same as being empty
 */
public record Entry<T>(
        Column<T> column,
        int row,
        int at,
        @Nullable CellValue cell,
        @Nullable T value,
        boolean faulty) {

    /** The same in another row. */
    Entry<T> again(int other) {
        return new Entry<>(column, other, at, cell, value, faulty);
    }

    /** The physical cell; of a column that the sheet does not have, empty. */
    public String address() {
        return at < 0 ? "" : Addresses.of(row, at);
    }

    /** The value as typed; empty for an empty cell. */
    public String typed() {
        return cell == null ? "" : cell.typed();
    }

    public boolean isBlank() {
        return cell == null && !faulty;
    }
}
