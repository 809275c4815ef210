package org.junheng.workbook;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.Deflater;

/** A stretch of XML and what it deflates to, fit to be followed by another one. */
final class Piece {

    /** A third of the time of the usual level 6, for a quarter more bytes. */
    private static final int COMPRESSION = Deflater.BEST_SPEED;

    private static final int USUAL_RATIO = 6;
    private static final int SMALLEST_BUFFER = 1 << 10;

    private final XmlBytes xml;
    private byte[] deflated;
    private int length;

    private Piece(XmlBytes xml) {
        this.xml = xml;
        this.deflated = new byte[xml.length() / USUAL_RATIO + SMALLEST_BUFFER];
    }

    static Piece of(Consumer<XmlBytes> content) {
        XmlBytes xml = new XmlBytes();
        content.accept(xml);
        Piece piece = new Piece(xml);
        piece.deflate();
        return piece;
    }

    private void deflate() {
        Deflater deflater = new Deflater(COMPRESSION, true);
        try {
            deflater.setInput(xml.bytes(), 0, xml.length());
            length = deflater.deflate(deflated, 0, deflated.length, Deflater.SYNC_FLUSH);
            while (length == deflated.length) {
                deflated = Arrays.copyOf(deflated, 2 * length);
                length += deflater.deflate(deflated, length, deflated.length - length, Deflater.SYNC_FLUSH);
            }
        } finally {
            deflater.end();
        }
    }

    XmlBytes xml() {
        return xml;
    }

    /** The deflated bytes; those from {@link #length()} on mean nothing. */
    byte[] deflated() {
        return deflated;
    }

    int length() {
        return length;
    }
}
