package org.junheng.job;

import org.junheng.intake.InboxFile;

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
    static void refuse(InboxFile file) {
        if (!file.isStill()) {
            throw new InputChanged(file.relative());
        }
    }

    /** Its path below the input folder. */
    String relative() {
        return relative;
    }
}
