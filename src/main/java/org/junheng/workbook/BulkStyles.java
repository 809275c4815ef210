package org.junheng.workbook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one style sheet of all bulk books: every look in every tint, by a number that follows from both. */
final class BulkStyles {

    static final int TITLE = 1;
    static final int HEADER = 2;
    static final int LINK = 3;
    static final int INSTRUCTIONS = 4;
    private static final int FIRST_BODY = 5;
    private static final int TITLE_FONT = 1;
    private static final int HEADER_FONT = 2;
    private static final int LINK_FONT = 3;
    private static final int FIRST_TINT_FONT = 4;
    private static final int HEADER_FILL = 2;
    private static final int FIRST_TINT_FILL = 3;
    private static final String NO_FILL = "<fill><patternFill patternType=\"none\"/></fill>";
    private static final List<Look> LOOKS = List.of(Look.values());
    private static final List<Tint> TINTS = List.of(Tint.values());

    private BulkStyles() {}

    static int of(Look look, Tint tint) {
        return FIRST_BODY + TINTS.indexOf(tint) * LOOKS.size() + LOOKS.indexOf(look);
    }

    /** How many styles there are. */
    static int count() {
        return FIRST_BODY + TINTS.size() * LOOKS.size();
    }

    static String xml() {
        return BulkParts.PROLOGUE
                + "<styleSheet xmlns=\"" + BulkParts.MAIN + "\">"
                + group("numFmts", LOOKS.stream().filter(Look::customFormat).map(BulkStyles::format))
                + group("fonts", Stream.concat(headFonts(), TINTS.stream().map(BulkStyles::font)))
                + group("fills", Stream.concat(headFills(), TINTS.stream().map(BulkStyles::fill)))
                + group("borders", Stream.of(border(side -> "<" + side + "/>"), border(BulkStyles::thin)))
                + group("cellStyleXfs", Stream.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"))
                + group("cellXfs", Stream.concat(heads(), bodies()))
                + group("cellStyles", Stream.of("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"))
                + "</styleSheet>";
    }

    private static String group(String name, Stream<String> members) {
        List<String> all = members.toList();
        return "<" + name + " count=\"" + all.size() + "\">" + String.join("", all) + "</" + name + ">";
    }

    private static String format(Look look) {
        return "<numFmt numFmtId=\"" + look.formatId() + "\" formatCode=\"" + look.format() + "\"/>";
    }

    private static Stream<String> headFonts() {
        return Stream.of(
                font("", Ink.SIZE, Ink.TEXT),
                font("<b/>", Ink.TITLE_SIZE, Ink.TEXT),
                font("<b/>", Ink.SIZE, Ink.TEXT),
                font("<u/>", Ink.SIZE, Ink.LINK));
    }

    private static String font(Tint tint) {
        return font(tint.bold() ? "<b/>" : "", Ink.SIZE, tint.ink());
    }

    static String font(String kind, int size, String colour) {
        return "<font>" + kind + "<sz val=\"" + size + "\"/><color rgb=\"" + Ink.OPAQUE + colour + "\"/><name val=\""
                + Ink.FONT + "\"/></font>";
    }

    private static Stream<String> headFills() {
        return Stream.of(NO_FILL, "<fill><patternFill patternType=\"gray125\"/></fill>", solid(Ink.HEADER));
    }

    private static String fill(Tint tint) {
        return tint == Tint.NONE ? NO_FILL : solid(tint.fill());
    }

    private static String solid(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + Ink.OPAQUE + colour
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String border(Function<String, String> side) {
        return Stream.of("left", "right", "top", "bottom")
                .map(side)
                .collect(Collectors.joining("", "<border>", "<diagonal/></border>"));
    }

    private static String thin(String side) {
        return "<" + side + " style=\"thin\"><color rgb=\"" + Ink.OPAQUE + Ink.BORDER + "\"/></" + side + ">";
    }

    private static Stream<String> heads() {
        return Stream.of(
                "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
                xf(Look.TEXT, TITLE_FONT, 0, 0, "left", false),
                xf(Look.TEXT, HEADER_FONT, HEADER_FILL, 1, "center", true),
                xf(Look.TEXT, LINK_FONT, 0, 1, "left", false),
                xf(Look.TEXT, 0, 0, 0, "left", false));
    }

    private static Stream<String> bodies() {
        return TINTS.stream().flatMap(tint -> LOOKS.stream().map(look -> body(look, tint)));
    }

    private static String body(Look look, Tint tint) {
        int font = FIRST_TINT_FONT + TINTS.indexOf(tint);
        int fill = FIRST_TINT_FILL + TINTS.indexOf(tint);
        return xf(look, font, fill, 1, look.horizontal(), look.wrap());
    }

    private static String xf(Look look, int font, int fill, int border, String horizontal, boolean wrap) {
        return "<xf numFmtId=\"" + look.formatId() + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\""
                + border + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\"><alignment horizontal=\"" + horizontal + "\" vertical=\"center\""
                + (horizontal.equals("right") ? " indent=\"1\"" : "")
                + (wrap ? " wrapText=\"1\"" : "") + "/></xf>";
    }
}
