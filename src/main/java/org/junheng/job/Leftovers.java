package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Half-written files that a killed run left in the folder of what is remembered. */
final class Leftovers {

    private static final int DEPTH = 2;

    private Leftovers() {}

    /** Deletes them; called by the run that has the folder for itself. */
    static void clear(Path state) throws IOException {
        try (Stream<Path> found = Files.find(state, DEPTH, (file, seen) -> seen.isRegularFile() && isPart(file))) {
            for (Path part : found.toList()) {
                Files.delete(part);
            }
        }
    }

    private static boolean isPart(Path file) {
        return file.getFileName().toString().endsWith(".part");
    }
}
