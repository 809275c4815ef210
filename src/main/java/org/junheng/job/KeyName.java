package org.junheng.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.outbox.Replacement;

/** The name of the key that a folder works with, noted beside it, so that a key that was lost or spoilt is missed. */
record KeyName(Path state) {

    private static final String FILE = "key.name";

    /** Whether the folder has worked with another key; from now on it works with this one. */
    boolean replacedBy(Seal seal) throws IOException {
        Path file = state.resolve(FILE);
        String noted = Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        if (noted.equals(seal.name())) {
            return false;
        }
        Replacement.of(file, seal.name(), state);
        return !noted.isEmpty();
    }
}
