package org.junheng.template;

import org.jspecify.annotations.Nullable;

/**
 * What one cell of a line says, read for its column.
 *
 * @param address the physical cell; of a column that the sheet does not have, empty
 * @param typed the value as typed; empty for an empty cell
 * @param value null when the cell is empty or wrong
 * @param faulty whether the cell is wrong (E1xx): it has no value, and that is not the same as being empty
 */
public record Entry<T>(
        Column<T> column,
        String address,
        String typed,
        @Nullable T value,
        boolean faulty) {

    public boolean isBlank() {
        return typed.isEmpty() && !faulty;
    }
}
