package org.junheng.outbox;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * Renames after a moment what could not be renamed at once. Windows renames no folder while a file in it is open, and a
 * virus scanner or a search index opens every file that has just been written.
 *
 * @param pause waits for so many milliseconds
 */
record PatientMoves(Moves moves, LongConsumer pause) implements Moves {

    private static final int TRIES = 6;
    private static final long FIRST_PAUSE = 50;

    @Override
    public void move(Path from, Path to) throws IOException {
        for (int tried = 0; tried < TRIES - 1; tried++) {
            try {
                moves.move(from, to);
                return;
            } catch (FileSystemException held) {
                pause.accept(FIRST_PAUSE << tried);
            }
        }
        moves.move(from, to);
    }
}
