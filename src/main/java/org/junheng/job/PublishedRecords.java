package org.junheng.job;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SHA-256 of every record that was ever published, a line each, by which the last month's can be checked, too, that no
 * later record names. A plain file, so that it can be read while a run has the database.
 */
record PublishedRecords(Path state) {

    private static final String FILE = "records";
    private static final Pattern LINE = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2])) ([0-9a-f]{64})");

    /** Notes a record; a line that an earlier run could not finish is left behind. */
    void note(YearMonth month, String sha256) throws IOException {
        Files.writeString(state.resolve(FILE), "\n" + month + " " + sha256, CREATE, APPEND, SYNC);
    }

    /** By month, the first published first. */
    SortedMap<YearMonth, List<String>> all() throws IOException {
        SortedMap<YearMonth, List<String>> all = new TreeMap<>();
        Path file = state.resolve(FILE);
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                Matcher noted = LINE.matcher(line);
                if (noted.matches()) {
                    all.computeIfAbsent(YearMonth.parse(noted.group(1)), month -> new ArrayList<>())
                            .add(noted.group(2));
                }
            }
        }
        return all;
    }
}
