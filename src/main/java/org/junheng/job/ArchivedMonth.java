package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Inbox;
import org.junheng.workbook.OwnerFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published month as its own record tells of it.
 *
 * @param sha256 of the record as it stands
 * @param finished when it was made
 * @param outputs SHA-256 of every other file by its path below the folder
 */
record ArchivedMonth(
        YearMonth month, Path folder, String sha256, Instant finished, RecordChain chain, Map<String, String> outputs) {

    ArchivedMonth {
        outputs = Map.copyOf(outputs);
    }

    /** Null when the folder has no record, or none that can be read. */
    static @Nullable ArchivedMonth in(Path folder, YearMonth month) throws IOException {
        Path file = folder.resolve(RunRecord.FILE);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            JsonNode record = JsonMapper.shared().readTree(Files.readAllBytes(file));
            Map<String, String> outputs = new TreeMap<>();
            record.path("outputs")
                    .forEach(output -> outputs.put(
                            output.path("path").asString(""),
                            output.path("sha256").asString("")));
            Instant finished = Instant.parse(record.path("finished").asString(""));
            return new ArchivedMonth(month, folder, Inbox.sha256(file), finished, RecordChain.in(record), outputs);
        } catch (JacksonException | DateTimeException spoilt) {
            return null;
        }
    }

    /** What is told of a file that is not there. */
    static String missing(String path) {
        return path + "：缺少";
    }

    /**
     * Whether every file that the record lists is there; what is in them is not looked at.
     *
     * @param forgotten what was removed on demand, below the output folder
     */
    boolean isWholeBut(Set<String> forgotten) {
        return outputs.keySet().stream()
                .allMatch(path -> Files.isRegularFile(folder.resolve(path)) || forgotten.contains(month + "/" + path));
    }

    /** What of the folder is not as the record says, a line each. */
    List<String> differences() throws IOException {
        Map<String, Path> files = files();
        List<String> lines = new ArrayList<>();
        for (String path : new TreeMap<>(outputs).keySet()) {
            Path file = files.remove(path);
            if (file == null) {
                lines.add(missing(month + "/" + path));
            } else if (!Inbox.sha256(file).equals(outputs.get(path))) {
                lines.add(month + "/" + path + "：内容被改动");
            }
        }
        files.keySet().forEach(path -> lines.add(month + "/" + path + "：多出，不是本程序写的"));
        return lines;
    }

    /** Everything that lies below the folder, but for the record and the marks of programs that have a file open. */
    private Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> !Files.isDirectory(file))
                    .filter(file -> !OwnerFile.is(file.getFileName().toString()))
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        files.remove(RunRecord.FILE);
        return files;
    }
}
