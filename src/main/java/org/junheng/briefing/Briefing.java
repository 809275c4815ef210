package org.junheng.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.summary.MonthPicture;

/** Prints the briefing of a month: one file that needs nothing else. */
public final class Briefing {

    /** Its name in the month's folder. */
    public static final String FILE = "简报.html";

    private Briefing() {}

    /** Writes the page over whatever the file holds. */
    public static void write(MonthPicture picture, Path file) {
        try (Writer out = Files.newBufferedWriter(file)) {
            Press.print(PageMaker.page(picture), out);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + file.getFileName(), e);
        }
    }
}
