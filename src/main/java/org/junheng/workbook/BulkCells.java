package org.junheng.workbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the cells of a bulk book read as XML; what all cells of a column or of a style share is at hand as bytes. */
final class BulkCells {

    private static final byte[] CELL = XmlBytes.ascii("<c");
    private static final byte[] PLACED = XmlBytes.ascii("\"");
    private static final byte[] TEXT = XmlBytes.ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] TEXT_AS_TYPED = XmlBytes.ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = XmlBytes.ascii("</t></is></c>");
    private static final byte[] NUMBER = XmlBytes.ascii("\"><v>");
    private static final byte[] NUMBER_END = XmlBytes.ascii("</v></c>");
    private static final byte[] NOTHING = XmlBytes.ascii("\"/>");
    private static final List<byte[]> STYLES = IntStream.range(0, BulkStyles.count())
            .mapToObj(style -> XmlBytes.ascii(" s=\"" + style))
            .toList();

    private final List<String> letters;
    private final List<byte[]> columns;
    private final boolean placed;

    /** Cells that say where they stand, or leave it to their order. */
    BulkCells(List<String> letters, boolean placed) {
        this.letters = letters;
        this.placed = placed;
        this.columns = letters.stream()
                .map(letter -> XmlBytes.ascii("<c r=\"" + letter))
                .toList();
    }

    /** Begins a cell; its content follows. */
    void begin(XmlBytes out, int column, int row) {
        if (placed) {
            out.put(columns.get(column)).put(row).put(PLACED);
        } else {
            out.put(CELL);
        }
    }

    /** What a cell that has begun says; only a formula needs to know where it stands. */
    void content(XmlBytes out, int column, int row, Look look, Tint tint, @Nullable Object given) {
        if (given instanceof Formula formula) {
            formula(out, column, row, look, tint, formula);
            return;
        }
        Object stored = Stored.of(given);
        int style = BulkStyles.of(look.fitting(given, stored), tint);
        if (stored instanceof String text) {
            text(out, style, text);
        } else if (stored instanceof Number number) {
            out.put(STYLES.get(style)).put(NUMBER).number(number).put(NUMBER_END);
        } else {
            out.put(STYLES.get(style)).put(NOTHING);
        }
    }

    /** A text format would turn the formula into its own text as soon as somebody edits it. */
    private void formula(XmlBytes out, int column, int row, Look look, Tint tint, Formula formula) {
        Object result = Stored.of(formula.result());
        String type = result instanceof Number ? "" : "\" t=\"str";
        String range = formula.overArrays() ? " t=\"array\" ref=\"" + letters.get(column) + row + "\"" : "";
        out.put(STYLES.get(BulkStyles.of(look.textual() ? Look.NUMBER : look, tint)));
        out.put(type + "\"><f" + range + ">").escaped(formula.expression()).put("</f><v>");
        out.escaped(result instanceof Number number ? Stored.digits(number) : Objects.toString(result, ""))
                .put(NUMBER_END);
    }

    /** Cleaned text in a cell that has begun. */
    void text(XmlBytes out, int style, String text) {
        out.put(STYLES.get(style)).put(hasEdges(text) ? TEXT_AS_TYPED : TEXT);
        out.escaped(text).put(TEXT_END);
    }

    /** Whether it begins or ends with white space, which is lost unless the file says otherwise. */
    private static boolean hasEdges(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }
}
