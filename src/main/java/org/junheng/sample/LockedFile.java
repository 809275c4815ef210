package org.junheng.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of a workbook with a password, as far as anybody without it can see: a container with two closed streams. */
final class LockedFile {

    private static final int SECTOR = 512;
    private static final int ENTRY = 128;
    private static final int FREE = -1;
    private static final int END = -2;
    private static final int TABLE = -3;
    private static final byte ROOT = 5;
    private static final byte STREAM = 2;

    private LockedFile() {}

    /** A header, the table of sectors, and the directory. */
    static byte[] bytes() {
        byte[] bytes = new byte[3 * SECTOR];
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        header(file);
        file.position(SECTOR);
        file.putInt(TABLE).putInt(END);
        fill(file, 2 * SECTOR);
        entry(file, 0, "Root Entry", ROOT, FREE, 1);
        entry(file, 1, "EncryptionInfo", STREAM, 2, FREE);
        entry(file, 2, "EncryptedPackage", STREAM, FREE, FREE);
        return bytes;
    }

    private static void header(ByteBuffer file) {
        file.putLong(0xE11AB1A1E011CFD0L);
        file.position(24);
        file.putShort((short) 0x3E).putShort((short) 3).putShort((short) 0xFFFE);
        file.putShort((short) 9).putShort((short) 6);
        file.position(44);
        file.putInt(1).putInt(1).putInt(0).putInt(4096);
        file.putInt(END).putInt(0).putInt(END).putInt(0).putInt(0);
        fill(file, SECTOR);
    }

    private static void fill(ByteBuffer file, int until) {
        while (file.position() < until) {
            file.put((byte) FREE);
        }
    }

    private static void entry(ByteBuffer file, int index, String name, byte type, int right, int child) {
        int at = 2 * SECTOR + index * ENTRY;
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        file.position(at);
        file.put(letters);
        file.position(at + 64);
        file.putShort((short) (letters.length + 2)).put(type).put((byte) 1);
        file.putInt(FREE).putInt(right).putInt(child);
        file.position(at + 116);
        file.putInt(END);
    }
}
