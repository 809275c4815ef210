package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares every published month with its record, and the records with one another and with the list of those that were
 * published. A month that was made anew after the next was published breaks no chain: its record, or the list, names the
 * one that the next month knows.
 */
public final class ArchiveCheck {

    private final SortedMap<YearMonth, List<String>> published;
    private final SortedMap<YearMonth, ArchivedMonth> months = new TreeMap<>();
    private final Set<String> forgotten;
    private final SortedSet<YearMonth> cleared = new TreeSet<>();
    private final List<String> differences = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * What was found.
     *
     * @param months how many were looked at
     * @param differences what was altered, is missing or was added, a line each
     * @param notes what is worth knowing and no difference
     */
    public record Report(int months, List<String> differences, List<String> notes) {

        public Report {
            differences = List.copyOf(differences);
            notes = List.copyOf(notes);
        }
    }

    private ArchiveCheck(SortedMap<YearMonth, List<String>> published, Set<String> forgotten) {
        this.published = published;
        this.forgotten = forgotten;
    }

    /** What is told of the files that {@link Forgetting} removed. */
    private static Set<String> forgotten(ForgottenFiles files) throws IOException {
        return files.all().stream().map(ArchivedMonth::missing).collect(Collectors.toSet());
    }

    private void spoilt(String list, int lines) {
        if (lines > 0) {
            notes.add("output/state/" + list + "：有" + lines + "行读不懂（写到一半被中断，或已损坏），这些行不作数");
        }
    }

    /** Looks at every month of an output folder and changes nothing. */
    public static Report of(Path output) throws IOException {
        Path state = output.resolve("state");
        PublishedRecords records = new PublishedRecords(state);
        ForgottenFiles files = new ForgottenFiles(state);
        ArchiveCheck check = new ArchiveCheck(records.all(), forgotten(files));
        check.spoilt(PublishedRecords.FILE, records.spoilt());
        check.spoilt(ForgottenFiles.FILE, files.spoilt());
        SortedMap<YearMonth, Path> folders = MonthFolders.of(output);
        for (Map.Entry<YearMonth, Path> folder : folders.entrySet()) {
            check.look(folder.getKey(), folder.getValue());
        }
        check.published.keySet().stream()
                .filter(month -> !folders.containsKey(month))
                .forEach(month -> check.differences.add(month + "：整月缺少"));
        check.cleared.forEach(month -> check.notes.add(month + "：逐行数据已按要求清除（forget）"));
        check.months.values().forEach(check::compare);
        return new Report(folders.size(), check.differences, check.notes);
    }

    private void look(YearMonth month, Path folder) throws IOException {
        ArchivedMonth found = ArchivedMonth.in(folder, month);
        if (found == null) {
            boolean there = Files.exists(folder.resolve(RunRecord.FILE));
            differences.add(month + "/" + RunRecord.FILE + (there ? "：读不懂，已损坏或被改动" : "：缺少，无法核对这个月"));
            return;
        }
        months.put(month, found);
        for (String difference : found.differences()) {
            if (forgotten.contains(difference)) {
                cleared.add(month);
            } else {
                differences.add(difference);
            }
        }
    }

    private void compare(ArchivedMonth month) {
        String name = month.month() + "/" + RunRecord.FILE;
        List<String> own = published.getOrDefault(month.month(), List.of());
        if (own.isEmpty()) {
            notes.add(name + "：没有发布登记（output/state不全或重建过），只与前后月核对");
        } else if (isForeign(month)) {
            differences.add(name + "：内容被改动，与发布时的登记不符");
        } else if (!own.get(own.size() - 1).equals(month.sha256())) {
            notes.add(name + "：是较早一次发布的，不是最后一次");
        }
        chain(month, name);
    }

    private void chain(ArchivedMonth month, String name) {
        YearMonth earlier = month.month().minusMonths(1);
        ArchivedMonth before = months.get(earlier);
        String previous = month.chain().previous();
        if (before == null) {
            if (previous != null
                    && !Files.exists(month.folder().resolveSibling(earlier.toString()))
                    && !published.containsKey(earlier)) {
                differences.add(earlier + "：整月缺少，" + month.month() + "的记录里有它");
            }
        } else if (previous == null) {
            if (before.finished().isAfter(month.finished())) {
                notes.add(month.month() + "制作时还没有" + earlier + "的结果");
            } else {
                differences.add(name + "：没有接上" + earlier + "的记录");
            }
        } else if (!previous.equals(before.sha256()) && !isForeign(before)) {
            broken(before, previous, month.month());
        }
    }

    private void broken(ArchivedMonth before, String previous, YearMonth month) {
        boolean replaced = before.chain().replaces().contains(previous)
                || published.getOrDefault(before.month(), List.of()).contains(previous);
        if (replaced) {
            notes.add(before.month() + "在" + month + "做成以后重做过（迟到的报表或更正），" + month + "接的是重做以前的记录");
        } else {
            differences.add(before.month() + "/" + RunRecord.FILE + "：不是" + month + "做成时的那一份，也不是它重做后的，内容被改动");
        }
    }

    /** Whether a record is not among those that were published; it has been told then. */
    private boolean isForeign(ArchivedMonth month) {
        List<String> own = published.getOrDefault(month.month(), List.of());
        return !own.isEmpty() && !own.contains(month.sha256());
    }
}
