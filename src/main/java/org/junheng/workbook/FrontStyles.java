package org.junheng.workbook;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The formats of a returned copy's first sheet, added to those that the workbook has; of Excel's own number formats only.
 *
 * @param inherits whether the workbook has formats that its formats are made after (ECMA-376, 18.8.9)
 */
record FrontStyles(StyleGroup fonts, StyleGroup fills, StyleGroup borders, StyleGroup formats, boolean inherits) {

    /** What a cell is there for. */
    enum Role {
        TITLE,
        HINT,
        HEADER,
        BODY,
        LINK,
        /** To be filled in: open when all others are closed. */
        INPUT
    }

    /** The number of the format of a cell; only a body cell shows its tint. */
    int of(Role role, Look look, Tint tint) {
        Tint shown = role == Role.BODY ? tint : Tint.NONE;
        String horizontal = role == Role.HEADER ? "center" : look.horizontal();
        return formats.of("<xf numFmtId=\"" + look.formatId() + "\" fontId=\"" + fonts.of(font(role, shown))
                + "\" fillId=\"" + fill(role == Role.HEADER ? Ink.HEADER : shown.fill())
                + "\" borderId=\"" + borders.of(border(role))
                + (inherits ? "\" xfId=\"0" : "")
                + "\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
                + " applyProtection=\"1\"><alignment horizontal=\"" + horizontal + "\" vertical=\"center\""
                + (look.wrap() ? " wrapText=\"1\"" : "") + "/><protection locked=\"" + (role == Role.INPUT ? 0 : 1)
                + "\"/></xf>");
    }

    private int fill(String colour) {
        return colour.isEmpty()
                ? 0
                : fills.of("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + Ink.OPAQUE + colour + "\"/>"
                        + MarkStyles.NO_COLOUR + "</patternFill></fill>");
    }

    private static String border(Role role) {
        if (role == Role.TITLE || role == Role.HINT) {
            return "<border><left/><right/><top/><bottom/><diagonal/></border>";
        }
        return Stream.of("left", "right", "top", "bottom")
                .map(side ->
                        "<" + side + " style=\"thin\"><color rgb=\"" + Ink.OPAQUE + Ink.BORDER + "\"/></" + side + ">")
                .collect(Collectors.joining("", "<border>", "<diagonal/></border>"));
    }

    private static String font(Role role, Tint tint) {
        return switch (role) {
            case TITLE -> BulkStyles.font("<b/>", Ink.TITLE_SIZE, Ink.TEXT);
            case HEADER -> BulkStyles.font("<b/>", Ink.SIZE, Ink.TEXT);
            case LINK -> BulkStyles.font("<u/>", Ink.SIZE, Ink.LINK);
            case HINT -> BulkStyles.font("", Ink.SIZE, Tint.MUTED.ink());
            case BODY, INPUT -> BulkStyles.font(tint.bold() ? "<b/>" : "", Ink.SIZE, tint.ink());
        };
    }
}
