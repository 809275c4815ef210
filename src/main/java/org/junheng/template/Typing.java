package org.junheng.template;

import java.util.regex.Pattern;
import org.junheng.workbook.CellValue;

/** Undoes habits of typing: full-width characters, invisible characters, stray spaces. */
public final class Typing {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern SPACE_INSIDE_NAME = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    private static final Pattern LABEL_TAIL = Pattern.compile("(\\*|\\([^()]*\\))$");
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Typing() {}

    /** Without invisible characters and without spaces at the ends. */
    static String trimmed(String typed) {
        return isPlain(typed)
                ? typed
                : INVISIBLE.matcher(typed).replaceAll("").replace('\u00A0', ' ').strip();
    }

    /** Whether nothing in the text is a habit to be undone; true of nearly every cell, and much quicker than undoing. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if (!isPlain(typed.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F) || (c >= '\u4E00' && c <= '\u9FFF');
    }

    /** Trimmed, with full-width letters, digits and signs at half width. */
    public static String folded(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String text = trimmed(typed);
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - FULL_WIDTH_SHIFT) : c == '\u3000' ? ' ' : c);
        }
        return folded.toString().strip();
    }

    /** Folded, without any space: for numbers, codes and options. */
    public static String compact(String typed) {
        return isPlain(typed) ? typed : SPACES.matcher(folded(typed)).replaceAll("");
    }

    /** Whether a cell holds nothing but spaces and what cannot be seen. */
    static boolean isBlank(CellValue value) {
        return value instanceof CellValue.Text text
                && (text.value().isEmpty() || !isPlain(text.value().charAt(0)))
                && compact(text.value()).isEmpty();
    }

    /** Folded, without spaces between Chinese characters. */
    static String person(String typed) {
        return isPlain(typed) ? typed : SPACE_INSIDE_NAME.matcher(folded(typed)).replaceAll("");
    }

    /** A label for matching: compact, without a trailing star or parenthesised unit. */
    public static String label(String typed) {
        String label = compact(typed);
        while (label.endsWith("*") || label.endsWith(")")) {
            String shorter = LABEL_TAIL.matcher(label).replaceFirst("");
            if (shorter.equals(label)) {
                return label;
            }
            label = shorter;
        }
        return label;
    }
}
