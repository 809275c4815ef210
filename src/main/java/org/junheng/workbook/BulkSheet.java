package org.junheng.workbook;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a {@link BulkBook} that grows row by row, over as many sheets as its rows need. */
public final class BulkSheet {

    private final BulkBook book;
    private final BulkLayout layout;
    private final int rowLimit;
    private BulkLayout part;
    private BulkXml xml;
    private int parts = 1;

    BulkSheet(BulkBook book, BulkLayout layout, int rowLimit) throws IOException {
        this.book = book;
        this.layout = layout;
        this.rowLimit = rowLimit;
        this.part = layout;
        this.xml = book.begin(layout);
    }

    /**
     * Writes the next row, a value a column: text, a number, a date, a month, truth, null, a {@link Formula} or a
     * {@link Marked} one. Text
     * stays text whatever it looks like.
     */
    public void row(List<? extends @Nullable Object> values) throws IOException {
        row(values, Tint.NONE);
    }

    /** Writes the next row in a tint, but for cells that are marked with their own. */
    public void row(List<? extends @Nullable Object> values, Tint tint) throws IOException {
        if (values.size() != layout.columns().size()) {
            throw new IllegalArgumentException(layout.name() + ": " + values.size() + " values for "
                    + layout.columns().size() + " columns");
        }
        book.requireOpen(this);
        if (xml.rows() == rowLimit) {
            parts++;
            part = layout.continued(parts);
            book.end(xml);
            xml = book.begin(part);
        }
        xml.beginRow(Wrapping.points(Wrapping.lines(layout.columns(), values)));
        for (int i = 0; i < values.size(); i++) {
            cell(i, values.get(i), tint);
        }
        xml.endRow();
    }

    private void cell(int column, @Nullable Object value, Tint tint) throws IOException {
        Look look = layout.columns().get(column).look();
        if (!(value instanceof Marked marked)) {
            xml.cell(column, look, tint, value);
        } else if (marked.link() != null && marked.value() != null) {
            xml.link(column, marked.value().toString(), marked.link());
        } else {
            xml.cell(column, marked.lookIn(look), marked.tint() == Tint.NONE ? tint : marked.tint(), marked.value());
        }
    }

    /** Where the row written last begins, as links name it. */
    public String here() {
        return References.at(part.name(), xml.rows(), 0);
    }

    void end() throws IOException {
        book.end(xml);
    }
}
