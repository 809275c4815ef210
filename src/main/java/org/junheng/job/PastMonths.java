package org.junheng.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junheng.intake.Bureau;
import org.junheng.store.Publications;
import org.junheng.store.Publications.Publication;
import org.junheng.summary.Archive;
import org.junheng.summary.Past;

/** What was published, set against what lies in the input folder now. */
record PastMonths(Desk desk, Publications publications, Archive archive) {

    /** Published months before the given one whose figures rest on a file that came after they were published. */
    List<YearMonth> late(YearMonth month) {
        return publications.lastFiles().headMap(month).entrySet().stream()
                .filter(published -> !published
                        .getValue()
                        .containsAll(archive.filesBehind(published.getKey()).keySet()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a month stands in the output folder of whose publication nothing is noted. */
    private boolean isLost(YearMonth month) {
        Path record = desk.settings().output().resolve(month.toString()).resolve(RunRecord.FILE);
        return publications.of(month).isEmpty() && Files.isRegularFile(record);
    }

    /** Notes what is about to be published with the record of this SHA-256; answers with what is not known any more. */
    List<String> announce(YearMonth month, Publication made, String record) {
        boolean lost = isLost(month);
        publications.announce(month, lost ? List.of(Publication.LOST, made) : List.of(made), record);
        return lost ? List.of(month + "以前发布过什么已没有记录（output/state不全或重建过），" + month + "的修订记录从这一次重新记起") : List.of();
    }

    /** What was published before a month is made. */
    Past before(YearMonth month, JobIdentity identity) {
        List<Publication> before = publications.of(month.minusMonths(1));
        SortedMap<String, String> files = archive.filesBehind(month);
        files.put(desk.digest(), Bureau.FILE);
        return new Past(
                isLost(month) ? List.of(Publication.LOST) : publications.of(month),
                before.isEmpty() ? null : before.get(before.size() - 1),
                identity.digest(),
                desk.settings().asOf(),
                files);
    }
}
