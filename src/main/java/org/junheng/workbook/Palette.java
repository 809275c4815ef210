package org.junheng.workbook;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a {@link FormBook}, each made once, in the order in which they are first asked for. */
final class Palette {

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Typeface, XSSFFont> fonts = new HashMap<>();

    Palette(XSSFWorkbook book) {
        this.book = book;
        XSSFFont usual = book.getFontAt(0);
        usual.setScheme(FontScheme.NONE);
        dress(usual, new Typeface(Ink.SIZE, false, Ink.TEXT));
    }

    /** What a cell is there for. */
    enum Role {
        TITLE,
        HINT,
        HEADER,
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

    private record Key(Role role, Look look) {}

    private record Typeface(int size, boolean bold, String colour) {}

    XSSFCellStyle of(Role role, Look look) {
        return styles.computeIfAbsent(new Key(role, look), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(typeface(key.role()), face -> dress(book.createFont(), face)));
        style.setDataFormat(book.createDataFormat().getFormat(key.look().format()));
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
        String fill = fill(key.role());
        if (!fill.isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(fill));
        }
        return style;
    }

    private static Typeface typeface(Role role) {
        return switch (role) {
            case TITLE -> new Typeface(Ink.TITLE_SIZE, true, Ink.TEXT);
            case HEADER -> new Typeface(Ink.SIZE, true, Ink.TEXT);
            case HINT -> new Typeface(Ink.SIZE, false, Tint.MUTED.ink());
            case INPUT, OPEN, FIXED -> new Typeface(Ink.SIZE, false, Ink.TEXT);
        };
    }

    private static String fill(Role role) {
        return switch (role) {
            case HEADER -> Ink.HEADER;
            case FIXED -> Ink.FIXED;
            case TITLE, HINT, INPUT, OPEN -> "";
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
        return font;
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(Ink.OPAQUE + rgb));
    }
}
