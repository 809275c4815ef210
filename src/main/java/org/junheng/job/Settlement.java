package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junheng.intake.Inbox;
import org.junheng.outbox.Outbox;
import org.junheng.store.Publications;

/** What became of publications that were announced by runs that ended before they could tell. */
record Settlement(Publications publications, Outbox outbox) {

    /** Confirms what stands in the output folder, and withdraws the rest. */
    void settle() throws IOException {
        for (Map.Entry<YearMonth, String> announced : publications.announced().entrySet()) {
            if (stands(outbox.places(announced.getKey()), announced.getValue())) {
                publications.confirm(announced.getKey());
            } else {
                publications.withdraw(announced.getKey());
            }
        }
    }

    private static boolean stands(List<Path> places, String sha256) throws IOException {
        for (Path place : places) {
            Path record = place.resolve(RunRecord.FILE);
            if (Files.exists(record) && Inbox.sha256(record).equals(sha256)) {
                return true;
            }
        }
        return false;
    }
}
