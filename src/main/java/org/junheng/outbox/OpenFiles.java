package org.junheng.outbox;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.workbook.OwnerFile;

/** Finds out which files of a folder a program keeps open. */
final class OpenFiles {

    private OpenFiles() {}

    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !OwnerFile.is(file.getFileName().toString()))
                    .filter(file -> hasOwner(file) || refusesToBeWritten(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasOwner(Path file) {
        return OwnerFile.of(file.getFileName().toString()).anyMatch(owner -> Files.exists(file.resolveSibling(owner)));
    }

    private static boolean refusesToBeWritten(Path file) {
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            return !channel.isOpen();
        } catch (IOException held) {
            return true;
        }
    }
}
