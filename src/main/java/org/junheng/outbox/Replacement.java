package org.junheng.outbox;

import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a text in the place of a file in one go. */
public final class Replacement {

    private Replacement() {}

    /**
     * Writes the text beside and renames it.
     *
     * @param drafts where it is written until it is whole; on the same disk as the file
     */
    public static void of(Path file, String text, Path drafts) throws IOException {
        of(file, text, drafts, Moves.ATOMIC);
    }

    static void of(Path file, String text, Path drafts, Moves moves) throws IOException {
        Path draft = Files.createTempFile(drafts, "page", ".part");
        Files.writeString(draft, text, WRITE, SYNC);
        try {
            moves.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
