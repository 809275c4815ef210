package org.junheng.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.FrontStyles.Role;

/** Writes the first sheet of a returned copy as XML. */
final class FrontXml {

    private static final int HEAD = FrontSheet.HEAD_ROW;

    private final FrontSheet sheet;
    private final FrontStyles styles;
    private final StringBuilder out = new StringBuilder();
    private final List<String> links = new ArrayList<>();

    FrontXml(FrontSheet sheet, FrontStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    String part(String namespace) {
        out.append(BulkParts.PROLOGUE + "<worksheet xmlns=\"" + namespace + "\"><sheetPr><tabColor rgb=\"" + Ink.OPAQUE
                + Ink.LIST_TAB
                + "\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\""
                + " tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"" + HEAD
                + "\" topLeftCell=\"A" + (HEAD + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
                + "</sheetViews><sheetFormatPr defaultRowHeight=\"" + Ink.LINE_POINTS + "\"/><cols>");
        for (int i = 0; i < sheet.columns().size(); i++) {
            out.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + sheet.columns().get(i).width() + "\" customWidth=\"1\"/>");
        }
        out.append("</cols><sheetData>");
        head();
        int row = HEAD;
        for (List<? extends @Nullable Object> values : sheet.rows()) {
            row(++row, values);
        }
        tail();
        return out.toString();
    }

    private void head() {
        double width = sheet.columns().stream().mapToDouble(SheetColumn::width).sum();
        beginRow(1, Ink.TITLE_POINTS);
        text(1, 0, styles.of(Role.TITLE, Look.TEXT, Tint.NONE), sheet.title());
        beginNext(2, Wrapping.points(Wrapping.lines(sheet.instructions(), width)));
        text(2, 0, styles.of(Role.HINT, Look.WRAPPED, Tint.NONE), sheet.instructions());
        beginNext(HEAD, Ink.LINE_POINTS);
        for (int i = 0; i < sheet.columns().size(); i++) {
            text(
                    HEAD,
                    i,
                    styles.of(Role.HEADER, Look.WRAPPED, Tint.NONE),
                    sheet.headers().get(i));
        }
        out.append("</row>");
    }

    private void row(int row, List<? extends @Nullable Object> values) {
        beginRow(row, Wrapping.points(Wrapping.lines(sheet.columns(), values)));
        IntStream.range(0, values.size()).forEach(i -> cell(row, i, values.get(i)));
        out.append("</row>");
    }

    private void beginNext(int row, double points) {
        out.append("</row>");
        beginRow(row, points);
    }

    private void beginRow(int row, double points) {
        out.append("<row r=\"" + row + "\""
                + (points > Ink.LINE_POINTS ? " ht=\"" + points + "\" customHeight=\"1\"" : "") + ">");
    }

    private void cell(int row, int column, @Nullable Object given) {
        Look look = sheet.columns().get(column).look();
        Marked marked = given instanceof Marked some ? some : Marked.tinted(given, Tint.NONE);
        Object stored = Stored.of(marked.value());
        String link = links.size() < BulkPage.MOST_LINKS ? marked.link() : null;
        boolean linked = link != null;
        Role role = column == sheet.input() ? Role.INPUT : linked ? Role.LINK : Role.BODY;
        int style = styles.of(role, look.fitting(marked.value(), stored), marked.tint());
        if (stored instanceof String text) {
            text(row, column, style, text);
            if (link != null) {
                links.add("<hyperlink ref=\"" + Addresses.of(row, column) + "\" location=\""
                        + CellText.escaped(CellText.clean(link)) + "\" display=\"" + CellText.escaped(text)
                        + "\"/>");
            }
        } else if (stored instanceof Number number) {
            out.append("<c r=\"" + Addresses.of(row, column) + "\" s=\"" + style + "\"><v>" + Stored.digits(number)
                    + "</v></c>");
        } else {
            out.append("<c r=\"" + Addresses.of(row, column) + "\" s=\"" + style + "\"/>");
        }
    }

    /** Text of any kind, never a formula. */
    private void text(int row, int column, int style, String text) {
        out.append("<c r=\"" + Addresses.of(row, column) + "\" s=\"" + style
                + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + CellText.escaped(text)
                + "</t></is></c>");
    }

    private void tail() {
        String last = Addresses.column(sheet.columns().size() - 1);
        out.append("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\""
                + " formatColumns=\"0\" formatRows=\"0\"/><mergeCells count=\"2\"><mergeCell ref=\"A1:" + last
                + "1\"/><mergeCell ref=\"A2:" + last + "2\"/></mergeCells>");
        if (!links.isEmpty()) {
            out.append("<hyperlinks>").append(String.join("", links)).append("</hyperlinks>");
        }
        out.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>"
                + CellText.escaped("&L" + Ink.FOOTER_LEFT + "&C" + Ink.FOOTER_CENTRE)
                + "</oddFooter></headerFooter></worksheet>");
    }
}
