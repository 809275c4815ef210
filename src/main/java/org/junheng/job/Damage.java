package org.junheng.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junheng.store.Secret;

/** Tells a database that is damaged from one that could not be opened or written to. */
final class Damage {

    /** What HSQLDB answers with when its files cannot be read, written or understood. */
    private static final int FIRST_CODE = 450;

    private static final int LAST_CODE = 479;
    private static final long ROOM = 1L << 20;

    private Damage() {}

    static boolean isIn(Throwable failure, Path state) throws IOException {
        boolean database = Failure.find(StateDatabase.NotOpened.class, failure).isPresent()
                || Failure.find(Secret.Broken.class, failure).isPresent()
                || Failure.find(SQLException.class, failure)
                        .filter(Damage::isOfFiles)
                        .isPresent();
        boolean refused = Failure.find(FileSystemException.class, failure).isPresent();
        boolean room = Files.getFileStore(state).getUsableSpace() > ROOM && !new Failure(failure).isFull();
        return database && !refused && room;
    }

    private static boolean isOfFiles(SQLException failure) {
        int code = Math.abs(failure.getErrorCode());
        return code >= FIRST_CODE && code <= LAST_CODE;
    }
}
