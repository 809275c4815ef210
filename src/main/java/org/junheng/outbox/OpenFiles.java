package org.junheng.outbox;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds out which files of a folder a program keeps open. */
final class OpenFiles {

    private static final List<String> OWNER_MARKS = List.of("~$", ".~");

    private OpenFiles() {}

    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isOwnerMark(file))
                    .filter(file -> hasOwnerMark(file) || refusesToBeWritten(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOwnerMark(Path file) {
        return OWNER_MARKS.stream().anyMatch(file.getFileName().toString()::startsWith);
    }

    /** Excel, WPS and LibreOffice put a small file beside the workbook that they have open. */
    private static boolean hasOwnerMark(Path file) {
        String name = file.getFileName().toString();
        return OWNER_MARKS.stream()
                .flatMap(mark -> Stream.of(mark + name, mark + name.substring(Math.min(2, name.length()))))
                .anyMatch(mark -> Files.exists(file.resolveSibling(mark)));
    }

    private static boolean refusesToBeWritten(Path file) {
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            return !channel.isOpen();
        } catch (IOException held) {
            return true;
        }
    }
}
