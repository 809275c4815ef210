package org.junheng.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the escapes by which a workbook stores characters that XML cannot hold: {@code _x000D_} is a return. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String undone(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
