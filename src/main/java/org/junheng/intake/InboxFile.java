package org.junheng.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A file somebody put into the input folder, before anybody has opened it.
 *
 * @param relative its path below the input folder, with {@code /}
 * @param sha256 of its content, in lower-case hex digits
 * @param checksum CRC-32 of its content, by which a change is noticed many times quicker
 */
public record InboxFile(Path path, String relative, long bytes, String sha256, long checksum) {

    /** A file as it lies there now. */
    public static InboxFile of(Path path, String relative) throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(path), checksum)) {
            String sha256 = Inbox.sha256(in);
            return new InboxFile(path, relative, Files.size(path), sha256, checksum.getValue());
        }
    }

    /** The file's own name. */
    public String name() {
        return relative.substring(relative.lastIndexOf('/') + 1);
    }

    /** Whether it can be read and holds what it held when its fingerprint was taken. */
    public boolean isStill() {
        CRC32 now = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(path), now)) {
            return in.transferTo(OutputStream.nullOutputStream()) == bytes && now.getValue() == checksum;
        } catch (IOException gone) {
            return false;
        }
    }
}
