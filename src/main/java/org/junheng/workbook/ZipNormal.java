package org.junheng.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Rewrites a finished workbook so that the same content gives the same bytes; compressed parts are copied as they are. */
record ZipNormal(CoreProperties properties) {

    private static final List<String> FIRST = List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");
    private static final Comparator<ZipArchiveEntry> ORDER =
            Comparator.comparingInt(ZipNormal::rank).thenComparing(ZipArchiveEntry::getName);
    /** The first moment that a zip file knows; without a time zone, as zip files keep time. */
    private static final LocalDateTime DAWN = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** A file in the target's folder, to be written and then rewritten into the target. */
    static Path draftOf(Path target) {
        return beside(target, ".draft");
    }

    private static Path beside(Path target, String suffix) {
        return target.resolveSibling("." + target.getFileName() + suffix);
    }

    private static int rank(ZipArchiveEntry entry) {
        int place = FIRST.indexOf(entry.getName());
        return place < 0 ? FIRST.size() : place;
    }

    /** Turns the draft into the target, which is replaced as a whole. */
    void rewrite(Path draft, Path target) throws IOException {
        Path normal = beside(target, ".part");
        try {
            copy(draft, normal);
            Files.move(normal, target, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(draft);
        } finally {
            Files.deleteIfExists(normal);
        }
    }

    /** Puts the parts of a draft in their usual order, and the draft in the target's place. */
    static void order(Path draft, Path target) throws IOException {
        Path normal = beside(target, ".part");
        try {
            try (ZipFile source = ZipFile.builder().setPath(draft).get();
                    ZipArchiveOutputStream out = new ZipArchiveOutputStream(normal)) {
                for (ZipArchiveEntry entry : sorted(source)) {
                    copy(source, entry, entry.getName(), out);
                }
            }
            Files.move(normal, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(normal);
        }
    }

    private static List<ZipArchiveEntry> sorted(ZipFile source) {
        return Collections.list(source.getEntries()).stream().sorted(ORDER).toList();
    }

    private void copy(Path draft, Path normal) throws IOException {
        try (ZipFile source = ZipFile.builder().setPath(draft).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(normal)) {
            for (ZipArchiveEntry entry : sorted(source)) {
                if (!entry.getName().equals(CoreProperties.PATH)) {
                    copy(source, entry, entry.getName(), out);
                }
            }
            writeProperties(out);
        }
    }

    /** Copies a part under a name, compressed as it is. */
    static void copy(ZipFile source, ZipArchiveEntry entry, String name, ZipArchiveOutputStream out)
            throws IOException {
        ZipArchiveEntry same = named(name);
        same.setMethod(entry.getMethod());
        same.setSize(entry.getSize());
        same.setCompressedSize(entry.getCompressedSize());
        same.setCrc(entry.getCrc());
        try (InputStream raw = source.getRawInputStream(entry)) {
            out.addRawArchiveEntry(same, raw);
        }
    }

    private void writeProperties(ZipArchiveOutputStream out) throws IOException {
        ZipArchiveEntry entry = named(CoreProperties.PATH);
        entry.setMethod(ZipEntry.DEFLATED);
        out.putArchiveEntry(entry);
        out.write(properties.xml().getBytes(StandardCharsets.UTF_8));
        out.closeArchiveEntry();
    }

    static ZipArchiveEntry named(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(DAWN);
        return entry;
    }
}
