package org.junheng.workbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How one sheet of a bulk book reads as XML; it remembers nothing, so that its rows can be written by several at once. */
final class BulkXml {

    private static final byte[] ROW = XmlBytes.ascii("<row r=\"");
    private static final byte[] ROW_OPEN = XmlBytes.ascii("\">");
    private static final byte[] ROW_END = XmlBytes.ascii("</row>");

    private final BulkLayout layout;
    private final String heading;
    private final List<String> letters;
    private final List<Look> looks;
    private final BulkCells cells;
    private final boolean wraps;
    private final boolean placed;

    /**
     * A sheet without its rows.
     *
     * @param heading stands above the sheet on every printed page; empty for none
     * @param placed whether every cell says where it stands
     */
    BulkXml(BulkLayout layout, String heading, boolean placed) {
        this.placed = placed;
        this.heading = heading;
        this.layout = layout;
        this.letters = IntStream.range(0, layout.columns().size())
                .mapToObj(Addresses::column)
                .toList();
        this.looks = layout.columns().stream().map(SheetColumn::look).toList();
        this.cells = new BulkCells(letters, placed);
        this.wraps = looks.stream().anyMatch(Look::wrap);
    }

    /** Writes what stands before the rows, and the head. */
    void begin(XmlBytes out, boolean first) {
        int frozen = layout.frozenColumns();
        out.put(BulkParts.PROLOGUE + "<worksheet xmlns=\"" + BulkParts.MAIN
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
                + (first ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\"><pane"
                + (frozen > 0 ? " xSplit=\"" + frozen + "\"" : "") + " ySplit=\"" + layout.headRows()
                + "\" topLeftCell=\"" + Addresses.of(layout.headRows() + 1, frozen) + "\" activePane=\""
                + (frozen > 0 ? "bottomRight" : "bottomLeft") + "\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"" + Ink.LINE_POINTS + "\"/><cols>");
        for (int i = 0; i < letters.size(); i++) {
            out.put("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + layout.columns().get(i).width() + "\" customWidth=\"1\"/>");
        }
        out.put("</cols><sheetData>");
        head(out);
    }

    private void head(XmlBytes out) {
        int row = 0;
        if (layout.title() != null) {
            beginRow(out, ++row, Ink.TITLE_POINTS);
            cells.begin(out, 0, row);
            cells.text(out, BulkStyles.TITLE, CellText.clean(layout.title()));
            endRow(out);
        }
        if (layout.instructions() != null) {
            beginRow(out, ++row, Ink.LINE_POINTS);
            cells.begin(out, 0, row);
            cells.text(out, BulkStyles.INSTRUCTIONS, CellText.clean(layout.instructions()));
            endRow(out);
        }
        beginRow(out, ++row, Wrapping.points(headLines()));
        for (int i = 0; i < letters.size(); i++) {
            cells.begin(out, i, row);
            cells.text(
                    out,
                    BulkStyles.HEADER,
                    CellText.clean(layout.columns().get(i).header()));
        }
        endRow(out);
    }

    private int headLines() {
        return layout.columns().stream()
                .mapToInt(column -> Wrapping.lines(column.header(), column.width()))
                .max()
                .orElse(1);
    }

    private static void beginRow(XmlBytes out, int row, double points) {
        out.put(ROW).put(row).put(points > Ink.LINE_POINTS ? XmlBytes.ascii("\" ht=\"" + points + "\">") : ROW_OPEN);
    }

    void endRow(XmlBytes out) {
        out.put(ROW_END);
    }

    /** How many columns there are. */
    int width() {
        return letters.size();
    }

    void beginRow(XmlBytes out, BulkRow row) {
        beginRow(out, row.number(), Wrapping.points(wraps ? Wrapping.lines(layout.columns(), row.values()) : 1));
    }

    /** Whether a cell reads the same in whichever row of its column it stands. */
    boolean readsAlike(@Nullable Object value) {
        return !placed
                && !(value instanceof Formula)
                && !(value instanceof Marked marked && marked.value() instanceof Formula);
    }

    void cell(XmlBytes out, int column, BulkRow row, @Nullable Object value) {
        cells.begin(out, column, row.number());
        Look look = looks.get(column);
        if (!(value instanceof Marked marked)) {
            cells.content(out, column, row.number(), look, row.tint(), value);
        } else if (marked.leads()) {
            cells.text(out, BulkStyles.LINK, CellText.clean(Objects.toString(marked.value())));
        } else {
            Tint tint = marked.tint() == Tint.NONE ? row.tint() : marked.tint();
            cells.content(out, column, row.number(), marked.lookIn(look), tint, marked.value());
        }
    }

    /** A link from a cell to where its value leads, as {@link #end} takes it. */
    String link(int row, int column, Marked marked) {
        return "<hyperlink ref=\"" + letters.get(column) + row + "\" location=\""
                + CellText.escaped(Objects.toString(marked.link())) + "\"/>";
    }

    /** Writes what stands behind the rows. */
    void end(XmlBytes out, int lastRow, List<String> links, boolean charts) {
        String lastColumn = letters.get(letters.size() - 1);
        int headRow = layout.headRows();
        out.put("</sheetData><autoFilter ref=\"A" + headRow + ":" + lastColumn + lastRow + "\"/>");
        mergeAcross(out, lastColumn);
        if (!links.isEmpty()) {
            out.put("<hyperlinks>");
            links.forEach(out::put);
            out.put("</hyperlinks>");
        }
        out.put("<pageMargins left=\"0.4\" right=\"0.4\" top=\"" + (heading.isEmpty() ? "0.5" : "0.75")
                + "\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                + "<headerFooter>" + printedHeading() + "<oddFooter>"
                + CellText.escaped("&L" + Ink.FOOTER_LEFT + "&C" + Ink.FOOTER_CENTRE)
                + "</oddFooter></headerFooter>"
                + "<ignoredErrors><ignoredError sqref=\"A1:" + lastColumn + lastRow
                + "\" numberStoredAsText=\"1\"/></ignoredErrors>"
                + (charts ? "<drawing xmlns:r=\"" + BulkParts.OFFICE + "/relationships\" r:id=\"rId1\"/>" : "")
                + "</worksheet>");
    }

    /** The cells that the filter covers. */
    String table(int lastRow) {
        return "$A$" + layout.headRows() + ":$" + letters.get(letters.size() - 1) + "$" + lastRow;
    }

    private String printedHeading() {
        String literal = CellText.clean(heading).replace("&", "&&");
        return heading.isEmpty()
                ? ""
                : "<oddHeader>" + CellText.escaped("&C&\"" + Ink.FONT + ",Bold\"&12 " + literal + " · &A")
                        + "</oddHeader>";
    }

    /** Merges each row above the headers across the table. */
    private void mergeAcross(XmlBytes out, String lastColumn) {
        int rows = layout.headRows() - 1;
        if (rows > 0 && letters.size() > 1) {
            out.put("<mergeCells count=\"" + rows + "\">");
            for (int i = 1; i <= rows; i++) {
                out.put("<mergeCell ref=\"A" + i + ":" + lastColumn + i + "\"/>");
            }
            out.put("</mergeCells>");
        }
    }
}
