package org.junheng.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What was removed of published months on demand, a path each, so that nobody takes it for lost. */
record ForgottenFiles(Path state) {

    static final String FILE = "forgotten.txt";

    private static final Pattern LINE = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])/[^\\p{Cntrl}\uFFFD]+");

    /** Notes paths below the output folder that are about to be removed. */
    void note(List<String> paths) throws IOException {
        if (!paths.isEmpty()) {
            list().add(paths);
        }
    }

    Set<String> all() throws IOException {
        return new TreeSet<>(list().sound());
    }

    /** How many lines cannot be read. */
    int spoilt() throws IOException {
        return list().spoilt();
    }

    private NotedLines list() {
        return new NotedLines(state.resolve(FILE), LINE);
    }
}
