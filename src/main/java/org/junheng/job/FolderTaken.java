package org.junheng.job;

/** Another run holds the output folder; the message is Chinese and says since when. */
final class FolderTaken extends Exception {

    private static final long serialVersionUID = 1L;

    FolderTaken(String message) {
        super(message);
    }
}
