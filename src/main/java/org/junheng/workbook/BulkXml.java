package org.junheng.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes one sheet of a bulk book as XML, front to back, keeping nothing but its links. */
final class BulkXml {

    /** Excel refuses a sheet with more. */
    private static final int MOST_LINKS = 65_530;

    private final Writer out;
    private final BulkLayout layout;
    private final String heading;
    private final List<String> letters;
    private final List<String> links = new ArrayList<>();
    private int row;
    private String rowDigits = "";

    /** The heading stands above the sheet on every printed page; empty for none. */
    BulkXml(Writer out, BulkLayout layout, String heading) {
        this.out = out;
        this.heading = heading;
        this.layout = layout;
        this.letters = IntStream.range(0, layout.columns().size())
                .mapToObj(Addresses::column)
                .toList();
    }

    /** How many rows stand in the sheet so far, the head included. */
    int rows() {
        return row;
    }

    void begin(boolean first) throws IOException {
        int frozen = layout.frozenColumns();
        out.write(BulkParts.PROLOGUE + "<worksheet xmlns=\"" + BulkParts.MAIN
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
                + (first ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\"><pane"
                + (frozen > 0 ? " xSplit=\"" + frozen + "\"" : "") + " ySplit=\"" + layout.headRows()
                + "\" topLeftCell=\"" + Addresses.of(layout.headRows() + 1, frozen) + "\" activePane=\""
                + (frozen > 0 ? "bottomRight" : "bottomLeft") + "\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"" + Ink.LINE_POINTS + "\"/><cols>");
        for (int i = 0; i < letters.size(); i++) {
            out.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + layout.columns().get(i).width() + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
        head();
    }

    private void head() throws IOException {
        if (layout.title() != null) {
            beginRow(Ink.TITLE_POINTS);
            text(0, BulkStyles.TITLE, CellText.clean(layout.title()));
            endRow();
        }
        if (layout.instructions() != null) {
            beginRow(Ink.LINE_POINTS);
            text(0, BulkStyles.INSTRUCTIONS, CellText.clean(layout.instructions()));
            endRow();
        }
        beginRow(Wrapping.points(headLines()));
        for (int i = 0; i < letters.size(); i++) {
            text(i, BulkStyles.HEADER, CellText.clean(layout.columns().get(i).header()));
        }
        endRow();
    }

    private int headLines() {
        return layout.columns().stream()
                .mapToInt(column -> Wrapping.lines(column.header(), column.width()))
                .max()
                .orElse(1);
    }

    void beginRow(double points) throws IOException {
        row++;
        rowDigits = Integer.toString(row);
        out.write("<row r=\"" + row + (points > Ink.LINE_POINTS ? "\" ht=\"" + points : "") + "\">");
    }

    void endRow() throws IOException {
        out.write("</row>");
    }

    void cell(int column, Look look, Tint tint, @Nullable Object given) throws IOException {
        if (given instanceof Formula formula) {
            formula(column, look, tint, formula);
            return;
        }
        Object stored = Stored.of(given);
        int style = BulkStyles.of(look.fitting(given, stored), tint);
        if (stored instanceof String text) {
            text(column, style, text);
            return;
        }
        start(column, style);
        if (stored instanceof Number number) {
            out.write("\"><v>");
            out.write(Stored.digits(number));
            out.write("</v></c>");
        } else {
            out.write("\"/>");
        }
    }

    /** A text format would turn the formula into its own text as soon as somebody edits it. */
    private void formula(int column, Look look, Tint tint, Formula formula) throws IOException {
        Object result = Stored.of(formula.result());
        String type = result instanceof Number ? "" : "\" t=\"str";
        String range = formula.overArrays() ? " t=\"array\" ref=\"" + letters.get(column) + rowDigits + "\"" : "";
        start(column, BulkStyles.of(look.textual() ? Look.NUMBER : look, tint));
        out.write(type + "\"><f" + range + ">");
        CellText.escape(formula.expression(), out);
        out.write("</f><v>");
        CellText.escape(result instanceof Number number ? Stored.digits(number) : Objects.toString(result, ""), out);
        out.write("</v></c>");
    }

    /** Text that leads to a place in the book; plain text when Excel would take no more links. */
    void link(int column, String text, String target) throws IOException {
        if (links.size() < MOST_LINKS) {
            links.add("<hyperlink ref=\"" + letters.get(column) + row + "\" location=\"" + CellText.escaped(target)
                    + "\"/>");
            text(column, BulkStyles.LINK, CellText.clean(text));
        } else {
            text(column, BulkStyles.of(Look.TEXT, Tint.NONE), CellText.clean(text));
        }
    }

    private void text(int column, int style, String text) throws IOException {
        start(column, style);
        out.write("\" t=\"inlineStr\"><is><t");
        out.write(text.strip().length() == text.length() ? ">" : " xml:space=\"preserve\">");
        CellText.escape(text, out);
        out.write("</t></is></c>");
    }

    private void start(int column, int style) throws IOException {
        out.write("<c r=\"");
        out.write(letters.get(column));
        out.write(rowDigits);
        out.write("\" s=\"");
        out.write(Integer.toString(style));
    }

    /** Writes what stands behind the rows. */
    BulkParts.Sheet end() throws IOException {
        String lastColumn = letters.get(letters.size() - 1);
        int headRow = layout.headRows();
        out.write("</sheetData><autoFilter ref=\"A" + headRow + ":" + lastColumn + row + "\"/>");
        mergeAcross(lastColumn);
        if (!links.isEmpty()) {
            out.write("<hyperlinks>");
            for (String link : links) {
                out.write(link);
            }
            out.write("</hyperlinks>");
        }
        out.write("<pageMargins left=\"0.4\" right=\"0.4\" top=\"" + (heading.isEmpty() ? "0.5" : "0.75")
                + "\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                + "<headerFooter>" + printedHeading() + "<oddFooter>"
                + CellText.escaped("&L" + Ink.FOOTER_LEFT + "&C" + Ink.FOOTER_CENTRE)
                + "</oddFooter></headerFooter>"
                + "<ignoredErrors><ignoredError sqref=\"A1:" + lastColumn + row
                + "\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>");
        return new BulkParts.Sheet(layout.name(), headRow, "$A$" + headRow + ":$" + lastColumn + "$" + row);
    }

    private String printedHeading() {
        String literal = CellText.clean(heading).replace("&", "&&");
        return heading.isEmpty()
                ? ""
                : "<oddHeader>" + CellText.escaped("&C&\"" + Ink.FONT + ",Bold\"&12 " + literal + " · &A")
                        + "</oddHeader>";
    }

    /** Merges each row above the headers across the table. */
    private void mergeAcross(String lastColumn) throws IOException {
        int rows = layout.headRows() - 1;
        if (rows > 0 && letters.size() > 1) {
            out.write("<mergeCells count=\"" + rows + "\">");
            for (int i = 1; i <= rows; i++) {
                out.write("<mergeCell ref=\"A" + i + ":" + lastColumn + i + "\"/>");
            }
            out.write("</mergeCells>");
        }
    }
}
