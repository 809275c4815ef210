package org.junheng.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.workbook.Markup.Element;

/** The styles of a workbook that is marked: each format of a marked cell once more with another fill. */
final class MarkStyles {

    static final String BLANK = BulkParts.PROLOGUE + "<styleSheet xmlns=\"" + BulkParts.MAIN + "\"></styleSheet>";

    private static final List<String> ORDER =
            List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs");
    static final String NO_COLOUR = "<bgColor indexed=\"64\"/>";
    private static final List<String> MARKS = List.of(Ink.OPAQUE + Ink.MARK_RED, Ink.OPAQUE + Ink.MARK_YELLOW);

    private record Key(int format, boolean red) {}

    private final Markup markup;
    private final boolean markedBefore;
    private final StyleGroup fonts;
    private final StyleGroup fills;
    private final StyleGroup borders;
    private final StyleGroup formats;
    private final Map<Key, Integer> marked = new LinkedHashMap<>();
    private final Map<Integer, Integer> restored = new LinkedHashMap<>();

    /** Takes a styles part; {@code markedBefore} says that its mark fills are ours, to be taken off. */
    MarkStyles(String part, boolean markedBefore) {
        this.markup = Markup.of(part);
        this.markedBefore = markedBefore;
        this.fonts = new StyleGroup(markup, "fonts", "<font><sz val=\"10\"/><name val=\"" + Ink.FONT + "\"/></font>");
        this.fills = new StyleGroup(
                markup,
                "fills",
                "<fill><patternFill patternType=\"none\"/></fill>",
                "<fill><patternFill patternType=\"gray125\"/></fill>");
        this.borders = new StyleGroup(markup, "borders", "<border><left/><right/><top/><bottom/><diagonal/></border>");
        this.formats =
                new StyleGroup(markup, "cellXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
    }

    /** The format of a cell of format {@code format} that is marked. */
    int marked(int format, Tint tint) {
        return marked.computeIfAbsent(new Key(format, tint == Tint.BAD), this::mark);
    }

    private int mark(Key key) {
        String own = formats.get(restored(key.format()));
        String below =
                colour(fill(own), "fgColor").map(MarkStyles::asBackground).orElse(NO_COLOUR);
        String colour = Ink.OPAQUE + (key.red() ? Ink.MARK_RED : Ink.MARK_YELLOW);
        int fill = fills.of("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour + "\"/>" + below
                + "</patternFill></fill>");
        return formats.place(filled(own, fill));
    }

    /** The format that a cell had before an earlier mark; its own if it bears none. */
    int restored(int format) {
        return restored.computeIfAbsent(Math.min(format, formats.size() - 1), this::restore);
    }

    private int restore(int format) {
        String own = formats.get(format);
        if (!isMark(own)) {
            return format;
        }
        String below =
                colour(fill(own), "bgColor").map(MarkStyles::asBackground).orElse(NO_COLOUR);
        List<Integer> alike = IntStream.range(0, formats.size())
                .filter(i -> !isMark(formats.get(i)) && bare(formats.get(i)).equals(bare(own)))
                .boxed()
                .toList();
        return alike.stream()
                .filter(i -> fillsWith(fill(formats.get(i)), below))
                .findFirst()
                .or(() -> alike.stream().findFirst())
                .orElseGet(() -> formats.place(filled(own, fillOf(below))));
    }

    private boolean isMark(String format) {
        return markedBefore
                && colour(fill(format), "fgColor")
                        .map(tag -> MARKS.contains(tag.attribute("rgb", "")))
                        .orElse(false);
    }

    private int fillOf(String below) {
        return IntStream.range(0, fills.size())
                .filter(i -> fillsWith(fills.get(i), below))
                .findFirst()
                .orElse(0);
    }

    private static boolean fillsWith(String fill, String below) {
        return colour(fill, "fgColor")
                .map(MarkStyles::asBackground)
                .orElse(NO_COLOUR)
                .equals(below);
    }

    private String fill(String format) {
        int fill = Decimals.index(Markup.of(format).root().tag().attribute("fillId", "0"));
        return fills.get(Math.min(fill, fills.size() - 1));
    }

    /** A colour of a solid fill; of no other fill does one show. */
    private static Optional<Tag> colour(String fill, String name) {
        return Markup.of(fill)
                .root()
                .child("patternFill")
                .filter(pattern ->
                        pattern.tag().attribute("patternType", "none").equals("solid"))
                .flatMap(pattern -> pattern.child(name))
                .map(Element::tag);
    }

    private static String asBackground(Tag colour) {
        String attributes = Stream.of("auto", "indexed", "rgb", "theme", "tint")
                .filter(name -> colour.attribute(name) != null)
                .map(name -> " " + name + "=\"" + colour.attribute(name) + "\"")
                .collect(Collectors.joining());
        return "<bgColor" + attributes + "/>";
    }

    private static String filled(String format, int fill) {
        return edited(format, tag -> tag.with("fillId", Integer.toString(fill)).with("applyFill", "1"));
    }

    /** A format without its fill. */
    private static String bare(String format) {
        return edited(format, tag -> tag.without("fillId").without("applyFill"));
    }

    private static String edited(String format, Function<Tag, Tag> edit) {
        Markup markup = Markup.of(format);
        markup.root().retag(edit.apply(markup.root().tag()));
        return markup.edited();
    }

    /** The formats of the first sheet. */
    FrontStyles front() {
        return new FrontStyles(
                fonts,
                fills,
                borders,
                formats,
                markup.root().child("cellStyleXfs").isPresent());
    }

    /** The part with what was added. */
    String part() {
        for (StyleGroup group : List.of(fonts, fills, borders, formats)) {
            group.writeTo(markup, ORDER);
        }
        return markup.edited();
    }
}
