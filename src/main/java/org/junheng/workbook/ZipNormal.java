package org.junheng.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.BoundedSeekableByteChannelInputStream;

/** Rewrites a finished workbook so that the same content gives the same bytes; compressed parts are copied as they are. */
record ZipNormal(CoreProperties properties) {

    private static final List<String> FIRST = List.of(BulkParts.CONTENT_TYPES, "_rels/.rels", "xl/workbook.xml");
    /** The first moment that a zip file knows; without a time zone, as zip files keep time. */
    private static final LocalDateTime DAWN = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** A file in the target's folder, to be written and then rewritten into the target. */
    static Path draftOf(Path target) {
        return beside(target, ".draft");
    }

    private static Path beside(Path target, String suffix) {
        return target.resolveSibling("." + target.getFileName() + suffix);
    }

    /** The order of the parts of a package. */
    private static <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.<T>comparingInt(part -> rank(name.apply(part))).thenComparing(name);
    }

    private static int rank(String name) {
        int place = FIRST.indexOf(name);
        return place < 0 ? FIRST.size() : place;
    }

    /** Turns a draft that is a package into the target, which is replaced as a whole. */
    void rewrite(Path draft, Path target) throws IOException {
        replace(draft, target, out -> copy(draft, out));
    }

    /** Makes the target, which is replaced as a whole, of the parts that lie in a draft. */
    void assemble(Path draft, List<PackedPart> parts, Path target) throws IOException {
        replace(draft, target, out -> {
            try (SeekableByteChannel source = Files.newByteChannel(draft)) {
                for (PackedPart part :
                        parts.stream().sorted(by(PackedPart::name)).toList()) {
                    copy(source, part, out);
                }
            }
        });
    }

    private void replace(Path draft, Path target, Content content) throws IOException {
        Path normal = beside(target, ".part");
        try {
            try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(normal)) {
                content.into(out);
                writeProperties(out);
            }
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
        return Collections.list(source.getEntries()).stream()
                .sorted(by(ZipArchiveEntry::getName))
                .toList();
    }

    private static void copy(Path draft, ZipArchiveOutputStream out) throws IOException {
        try (ZipFile source = ZipFile.builder().setPath(draft).get()) {
            for (ZipArchiveEntry entry : sorted(source)) {
                if (!entry.getName().equals(CoreProperties.PATH)) {
                    copy(source, entry, entry.getName(), out);
                }
            }
        }
    }

    private static void copy(SeekableByteChannel source, PackedPart part, ZipArchiveOutputStream out)
            throws IOException {
        ZipArchiveEntry entry = named(part.name());
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(part.size());
        entry.setCompressedSize(part.packed());
        entry.setCrc(part.checksum());
        try (InputStream raw = new BoundedSeekableByteChannelInputStream(part.start(), part.packed(), source)) {
            out.addRawArchiveEntry(entry, raw);
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

    /** What stands in a package before its properties. */
    private interface Content {
        void into(ZipArchiveOutputStream out) throws IOException;
    }
}
