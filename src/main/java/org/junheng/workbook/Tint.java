package org.junheng.workbook;

/** What a cell's colours say; its sign says the same to readers without colour. */
public enum Tint {
    NONE("", "", "000000", false),
    GOOD("√", "E2EFDA", "375623", false),
    WARN("△", "FFF2CC", "7F6000", false),
    BAD("×", "F8CBCB", "9C0006", true),
    MUTED("—", "F2F2F2", "595959", false);

    private final String sign;
    private final String fill;
    private final String ink;
    private final boolean bold;

    Tint(String sign, String fill, String ink, boolean bold) {
        this.sign = sign;
        this.fill = fill;
        this.ink = ink;
        this.bold = bold;
    }

    /** A character of GB 2312 to stand before or instead of the word; empty for no tint. */
    public String sign() {
        return sign;
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
