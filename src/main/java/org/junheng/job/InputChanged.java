package org.junheng.job;

import java.nio.file.Path;
import org.junheng.intake.Inbox;

/** A file of the input folder is no longer the one whose fingerprint was taken: what was read of it may not be used. */
final class InputChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String relative;

    private InputChanged(String relative) {
        super("changed or gone while it was being read: " + relative);
        this.relative = relative;
    }

    /**
     * Asked after a file was read, well or not.
     *
     * @throws InputChanged when it is another one by now, or gone
     */
    static void refuse(Path file, String relative, String sha256) {
        if (!Inbox.isStill(file, sha256)) {
            throw new InputChanged(relative);
        }
    }

    /** Its path below the input folder. */
    String relative() {
        return relative;
    }
}
