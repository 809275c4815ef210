package org.junheng.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.template.Book;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.validation.across.Imprint;

/**
 * Keeps the facts and rows of every examined workbook, a file each, named by the workbook's SHA-256: the length of every
 * part, the parts, a checksum. A file is about as large as the workbook; compressing it would cost a run a thirtieth.
 */
public final class Vault {

    private static final String ROWS = ".rows";
    private static final int IMPRINT = 0;
    private static final int DOSSIER = 1;
    private static final int SHEETS = 2;
    private static final int PARTS = SHEETS + SchoolTemplate.SHEETS.size();
    private static final int HEAD = PARTS * Integer.BYTES;

    private final Path folder;

    public Vault(Path folder) {
        this.folder = folder;
    }

    /** The facts and rows of a workbook as they will be kept; may run on any thread. */
    public static byte[] pack(Dossier dossier, Imprint imprint, Book book) {
        List<byte[]> parts = new ArrayList<>(PARTS);
        parts.add(FactCodec.encode(imprint));
        parts.add(FactCodec.encode(dossier));
        SchoolTemplate.SHEETS.forEach(sheet -> parts.add(LineCodec.encode(book.lines(sheet), sheet)));
        int length = parts.stream().mapToInt(part -> part.length).sum();
        ByteBuffer packed = ByteBuffer.allocate(HEAD + length + Integer.BYTES);
        parts.forEach(part -> packed.putInt(part.length));
        parts.forEach(packed::put);
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
        return FactCodec.decode(part(sha256, DOSSIER), Dossier.class);
    }

    /** What other reports are asked about beside a workbook. */
    public Imprint imprint(String sha256) {
        return FactCodec.decode(part(sha256, IMPRINT), Imprint.class);
    }

    /** Hands out the kept lines of one sheet, in the order of the workbook. */
    public void read(String sha256, SheetSpec spec, Consumer<KeptLine> lines) {
        byte[] sheet = part(sha256, SHEETS + SchoolTemplate.SHEETS.indexOf(spec));
        new PackedLines(sheet, spec.columns().size()).read(lines);
    }

    /** One part of what is kept of a workbook, read without the others. */
    private byte[] part(String sha256, int index) {
        try (RandomAccessFile kept = new RandomAccessFile(file(sha256).toFile(), "r")) {
            byte[] head = new byte[HEAD];
            kept.readFully(head);
            IntBuffer lengths = ByteBuffer.wrap(head).asIntBuffer();
            long start = HEAD;
            for (int before = 0; before < index; before++) {
                start += lengths.get(before);
            }
            byte[] part = new byte[lengths.get(index)];
            kept.seek(start);
            kept.readFully(part);
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException("could not read what is kept of " + sha256, e);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256 + ROWS);
    }
}
