package org.junheng.job;

import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a text in the place of a file in one go. */
final class Replacement {

    private Replacement() {}

    /**
     * Writes the text beside and renames it.
     *
     * @param drafts where it is written until it is whole; on the same disk as the file
     */
    static void of(Path file, String text, Path drafts) throws IOException {
        Path draft = Files.createTempFile(drafts, "page", ".part");
        Files.writeString(draft, text, WRITE, SYNC);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
