package org.junheng.workbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the cells of a bulk book read as XML; what all cells of a column or of a style share is at hand as bytes. */
final class BulkCells {

    private static final byte[] TEXT = XmlBytes.ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] TEXT_AS_TYPED = XmlBytes.ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = XmlBytes.ascii("</t></is></c>");
    private static final byte[] NUMBER = XmlBytes.ascii("\"><v>");
    private static final byte[] NUMBER_END = XmlBytes.ascii("</v></c>");
    private static final byte[] NOTHING = XmlBytes.ascii("\"/>");
    private static final List<byte[]> STYLES = IntStream.range(0, BulkStyles.count())
            .mapToObj(style -> XmlBytes.ascii("\" s=\"" + style))
            .toList();

    private final List<String> letters;
    private final List<byte[]> columns;

    BulkCells(List<String> letters) {
        this.letters = letters;
        this.columns = letters.stream()
                .map(letter -> XmlBytes.ascii("<c r=\"" + letter))
                .toList();
    }

    void cell(XmlBytes out, int column, int row, Look look, Tint tint, @Nullable Object given) {
        if (given instanceof Formula formula) {
            formula(out, column, row, look, tint, formula);
            return;
        }
        Object stored = Stored.of(given);
        int style = BulkStyles.of(look.fitting(given, stored), tint);
        if (stored instanceof String text) {
            text(out, column, row, style, text);
            return;
        }
        start(out, column, row, style);
        if (stored instanceof Number number) {
            out.put(NUMBER).escaped(Stored.digits(number)).put(NUMBER_END);
        } else {
            out.put(NOTHING);
        }
    }

    /** A text format would turn the formula into its own text as soon as somebody edits it. */
    private void formula(XmlBytes out, int column, int row, Look look, Tint tint, Formula formula) {
        Object result = Stored.of(formula.result());
        String type = result instanceof Number ? "" : "\" t=\"str";
        String range = formula.overArrays() ? " t=\"array\" ref=\"" + letters.get(column) + row + "\"" : "";
        start(out, column, row, BulkStyles.of(look.textual() ? Look.NUMBER : look, tint));
        out.put(type + "\"><f" + range + ">").escaped(formula.expression()).put("</f><v>");
        out.escaped(result instanceof Number number ? Stored.digits(number) : Objects.toString(result, ""))
                .put(NUMBER_END);
    }

    void text(XmlBytes out, int column, int row, int style, String text) {
        start(out, column, row, style);
        out.put(text.strip().length() == text.length() ? TEXT : TEXT_AS_TYPED).escaped(text);
        out.put(TEXT_END);
    }

    private void start(XmlBytes out, int column, int row, int style) {
        out.put(columns.get(column)).put(row).put(STYLES.get(style));
    }
}
