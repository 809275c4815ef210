package org.junheng.job;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Inbox;
import org.junheng.intake.InboxFile;
import org.junheng.summary.Handed;

/** Finds all there is to say about a month's files, as a run would, and leaves nothing behind. */
public final class CountyCheck {

    private static final int FILES_AT_ONCE = 64;

    private CountyCheck() {}

    /**
     * The files that concern a month with what is found in them.
     *
     * @throws UnusableSettings when the bureau's workbook is missing or wrong
     */
    public static List<Handed> of(Path input, YearMonth month, LocalDate day) throws IOException {
        Path output = Files.createTempDirectory("junheng");
        try {
            return examined(new RunSettings(input, output, month, day, true));
        } catch (SQLException | FolderTaken failure) {
            throw new IOException("the check could not be made", failure);
        } finally {
            remove(output);
        }
    }

    private static List<Handed> examined(RunSettings settings) throws IOException, SQLException, FolderTaken {
        LocalDateTime since = settings.asOf().atStartOfDay();
        try (FolderLock lock = FolderLock.take(settings.state(), since);
                StateDatabase state = StateDatabase.open(lock)) {
            Inbox inbox = Inbox.scan(settings.input());
            JobIdentity identity = JobIdentity.of(settings, inbox, Version.build());
            CountyWork work = CountyWork.of(settings, inbox, state.source(), identity);
            List<InboxFile> files = inbox.contents();
            for (int from = 0; from < files.size(); from += FILES_AT_ONCE) {
                work.keep(files.subList(from, Math.min(files.size(), from + FILES_AT_ONCE)).parallelStream()
                        .map(work::examine)
                        .toList());
            }
            return work.handed(work.month());
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
