package org.junheng.workbook;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a {@link BulkBook} that grows row by row, over as many sheets as its rows need. */
public final class BulkSheet {

    private final BulkBook book;
    private final BulkLayout layout;
    private final int rowLimit;
    private BulkPage page;
    private int parts = 1;

    BulkSheet(BulkBook book, BulkLayout layout, int rowLimit) throws IOException {
        this.book = book;
        this.layout = layout;
        this.rowLimit = rowLimit;
        this.page = book.begin(layout);
    }

    /**
     * Writes the next row, a value a column: text, a number, a date, a month, truth, null, a {@link Formula} or a
     * {@link Marked} one. Text stays text whatever it looks like. A value of another kind is refused here or when the
     * book is saved.
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
        if (page.rows() == rowLimit) {
            parts++;
            book.end(page);
            page = book.begin(layout.continued(parts));
        }
        page.row(values, tint);
    }

    /** Lets a chart float on the sheet. */
    public void chart(Chart chart) {
        book.requireOpen(this);
        page.chart(chart);
    }

    void end() throws IOException {
        book.end(page);
    }
}
