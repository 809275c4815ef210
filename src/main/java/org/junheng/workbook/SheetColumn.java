package org.junheng.workbook;

/**
 * A column of a table to be written.
 *
 * @param width in characters, a Chinese one counting two
 */
public record SheetColumn(String header, double width, Look look) {

    private static final double WIDEST = 80;
    private static final int WIDE_FROM = 0x1100;

    public SheetColumn {
        if (width <= 0 || width > WIDEST) {
            throw new IllegalArgumentException(header + ": width " + width);
        }
    }

    /** As wide as its header and the room that such values usually take. */
    public static SheetColumn of(String header, Look look) {
        double usual = look == Look.WRAPPED ? 40 : look == Look.DATE ? 12 : 8;
        return new SheetColumn(header, Math.min(WIDEST, Math.max(usual, charactersOf(header) + 3)), look);
    }

    /** How many characters wide a text is, a Chinese one counting two. */
    public static int charactersOf(String text) {
        return text.codePoints().map(c -> c < WIDE_FROM ? 1 : 2).sum();
    }
}
