package org.junheng.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes in memory that grow as lines are put into them. */
final class LineBytes {

    private static final int[] TENFOLD = {1, 10, 100, 1000};

    private byte[] bytes;
    private int length;

    LineBytes(int expected) {
        this.bytes = new byte[expected];
    }

    int length() {
        return length;
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
        int rest = hundredths % 100;
        int decimals = rest == 0 ? 0 : rest % 10 == 0 ? 1 : 2;
        int digits = decimals == 0 ? hundredths / 100 : decimals == 1 ? hundredths / 10 : hundredths;
        int count = Math.max(decimals + 1, 1);
        for (int left = digits / TENFOLD[count]; left > 0; left /= 10) {
            count++;
        }
        int size = decimals == 0 ? count : count + 1;
        put(size >> Byte.SIZE);
        put(size);
        makeRoom(size);
        length += size;
        for (int at = length - 1; at >= length - size; at--) {
            if (decimals > 0 && at == length - 1 - decimals) {
                bytes[at] = '.';
            } else {
                bytes[at] = (byte) ('0' + digits % 10);
                digits /= 10;
            }
        }
    }

    /** Puts other bytes deflated, behind their deflated length. */
    void putDeflated(LineBytes other, Deflater deflater) {
        int start = length;
        putInt(0);
        deflater.reset();
        deflater.setInput(other.bytes, 0, other.length);
        deflater.finish();
        while (!deflater.finished()) {
            makeRoom(1);
            length += deflater.deflate(bytes, length, bytes.length - length);
        }
        int end = length;
        length = start;
        putInt(end - start - Integer.BYTES);
        length = end;
    }

    /** Forgets what was put, but keeps the room. */
    void clear() {
        length = 0;
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
