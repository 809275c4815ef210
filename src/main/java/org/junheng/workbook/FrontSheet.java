package org.junheng.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a returned copy: a title, a line of instructions, the headers, a row a thing.
 *
 * @param input the 0-based column that is open when all others are closed
 * @param rows a value a column: text, a number, null, or one of these {@link Marked} with a tint or a link
 */
public record FrontSheet(
        String name,
        String title,
        String instructions,
        List<SheetColumn> columns,
        int input,
        List<? extends List<? extends @Nullable Object>> rows) {

    static final int HEAD_ROW = 3;

    public FrontSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same, with something to be read before the instructions. */
    FrontSheet saying(String words) {
        return new FrontSheet(name, title, words + instructions, columns, input, rows);
    }

    List<String> headers() {
        return columns.stream().map(SheetColumn::header).toList();
    }
}
