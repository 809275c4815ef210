package org.junheng.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The unpacked bytes of one part, counted against the limits and checked against their checksum. */
final class MeteredStream extends InputStream {

    /** Longest single token: the longest text of a cell fits in, each character written as a reference. */
    private static final int TOKEN_BYTES = 1 << 19;

    private final InputStream source;
    private final ZipEntry entry;
    private final Reading reading;
    private final long mayHold;
    private final CRC32 checksum = new CRC32();
    private long bytes;
    private int sinceToken;

    MeteredStream(InputStream source, ZipEntry entry, Reading reading) {
        this.source = source;
        this.entry = entry;
        this.reading = reading;
        Limits limits = reading.limits();
        long byRatio = Math.max(limits.ratioFrom(), limits.ratio() * entry.getCompressedSize());
        this.mayHold = Math.min(limits.partBytes(), byRatio);
    }

    /** A token was completed: what comes next is counted anew. */
    void tokenRead() {
        sinceToken = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = source.read(buffer, offset, length);
        if (count < 0) {
            if (entry.getCrc() != checksum.getValue()) {
                throw reading.damaged("的校验和不符");
            }
            return count;
        }
        checksum.update(buffer, offset, count);
        count(count);
        return count;
    }

    private void count(int count) {
        bytes += count;
        sinceToken += count;
        reading.inflated(count);
        if (bytes > mayHold) {
            throw reading.tooLarge("展开后过大或压缩比异常");
        }
        if (sinceToken > TOKEN_BYTES) {
            throw reading.tooLarge("里有过长的内容");
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
