package org.junheng.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The output folder. A month's folder appears in it whole or not at all. */
public final class Outbox {

    private static final Pattern LEFTOVER =
            Pattern.compile("\\.?(\\d{4}-(?:0[1-9]|1[0-2]))(?:\\.draft|\\.new|\\.old|\\(新\\))");

    private final Path output;
    private final Moves moves;

    public Outbox(Path output) {
        this(output, Moves.ATOMIC);
    }

    Outbox(Path output, Moves moves) {
        this.output = output;
        this.moves = moves;
    }

    /** The folder in which a month stands for everybody. */
    public Path folder(YearMonth month) {
        return exchange(month).current();
    }

    /** Where a month may stand: in its folder, or beside that for as long as a program holds it. */
    public List<Path> places(YearMonth month) {
        Exchange exchange = exchange(month);
        return List.of(exchange.current(), exchange.beside());
    }

    /** An empty folder to fill; what an earlier run left half filled is thrown away. */
    public Path newDraft(YearMonth month) throws IOException {
        Folders.delete(draft(month));
        return Files.createDirectories(draft(month));
    }

    /** The folder that is being filled. */
    public Path draft(YearMonth month) {
        return exchange(month).draft();
    }

    /** Puts the filled draft in the month's place, for its owner alone, once all of it is on the disk. */
    public Published publish(YearMonth month) throws IOException {
        OwnerOnly.protectAll(draft(month));
        Folders.flush(draft(month));
        return exchange(month).publish();
    }

    /**
     * Puts a page in the place of the one of that name, or beside it while a program holds that one.
     *
     * @param drafts where it is written until it is whole; on the same disk
     */
    public void show(String name, String text, Path drafts) throws IOException {
        Page.of(output, name, moves).show(text, drafts);
    }

    /**
     * Finishes what an interrupted run or an open workbook left undone; called before anything is written.
     *
     * @return the folders and pages that had waited, with where they stand now
     */
    public List<Published> recover() throws IOException {
        List<Published> waited = new ArrayList<>();
        for (YearMonth month : monthsWithLeftovers()) {
            Published published = exchange(month).recover();
            if (published != null) {
                waited.add(published);
            }
        }
        for (Page page : waitingPages()) {
            waited.add(page.recover());
        }
        return List.copyOf(waited);
    }

    /** The months that an interrupted exchange has left without a folder of their own. */
    public SortedSet<YearMonth> cutOff() throws IOException {
        return monthsWithLeftovers().stream()
                .filter(month -> exchange(month).isCutOff())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Exchange exchange(YearMonth month) {
        return Exchange.of(output, month, moves);
    }

    private List<Page> waitingPages() throws IOException {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(output)) {
            return entries.filter(Files::isRegularFile)
                    .flatMap(entry -> Page.waiting(entry, moves).stream())
                    .sorted(Comparator.comparing(Page::current))
                    .toList();
        }
    }

    private SortedSet<YearMonth> monthsWithLeftovers() throws IOException {
        if (!Files.isDirectory(output)) {
            return new TreeSet<>();
        }
        try (Stream<Path> entries = Files.list(output)) {
            return entries.map(entry -> LEFTOVER.matcher(entry.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(leftover -> YearMonth.parse(leftover.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
