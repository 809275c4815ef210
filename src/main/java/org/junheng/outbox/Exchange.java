package org.junheng.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a month's new folder in the place of the old. It is filled as {@code .2026-10.draft} and complete once it is
 * called {@code .2026-10.new}; {@code 2026-10} steps aside as {@code .2026-10.old}. While a program holds the old one,
 * the new one stands beside it as {@code 2026-10(新)}.
 */
record Exchange(Path current, Path draft, Path complete, Path old, Path beside, Moves moves) {

    static Exchange of(Path output, YearMonth month, Moves moves) {
        return new Exchange(
                output.resolve(month.toString()),
                output.resolve("." + month + ".draft"),
                output.resolve("." + month + ".new"),
                output.resolve("." + month + ".old"),
                output.resolve(month + "(新)"),
                moves);
    }

    /** Whether the month stands nowhere: its old folder has stepped aside, and the new one has not taken its place. */
    boolean isCutOff() {
        return !Files.exists(current) && (Files.exists(complete) || Files.exists(old));
    }

    Published publish() throws IOException {
        Folders.delete(complete);
        moves.move(draft, complete);
        return replaceBy(complete);
    }

    /** Goes on where an exchange was cut off; null when all is as it should be. */
    @Nullable
    Published recover() throws IOException {
        Folders.delete(draft);
        Path waiting =
                Stream.of(complete, beside).filter(Files::exists).findFirst().orElse(null);
        if (waiting != null) {
            return replaceBy(waiting);
        }
        if (Files.exists(old) && !Files.exists(current)) {
            moves.move(old, current);
        }
        Folders.isGone(old);
        return null;
    }

    private Published replaceBy(Path waiting) throws IOException {
        if (Files.exists(current)) {
            try {
                Folders.delete(old);
                moves.move(current, old);
            } catch (IOException held) {
                return standBeside(waiting);
            }
        }
        takePlace(waiting);
        Folders.isGone(old);
        Folders.isGone(beside);
        return new Published(current, true, List.of());
    }

    /** A month that cannot take its place leaves it to the old one, so that it never stays empty. */
    private void takePlace(Path waiting) throws IOException {
        try {
            moves.move(waiting, current);
        } catch (IOException refused) {
            if (Files.exists(old) && !Files.exists(current)) {
                moves.move(old, current);
            }
            throw refused;
        }
    }

    private Published standBeside(Path waiting) throws IOException {
        List<Path> open = OpenFiles.below(current);
        if (waiting.equals(beside)) {
            return new Published(beside, false, open);
        }
        if (Folders.isGone(beside)) {
            moves.move(waiting, beside);
            return new Published(beside, false, open);
        }
        return new Published(waiting, false, open);
    }
}
