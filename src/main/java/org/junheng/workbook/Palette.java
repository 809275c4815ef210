package org.junheng.workbook;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a {@link FigureBook}, each made once, in the order in which they are first asked for. */
final class Palette {

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Typeface, XSSFFont> fonts = new HashMap<>();

    Palette(XSSFWorkbook book) {
        this.book = book;
        XSSFFont usual = book.getFontAt(0);
        usual.setScheme(FontScheme.NONE);
        dress(usual, new Typeface(Ink.SIZE, false, false, Ink.TEXT));
    }

    /** What a cell is there for. */
    enum Role {
        BODY,
        TITLE,
        HINT,
        HEADER,
        LINK,
        /** To be filled in: white and unlocked. */
        INPUT,
        /** Free for anything, and not part of what is read. */
        OPEN,
        /** Filled in already: blue and locked. */
        FIXED;

        boolean bordered() {
            return this != TITLE && this != HINT && this != OPEN;
        }
    }

    private record Key(Role role, Look look, Tint tint, boolean formula) {

        /** A formula in a text format would turn into its own text as soon as somebody edits it. */
        String format() {
            return formula && look.textual() ? Look.NUMBER.format() : look.format();
        }
    }

    private record Typeface(int size, boolean bold, boolean underlined, String colour) {}

    XSSFCellStyle of(Role role, Look look, Tint tint) {
        return styles.computeIfAbsent(new Key(role, look, tint, false), this::make);
    }

    XSSFCellStyle ofFormula(Role role, Look look, Tint tint) {
        return styles.computeIfAbsent(new Key(role, look, tint, true), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(typeface(key), face -> dress(book.createFont(), face)));
        style.setDataFormat(book.createDataFormat().getFormat(key.format()));
        style.setAlignment(HorizontalAlignment.valueOf(key.look().horizontal().toUpperCase(Locale.ROOT)));
        if (key.role() == Role.INPUT || key.role() == Role.FIXED) {
            style.setIndention((short) (key.look().horizontal().equals("left") ? 1 : 0));
        }
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(key.look().wrap());
        style.setLocked(key.role() != Role.INPUT && key.role() != Role.OPEN);
        if (key.role() == Role.HEADER) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (key.role().bordered()) {
            border(style);
        }
        String fill = fill(key);
        if (!fill.isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(fill));
        }
        return style;
    }

    private static Typeface typeface(Key key) {
        return switch (key.role()) {
            case TITLE -> new Typeface(Ink.TITLE_SIZE, true, false, Ink.TEXT);
            case HEADER -> new Typeface(Ink.SIZE, true, false, Ink.TEXT);
            case LINK -> new Typeface(Ink.SIZE, false, true, Ink.LINK);
            case HINT -> new Typeface(Ink.SIZE, false, false, Tint.MUTED.ink());
            case BODY, INPUT, OPEN, FIXED ->
                new Typeface(Ink.SIZE, key.tint().bold(), false, key.tint().ink());
        };
    }

    private static String fill(Key key) {
        return switch (key.role()) {
            case HEADER -> Ink.HEADER;
            case FIXED -> Ink.FIXED;
            case BODY, INPUT -> key.tint().fill();
            case TITLE, HINT, LINK, OPEN -> "";
        };
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor grey = colour(Ink.BORDER);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private static XSSFFont dress(XSSFFont font, Typeface face) {
        font.setFontName(Ink.FONT);
        font.setFontHeightInPoints((short) face.size());
        font.setBold(face.bold());
        font.setColor(colour(face.colour()));
        if (face.underlined()) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        return font;
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(Ink.OPAQUE + rgb));
    }
}
