package org.junheng.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Renames a folder in one go, or leaves it where it is. */
interface Moves {

    Moves ATOMIC = new PatientMoves(
            (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE),
            millis -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis)));

    void move(Path from, Path to) throws IOException;
}
