package org.junheng.job;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import org.junheng.outbox.OwnerOnly;

/**
 * The whole stories of failures, for whoever has to find a cause; like the {@link RunLog} put aside when it has grown, the
 * last few files being kept.
 */
record FailureLog(Path folder, long mostBytes) {

    private static final String NAME = "failures";

    /** The log below a state folder. */
    static FailureLog in(Path state) {
        return new FailureLog(RunLog.folder(state), RunLog.MOST_BYTES);
    }

    /** Adds a story, without the numbers that may be a person's. */
    Path keep(Throwable failure, LocalDateTime when) throws IOException {
        StringWriter story = new StringWriter();
        try (PrintWriter out = new PrintWriter(story)) {
            out.println(when + " " + Version.name());
            failure.printStackTrace(out);
        }
        Path log = Files.createDirectories(folder).resolve(NAME + ".log");
        if (Files.exists(log) && Files.size(log) >= mostBytes) {
            putAside(log);
        }
        Files.writeString(log, RunLog.discreet(story.toString()), CREATE, APPEND);
        OwnerOnly.protectFiles(folder);
        return log;
    }

    private void putAside(Path log) throws IOException {
        for (int number = RunLog.FILES - 1; number > 1; number--) {
            Path younger = aside(number - 1);
            if (Files.exists(younger)) {
                Files.move(younger, aside(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(log, aside(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path aside(int number) {
        return folder.resolve(NAME + "." + number + ".log");
    }
}
