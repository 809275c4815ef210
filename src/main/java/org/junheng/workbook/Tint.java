package org.junheng.workbook;

/** What a cell's colours say beside its words, which say the same to readers without colour. */
public enum Tint {
    NONE("", "000000", false),
    WARN("FFF2CC", "7F6000", false),
    BAD("F8CBCB", "9C0006", true),
    MUTED("F2F2F2", "595959", false);

    private final String fill;
    private final String ink;
    private final boolean bold;

    Tint(String fill, String ink, boolean bold) {
        this.fill = fill;
        this.ink = ink;
        this.bold = bold;
    }

    String fill() {
        return fill;
    }

    String ink() {
        return ink;
    }

    boolean bold() {
        return bold;
    }
}
