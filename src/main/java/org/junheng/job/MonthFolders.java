package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The months that stand in an output folder. */
final class MonthFolders {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private MonthFolders() {}

    /** Each with its folder, the earliest first. */
    static SortedMap<YearMonth, Path> of(Path output) throws IOException {
        SortedMap<YearMonth, Path> folders = new TreeMap<>();
        try (Stream<Path> found = Files.list(output)) {
            found.filter(Files::isDirectory).forEach(folder -> {
                String name = folder.getFileName().toString();
                if (MONTH.matcher(name).matches()) {
                    folders.put(YearMonth.parse(name), folder);
                }
            });
        }
        return folders;
    }
}
