package org.junheng.job;

import java.io.IOException;
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

    static final String FILE = "records";
    private static final Pattern LINE = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2])) ([0-9a-f]{64})");

    /** Notes a record. */
    void note(YearMonth month, String sha256) throws IOException {
        list().add(List.of(month + " " + sha256));
    }

    /** By month, the first published first. */
    SortedMap<YearMonth, List<String>> all() throws IOException {
        SortedMap<YearMonth, List<String>> all = new TreeMap<>();
        for (String line : list().sound()) {
            Matcher noted = LINE.matcher(line);
            if (noted.matches()) {
                all.computeIfAbsent(YearMonth.parse(noted.group(1)), month -> new ArrayList<>())
                        .add(noted.group(2));
            }
        }
        return all;
    }

    /** How many lines cannot be read. */
    int spoilt() throws IOException {
        return list().spoilt();
    }

    private NotedLines list() {
        return new NotedLines(state.resolve(FILE), LINE);
    }
}
