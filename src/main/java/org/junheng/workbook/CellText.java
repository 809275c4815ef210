package org.junheng.workbook;

import java.util.regex.Pattern;

/**
 * Makes text fit for a cell: nothing that XML forbids, that turns what is read around or that Excel would
 * read as an escape, and not too long.
 */
final class CellText {

    static final int LONGEST = 32_767;
    private static final int REPLACEMENT = 0xFFFD;
    private static final char FIRST_DOUBTFUL = 0x7F;
    private static final char FIRST_IDEOGRAPH = 0x3400;
    private static final char LAST_IDEOGRAPH = 0x9FFF;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String clean(String raw) {
        String legal = legal(raw);
        String literal = legal.contains("_x") ? LOOKS_ESCAPED.matcher(legal).replaceAll("_x005F_") : legal;
        return literal.length() > LONGEST ? cut(literal) : literal;
    }

    private static String cut(String text) {
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String legal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c < FIRST_DOUBTFUL) || (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH);
            if (!plain && (Character.isSurrogate(c) || !allowed(c))) {
                return rebuilt(text);
            }
        }
        return text;
    }

    private static String rebuilt(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(c -> allowed(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int c) {
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !loneSurrogate && c != 0xFFFE && c != 0xFFFF && !misleads(c);
    }

    /** Whether a character is not seen itself and may make the others be seen in another order. */
    private static boolean misleads(int c) {
        return (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Cleaned text as XML, fit for an element or an attribute in double quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
