package org.junheng.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of a bulk book in the making; it keeps nothing but its links and the rows that no piece has taken yet. */
final class BulkPage {

    /** Excel refuses a sheet with more. */
    static final int MOST_LINKS = 65_530;

    private static final int ROWS_A_PIECE = 500;

    private final BulkLayout layout;
    private final BulkXml xml;
    private final PieceWriter writer;
    private final List<BulkRow> waiting = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private int rows;

    BulkPage(BulkLayout layout, BulkXml xml, PieceWriter writer, boolean first) throws IOException {
        this.layout = layout;
        this.xml = xml;
        this.writer = writer;
        this.rows = layout.headRows();
        writer.add(out -> xml.begin(out, first));
    }

    /** How many rows stand in the sheet so far, the head included. */
    int rows() {
        return rows;
    }

    void row(List<? extends @Nullable Object> values, Tint tint) throws IOException {
        rows++;
        List<@Nullable Object> cells = new ArrayList<>(values);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Marked marked && marked.leads()) {
                cells.set(i, linked(i, marked));
            }
        }
        waiting.add(new BulkRow(rows, cells, tint));
        if (waiting.size() == ROWS_A_PIECE) {
            hand();
        }
    }

    /** Plain text when Excel would take no more links. */
    private Marked linked(int column, Marked marked) {
        if (links.size() == MOST_LINKS) {
            return Marked.shown(String.valueOf(marked.value()), Look.TEXT);
        }
        links.add(xml.link(rows, column, marked));
        return marked;
    }

    void chart(Chart chart) {
        charts.add(chart);
    }

    private void hand() throws IOException {
        List<BulkRow> piece = List.copyOf(waiting);
        waiting.clear();
        writer.add(out -> new BulkRows(xml, out).write(piece));
    }

    PackedPart end() throws IOException {
        if (!waiting.isEmpty()) {
            hand();
        }
        int last = rows;
        writer.add(out -> xml.end(out, last, links, !charts.isEmpty()));
        return writer.end();
    }

    BulkParts.Sheet made() {
        return new BulkParts.Sheet(layout.name(), layout.headRows(), xml.table(rows), List.copyOf(charts));
    }
}
