package org.junheng.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.junheng.outbox.OwnerOnly;
import org.junheng.outbox.Replacement;

/**
 * The files of the {@link StateDatabase}. Their checksums are noted when the database is shut down, as it notices neither a
 * shortened list of statements nor foreign bytes between its rows; a run that is killed leaves none, and the database
 * mends itself by its log.
 */
record StateFiles(Path state) {

    static final String NAME = "junheng";

    /** What HSQLDB reads; a lock or a copy that others laid beside says nothing about the database. */
    private static final Pattern OWN =
            Pattern.compile(NAME + "\\.(?:backup|data|lobs|log|properties|script)(?:\\.new|\\.old)?");

    private static final String SOUND = "sound";
    private static final String DAMAGED = "damaged";
    private static final int BUFFER = 1 << 16;

    /** Called before the database is opened; from then on its checksums hold no more. */
    void refuseDamaged() throws IOException, SQLException {
        Path sound = state.resolve(SOUND);
        if (Files.exists(sound)) {
            if (!Arrays.equals(Files.readAllBytes(sound), checksums().getBytes(StandardCharsets.UTF_8))) {
                throw new SQLException("the files are not as they were left: " + state);
            }
            Files.delete(sound);
        }
    }

    /** Called when the database is shut down. */
    void noteSound() throws IOException {
        Replacement.of(state.resolve(SOUND), checksums(), state);
    }

    /** A file that another program holds, or that may not be written, keeps a database from opening as damage does. */
    void refuseHeld() throws IOException {
        for (Path file : files()) {
            FileChannel.open(file, StandardOpenOption.WRITE).close();
        }
    }

    /** Puts the database out of the way, in place of one that was put there before; the next one begins from nothing. */
    void setAside() throws IOException {
        Path aside = Files.createDirectories(state.resolve(DAMAGED));
        for (Path file : files()) {
            Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(state.resolve(SOUND));
        OwnerOnly.protectFiles(aside);
    }

    private String checksums() throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : files()) {
            sums.append(file.getFileName()).append(' ').append(checksum(file)).append('\n');
        }
        return sums.toString();
    }

    private static long checksum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                CheckedInputStream checked = new CheckedInputStream(in, new CRC32C())) {
            byte[] buffer = new byte[BUFFER];
            long read = 0;
            for (int n = checked.read(buffer); n >= 0; n = checked.read(buffer)) {
                read += n;
            }
            return checked.getChecksum().getValue() ^ read << Integer.SIZE;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(state)) {
            return files.filter(
                            file -> OWN.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
