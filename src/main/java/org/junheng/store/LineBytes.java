package org.junheng.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in memory that grow as lines are put into them. */
final class LineBytes {

    private byte[] bytes;
    private int length;

    LineBytes(int expected) {
        this.bytes = new byte[expected];
    }

    void put(int small) {
        makeRoom(1);
        bytes[length++] = (byte) small;
    }

    void putInt(int number) {
        makeRoom(Integer.BYTES);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (number >> shift);
        }
    }

    /** Puts the length in bytes, as two of them, then the text. */
    void putText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        put(encoded.length >> Byte.SIZE);
        put(encoded.length);
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /** Puts so many hundredths, none of them negative, as the plain text of their number. */
    void putHundredths(int hundredths) {
        int start = length;
        put(0);
        put(0);
        putDigits(hundredths / 100);
        int rest = hundredths % 100;
        if (rest > 0) {
            put('.');
            put('0' + rest / 10);
            if (rest % 10 > 0) {
                put('0' + rest % 10);
            }
        }
        bytes[start + 1] = (byte) (length - start - 2);
    }

    private void putDigits(int number) {
        if (number > 9) {
            putDigits(number / 10);
        }
        put('0' + number % 10);
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
