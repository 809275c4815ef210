package org.junheng.outbox;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the output folder that is drawn again and again. While a program holds {@code 报送进度.html}, the new one stands
 * beside it as {@code 报送进度(新).html}.
 */
record Page(Path current, Path beside, Moves moves) {

    private static final Pattern BESIDE = Pattern.compile("(.+)\\(新\\)(\\.html)");

    static Page of(Path output, String name, Moves moves) {
        int dot = name.lastIndexOf('.');
        return new Page(
                output.resolve(name), output.resolve(name.substring(0, dot) + "(新)" + name.substring(dot)), moves);
    }

    /** The page of which a newer one stands beside it at this path. */
    static Optional<Page> waiting(Path beside, Moves moves) {
        Matcher name = BESIDE.matcher(beside.getFileName().toString());
        return name.matches()
                ? Optional.of(new Page(beside.resolveSibling(name.group(1) + name.group(2)), beside, moves))
                : Optional.empty();
    }

    void show(String text, Path drafts) throws IOException {
        try {
            Replacement.of(current, text, drafts, moves);
            Files.deleteIfExists(beside);
        } catch (FileSystemException held) {
            Replacement.of(beside, text, drafts, moves);
        }
    }

    /** Tries once more to take the place of the one that was held. */
    Published recover() {
        try {
            moves.move(beside, current);
            return new Published(current, true, List.of());
        } catch (IOException held) {
            return new Published(beside, false, List.of(current));
        }
    }
}
