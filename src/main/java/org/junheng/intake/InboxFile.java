package org.junheng.intake;

import java.nio.file.Path;

/**
 * A file somebody put into the input folder, before anybody has opened it.
 *
 * @param relative its path below the input folder, with {@code /}
 * @param sha256 of its content, in lower-case hex digits
 */
public record InboxFile(Path path, String relative, long bytes, String sha256) {

    /** The file's own name. */
    public String name() {
        return relative.substring(relative.lastIndexOf('/') + 1);
    }
}
