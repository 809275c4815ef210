package org.junheng.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/** What a look at the input folder shows without opening a file: two that are equal show that nothing has happened. */
public record Glimpse(Map<String, Seen> files) {

    /** Size in bytes and time of the last change. */
    record Seen(long bytes, FileTime changed) {}

    public Glimpse {
        files = Map.copyOf(files);
    }

    /**
     * Looks at the folder and everything below it, without following links.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public static Glimpse of(Path input) throws IOException {
        Path folder = Inbox.behindLink(input);
        Map<String, Seen> files = new HashMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
                files.put(folder.relativize(file).toString(), new Seen(seen.size(), seen.lastModifiedTime()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException refusal) throws IOException {
                if (file.equals(folder)) {
                    throw refusal;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new Glimpse(files);
    }
}
