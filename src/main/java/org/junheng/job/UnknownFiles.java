package org.junheng.job;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.InboxFile;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Hands out the files of one share, passing over those that were examined before. */
final class UnknownFiles implements ItemReader<InboxFile> {

    private final Iterator<InboxFile> share;
    private final MonthWork work;
    private final Tally tally;

    UnknownFiles(List<InboxFile> share, MonthWork work, Tally tally) {
        this.share = share.iterator();
        this.work = work;
        this.tally = tally;
    }

    @Override
    public @Nullable InboxFile read() {
        while (share.hasNext()) {
            InboxFile file = share.next();
            if (!work.knows(file)) {
                return file;
            }
            tally.done(null);
        }
        return null;
    }
}
