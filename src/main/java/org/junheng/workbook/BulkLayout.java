package org.junheng.workbook;

import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of many rows looks like before its first row.
 *
 * @param title stands above the headers; null for none
 * @param instructions stand between title and headers; null for none
 * @param frozenColumns how many columns stay when the sheet is scrolled sideways
 */
public record BulkLayout(
        String name,
        @Nullable String title,
        @Nullable String instructions,
        List<SheetColumn> columns,
        int frozenColumns) {

    private static final int LONGEST_NAME = 31;

    public BulkLayout {
        WorkbookUtil.validateSheetName(name);
        columns = List.copyOf(columns);
        if (columns.isEmpty() || frozenColumns < 0 || frozenColumns >= columns.size()) {
            throw new IllegalArgumentException(name + ": " + columns.size() + " columns, frozen " + frozenColumns);
        }
    }

    /** Without instructions. */
    public BulkLayout(String name, @Nullable String title, List<SheetColumn> columns, int frozenColumns) {
        this(name, title, null, columns, frozenColumns);
    }

    /** Rows above the data: the title and the instructions, if any, and the headers. */
    int headRows() {
        return 1 + (title == null ? 0 : 1) + (instructions == null ? 0 : 1);
    }

    /** The same for the rows that no longer fit: {@code 教师(2)}. */
    BulkLayout continued(int part) {
        String mark = "(" + part + ")";
        String stem = name.substring(0, Math.min(name.length(), LONGEST_NAME - mark.length()));
        return new BulkLayout(stem + mark, title, instructions, columns, frozenColumns);
    }
}
