package org.junheng.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML as UTF-8 bytes in memory, written front to back. */
final class XmlBytes {

    private static final int MOST_BYTES_A_CHARACTER = 6;
    /** From here on the digits of a double that is not whole have an exponent. */
    private static final double FIRST_WITH_EXPONENT = 1e7;

    private static final double HUNDRED = 100;
    private static final double HALF = 0.5;
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");
    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] QUOTE = ascii("&quot;");

    /** What some hundred rows take. */
    private static final int ROOM = 1 << 18;

    private byte[] bytes = new byte[ROOM];
    private char[] characters = new char[1 << 6];
    private int length;

    /** The bytes of a text that says nothing beyond ASCII, for {@link #put(byte[])}. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What is written so far; bytes from {@link #length()} on mean nothing. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    XmlBytes put(byte[] ready) {
        makeRoom(ready.length);
        return putFitting(ready);
    }

    private XmlBytes putFitting(byte[] ready) {
        System.arraycopy(ready, 0, bytes, length, ready.length);
        length += ready.length;
        return this;
    }

    /** Puts text as it is. */
    XmlBytes put(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts cleaned text, fit for an element or an attribute in double quotes. */
    XmlBytes escaped(String text) {
        int count = text.length();
        makeRoom(count * MOST_BYTES_A_CHARACTER);
        if (characters.length < count) {
            characters = new char[count];
        }
        text.getChars(0, count, characters, 0);
        for (int i = 0; i < count; i++) {
            char c = characters[i];
            if (c >= 0x80) {
                if (Character.isHighSurrogate(c)) {
                    putFitting(text.substring(i, i + 2).getBytes(StandardCharsets.UTF_8));
                    i++;
                } else {
                    putBeyondAscii(c);
                }
            } else if (c <= '>') {
                putMarkup(c);
            } else {
                bytes[length++] = (byte) c;
            }
        }
        return this;
    }

    private void putMarkup(char c) {
        switch (c) {
            case '<' -> putFitting(LESS);
            case '>' -> putFitting(GREATER);
            case '&' -> putFitting(AMPERSAND);
            case '"' -> putFitting(QUOTE);
            default -> bytes[length++] = (byte) c;
        }
    }

    /** Puts a whole number that is not negative. */
    XmlBytes put(int number) {
        int digits = 1;
        for (int rest = number; rest > 9; rest /= 10) {
            digits++;
        }
        makeRoom(digits);
        length += digits;
        int at = length;
        int rest = number;
        do {
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        return this;
    }

    /**
     * Puts a number by its {@link Stored#digits}; whole ones and hundredths, which nearly all are, without making a text
     * of them.
     */
    XmlBytes number(Number number) {
        double value = number.doubleValue();
        boolean small = value >= 0 && value < FIRST_WITH_EXPONENT;
        int hundredths = small ? (int) (value * HUNDRED + HALF) : 0;
        if (!small || hundredths / HUNDRED != value) {
            return put(Stored.digits(number));
        }
        put(hundredths / 100);
        int rest = hundredths % 100;
        if (rest > 0) {
            makeRoom(3);
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + rest / 10);
            if (rest % 10 > 0) {
                bytes[length++] = (byte) ('0' + rest % 10);
            }
        }
        return this;
    }

    /** Puts once more what stands from one place to another. */
    XmlBytes again(int start, int end) {
        makeRoom(end - start);
        System.arraycopy(bytes, start, bytes, length, end - start);
        length += end - start;
        return this;
    }

    private void putBeyondAscii(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
