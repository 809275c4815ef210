package org.junheng.job;

import java.io.IOException;
import java.nio.file.Path;
import org.junheng.intake.Inbox;

/**
 * A file of the month, as the record of the run lists it.
 *
 * @param path below the month's folder, with {@code /}
 */
record Output(String path, String sha256) {

    static Output of(Path folder, Path file) throws IOException {
        return new Output(folder.relativize(file).toString().replace('\\', '/'), Inbox.sha256(file));
    }
}
