package org.junheng.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinTask;

/** The writing of one file of the month; each can be done by itself, on any thread. */
interface Writing {

    /**
     * Writes the file into the folder of the month, or below it.
     *
     * @return the file
     */
    Path to(Path folder) throws IOException;

    /** The same, for the record of the run: the fingerprint is taken while others are still being written. */
    static ForkJoinTask<Output> task(Writing writing, Path folder) {
        return ForkJoinTask.adapt(() -> {
            try {
                return Output.of(folder, writing.to(folder));
            } catch (IOException e) {
                throw new UncheckedIOException("could not write a file of the month", e);
            }
        });
    }
}
