package org.junheng.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The boxes in which the comments of a sheet appear: an old drawing format that is not always sound XML, edited as text. */
final class NoteShapes {

    private static final String NAMESPACES = "xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String KIND = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final Pattern SHAPE =
            Pattern.compile("<(?:\\w+:)?shape\\b(?!type).*?</(?:\\w+:)?shape>\\s*", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<(?:\\w+:)?Row>\\s*([0-9]{1,7})\\s*<");
    private static final Pattern COLUMN = Pattern.compile("<(?:\\w+:)?Column>\\s*([0-9]{1,5})\\s*<");
    private static final Pattern ANCHOR =
            Pattern.compile("(<(?:\\w+:)?Anchor>(?:\\s*[0-9]+\\s*,){6}\\s*)([0-9]{1,7})(\\s*,)");
    private static final Pattern NUMBER = Pattern.compile("_x0000_s([0-9]{1,9})\\b");
    private static final Pattern END = Pattern.compile("</(?:\\w+:)?xml\\s*>\\s*$");
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?xml\\s[^>]*>");
    private static final int BLOCK = 1024;
    private static final int WIDE = 3;
    private static final int LINE_CHARACTERS = 34;

    private String drawing;
    private int last;

    private NoteShapes(String drawing, int last) {
        this.drawing = drawing;
        this.last = last;
    }

    /** A drawing without shapes; {@code sheet} tells the numbers of its shapes from those of other sheets. */
    static NoteShapes blank(int sheet) {
        return new NoteShapes(
                "<xml " + NAMESPACES + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + sheet
                        + "\"/></o:shapelayout>" + KIND + "</xml>",
                sheet * BLOCK);
    }

    static NoteShapes of(String drawing) {
        int last = NUMBER.matcher(drawing)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElse(BLOCK);
        return new NoteShapes(drawing, last);
    }

    static int lines(String note) {
        return Wrapping.lines(note, LINE_CHARACTERS);
    }

    void remove(int row, int column) {
        drawing = SHAPE.matcher(drawing)
                .replaceAll(shape -> Matcher.quoteReplacement(isAt(shape, row, column) ? "" : shape.group()));
    }

    /** Makes the box of a cell so many lines higher, or lower. */
    void grow(int row, int column, int lines) {
        drawing = SHAPE.matcher(drawing)
                .replaceAll(shape -> Matcher.quoteReplacement(
                        isAt(shape, row, column) ? higher(shape.group(), row, lines) : shape.group()));
    }

    private static String higher(String shape, int row, int lines) {
        return ANCHOR.matcher(shape)
                .replaceFirst(anchor -> Matcher.quoteReplacement(anchor.group(1)
                        + Math.max(row + 1, Integer.parseInt(anchor.group(2)) + lines)
                        + anchor.group(3)));
    }

    private static boolean isAt(MatchResult shape, int row, int column) {
        String text = shape.group();
        return text.contains("ObjectType=\"Note\"") && number(ROW, text) == row - 1 && number(COLUMN, text) == column;
    }

    private static int number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }

    void add(int row, int column, String note) {
        boolean known = Stream.of("xmlns:v=", "xmlns:o=", "xmlns:x=").allMatch(rootTag()::contains);
        int top = Math.max(0, row - 2);
        String shape = "<v:shape " + (known ? "" : NAMESPACES + " ") + "id=\"_x0000_s" + ++last
                + "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\""
                + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
                + (column + 1) + ", 15, " + top + ", 4, " + (column + 1 + WIDE) + ", 15, "
                + (top + lines(note) + 2) + ", 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + (row - 1)
                + "</x:Row><x:Column>" + column + "</x:Column></x:ClientData></v:shape>";
        String kind = drawing.contains("id=\"_x0000_t202\"") || !known ? "" : KIND;
        Matcher end = END.matcher(drawing);
        if (!end.find()) {
            throw new IllegalArgumentException("a drawing of comments without an end");
        }
        drawing = drawing.substring(0, end.start()) + kind + shape + drawing.substring(end.start());
    }

    private String rootTag() {
        Matcher root = ROOT.matcher(drawing);
        return root.find() ? root.group() : "";
    }

    String part() {
        return drawing;
    }
}
