package org.junheng.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.InflaterInputStream;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.template.Book;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.validation.across.Imprint;

/** Keeps the facts and rows of every examined workbook, a file each, named by the workbook's SHA-256. */
public final class Vault {

    private static final String ROWS = ".rows";

    private final Path folder;

    public Vault(Path folder) {
        this.folder = folder;
    }

    /** The facts and rows of a workbook as they will be kept; may run on any thread. */
    public static byte[] pack(Dossier dossier, Imprint imprint, Book book) {
        byte[] facts = FactCodec.encode(dossier);
        byte[] beside = FactCodec.encode(imprint);
        byte[] rows = LineCodec.encode(book);
        ByteBuffer packed = ByteBuffer.allocate(3 * Integer.BYTES + facts.length + beside.length + rows.length)
                .putInt(beside.length)
                .put(beside)
                .putInt(facts.length)
                .put(facts)
                .put(rows);
        return packed.putInt(checksum(packed.array(), packed.position())).array();
    }

    /** Whether anything is kept of a workbook, be it sound or not. */
    public boolean holds(String sha256) {
        return Files.exists(file(sha256));
    }

    /** Whether what is kept of a workbook is there as it was written. */
    public boolean holdsSound(String sha256) {
        try {
            byte[] packed = Files.readAllBytes(file(sha256));
            int end = packed.length - Integer.BYTES;
            return end >= 0 && ByteBuffer.wrap(packed).getInt(end) == checksum(packed, end);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    /** Keeps packed rows: the file appears whole or not at all. */
    public void keep(String sha256, byte[] packed) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, sha256, ".part");
            Files.write(draft, packed);
            Files.move(draft, file(sha256), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("could not keep the rows of " + sha256, e);
        }
    }

    /**
     * Removes all but the rows of some workbooks.
     *
     * @return of how many the rows were removed
     */
    public int keepOnly(Set<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int removed = 0;
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder)) {
            for (Path file : kept) {
                String name = file.getFileName().toString();
                if (!name.endsWith(ROWS) || !wanted.contains(name.substring(0, name.length() - ROWS.length()))) {
                    Files.delete(file);
                    removed++;
                }
            }
        }
        return removed;
    }

    /** The kept facts of a workbook. */
    public Dossier dossier(String sha256) {
        try (DataInputStream in = open(sha256)) {
            in.skipNBytes(in.readInt());
            return FactCodec.decode(in.readNBytes(in.readInt()), Dossier.class);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the kept facts of " + sha256, e);
        }
    }

    /** What other reports are asked about beside a workbook. */
    public Imprint imprint(String sha256) {
        try (DataInputStream in = open(sha256)) {
            return FactCodec.decode(in.readNBytes(in.readInt()), Imprint.class);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the kept imprint of " + sha256, e);
        }
    }

    /** Hands out the kept lines of one sheet, in the order of the workbook. */
    public void read(String sha256, SheetSpec spec, Consumer<KeptLine> lines) {
        try (DataInputStream in = open(sha256)) {
            in.skipNBytes(in.readInt());
            in.skipNBytes(in.readInt());
            for (SheetSpec sheet : SchoolTemplate.SHEETS) {
                int length = in.readInt();
                if (sheet == spec) {
                    InputStream packed = new ByteArrayInputStream(in.readNBytes(length));
                    byte[] sheetLines = new InflaterInputStream(packed).readAllBytes();
                    new PackedLines(sheetLines, spec.columns().size()).read(lines);
                    return;
                }
                in.skipNBytes(length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the kept rows of " + sha256, e);
        }
    }

    private DataInputStream open(String sha256) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file(sha256))));
    }

    private Path file(String sha256) {
        return folder.resolve(sha256 + ROWS);
    }
}
