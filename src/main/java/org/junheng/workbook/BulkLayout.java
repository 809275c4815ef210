package org.junheng.workbook;

import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of many rows looks like before its first row.
 *
 * @param title stands above the headers; null for none
 * @param frozenColumns how many columns stay when the sheet is scrolled sideways
 */
public record BulkLayout(String name, @Nullable String title, List<SheetColumn> columns, int frozenColumns) {

    private static final int LONGEST_NAME = 31;

    public BulkLayout {
        WorkbookUtil.validateSheetName(name);
        columns = List.copyOf(columns);
        if (columns.isEmpty() || frozenColumns < 0 || frozenColumns >= columns.size()) {
            throw new IllegalArgumentException(name + ": " + columns.size() + " columns, frozen " + frozenColumns);
        }
    }

    /** Rows above the data: the title, if any, and the headers. */
    int headRows() {
        return title == null ? 1 : 2;
    }

    /** The same for the rows that no longer fit: {@code 教师(2)}. */
    BulkLayout continued(int part) {
        String mark = "(" + part + ")";
        String stem = name.substring(0, Math.min(name.length(), LONGEST_NAME - mark.length()));
        return new BulkLayout(stem + mark, title, columns, frozenColumns);
    }
}
