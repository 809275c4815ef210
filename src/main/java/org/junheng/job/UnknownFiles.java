package org.junheng.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.InboxFile;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Hands out the files, the largest first, to whichever thread asks, passing over those that were examined before. So no
 * thread is done long before another; and a run that goes on after a kill needs to know nothing of who had which file.
 */
final class UnknownFiles implements ItemReader<InboxFile> {

    private final Queue<InboxFile> files;
    private final Predicate<InboxFile> known;
    private final Tally tally;

    UnknownFiles(Collection<InboxFile> files, Predicate<InboxFile> known, Tally tally) {
        this.files = new ConcurrentLinkedQueue<>(files.stream()
                .sorted(Comparator.comparingLong((InboxFile file) -> -file.bytes()))
                .toList());
        this.known = known;
        this.tally = tally;
    }

    @Override
    public @Nullable InboxFile read() {
        InboxFile file = files.poll();
        while (file != null && known.test(file)) {
            tally.done(null);
            file = files.poll();
        }
        return file;
    }
}
