package org.junheng.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a piece's rows; cells that hold the very values of those above are copied from there, as that is much quicker. */
final class BulkRows {

    private final BulkXml xml;
    private final XmlBytes out;
    /** Where each cell of the row above begins, and where its last one ends. */
    private final int[] starts;

    private @Nullable BulkRow above;

    BulkRows(BulkXml xml, XmlBytes out) {
        this.xml = xml;
        this.out = out;
        this.starts = new int[xml.width() + 1];
    }

    void write(List<BulkRow> rows) {
        for (BulkRow row : rows) {
            write(row);
        }
    }

    private void write(BulkRow row) {
        xml.beginRow(out, row);
        BulkRow last = above != null && above.tint() == row.tint() ? above : null;
        int width = xml.width();
        int copied = 0;
        for (int i = 0; i < width; i++) {
            Object value = row.values().get(i);
            if (last == null || last.values().get(i) != value || !xml.readsAlike(value)) {
                copy(copied, i);
                copied = i + 1;
                starts[i] = out.length();
                xml.cell(out, i, row, value);
            }
        }
        copy(copied, width);
        starts[width] = out.length();
        xml.endRow(out);
        above = row;
    }

    /** Copies the cells from one column up to another. */
    private void copy(int from, int to) {
        if (from < to) {
            int shift = out.length() - starts[from];
            out.again(starts[from], starts[to]);
            for (int i = from; i < to; i++) {
                starts[i] += shift;
            }
        }
    }
}
