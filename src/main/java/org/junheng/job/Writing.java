package org.junheng.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The writing of one file of the month; each can be done by itself, on any thread. */
interface Writing {

    void to(Path folder) throws IOException;

    default void into(Path folder) {
        try {
            to(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write a workbook of the month", e);
        }
    }
}
