package org.junheng.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a piece's rows; a cell that holds the very value of the cell above is copied from there, as that is much quicker. */
final class BulkRows {

    private final BulkXml xml;
    private final XmlBytes out;
    private final int[] starts;
    private final int[] ends;
    private @Nullable BulkRow above;

    BulkRows(BulkXml xml, XmlBytes out) {
        this.xml = xml;
        this.out = out;
        this.starts = new int[xml.width()];
        this.ends = new int[xml.width()];
    }

    void write(List<BulkRow> rows) {
        for (BulkRow row : rows) {
            write(row);
        }
    }

    private void write(BulkRow row) {
        xml.beginRow(out, row);
        BulkRow last = above != null && above.tint() == row.tint() ? above : null;
        for (int i = 0; i < starts.length; i++) {
            Object value = row.values().get(i);
            int start = out.length();
            if (last != null && last.values().get(i) == value && !tellsItsPlace(value)) {
                out.again(starts[i], ends[i]);
            } else {
                xml.cell(out, i, row, value);
            }
            starts[i] = start;
            ends[i] = out.length();
        }
        xml.endRow(out);
        above = row;
    }

    private static boolean tellsItsPlace(@Nullable Object value) {
        return value instanceof Formula || (value instanceof Marked marked && marked.value() instanceof Formula);
    }
}
