package org.junheng.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junheng.outbox.Outbox;

/** Finishes an exchange of a month's folders in which a run was killed, for whoever comes next and only wants to look. */
public final class Mending {

    private Mending() {}

    /**
     * Puts the months in their places that have none. While another run has the folder, it is left to that run.
     *
     * @return what was done, a line each
     */
    public static List<String> of(Path output, LocalDateTime now) throws IOException {
        Outbox outbox = new Outbox(output);
        SortedSet<YearMonth> cutOff = outbox.cutOff();
        if (cutOff.isEmpty()) {
            return List.of();
        }
        try (FolderLock lock = FolderLock.take(output.resolve("state"), now)) {
            Leftovers.clear(lock.state());
            cutOff = new TreeSet<>(outbox.cutOff());
            outbox.recover();
            cutOff.removeAll(outbox.cutOff());
            return words(cutOff);
        } catch (FolderTaken byTheRunThatPublishes) {
            return List.of();
        }
    }

    private static List<String> words(SortedSet<YearMonth> mended) {
        return mended.stream().map(month -> month + "的结果在替换时被中断，已接着放好").toList();
    }
}
