package org.junheng.briefing;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Lets no character through that is not seen itself and makes others be seen in another order, or not at all. */
final class PlainWriter extends FilterWriter {

    private static final char REPLACEMENT = '\uFFFD';

    PlainWriter(Writer out) {
        super(out);
    }

    /** A text without such characters. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return rebuilt(text);
            }
        }
        return text;
    }

    private static String rebuilt(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (!isPlain(plain.charAt(i))) {
                plain.setCharAt(i, REPLACEMENT);
            }
        }
        return plain.toString();
    }

    @Override
    public void write(int c) throws IOException {
        out.write(isPlain((char) c) ? c : REPLACEMENT);
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
        int start = from;
        for (int i = from; i < from + count; i++) {
            if (!isPlain(characters[i])) {
                out.write(characters, start, i - start);
                out.write(REPLACEMENT);
                start = i + 1;
            }
        }
        out.write(characters, start, from + count - start);
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        write(text.toCharArray(), from, count);
    }

    private static boolean isPlain(char c) {
        boolean control = (c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c <= 0x9F);
        return !control && !(c >= '\u202A' && c <= '\u202E') && !(c >= '\u2066' && c <= '\u2069');
    }
}
