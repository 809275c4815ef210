package org.junheng.job;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list that is only ever added to, so that whatever is written stays. It is read past lines that an earlier run could not
 * finish, or that were spoilt since.
 *
 * @param shape what a line looks like
 */
record NotedLines(Path file, Pattern shape) {

    /** Adds lines; they are on the disk when this returns. */
    void add(List<String> lines) throws IOException {
        Files.writeString(file, "\n" + String.join("\n", lines), CREATE, APPEND, SYNC);
    }

    /** The lines that can be read. */
    List<String> sound() throws IOException {
        return lines().stream().filter(this::isSound).toList();
    }

    /** How many lines cannot be read. */
    int spoilt() throws IOException {
        return (int) lines().stream()
                .filter(line -> !line.isBlank() && !isSound(line))
                .count();
    }

    private boolean isSound(String line) {
        return shape.matcher(line).matches();
    }

    private List<String> lines() throws IOException {
        return Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                : List.of();
    }
}
