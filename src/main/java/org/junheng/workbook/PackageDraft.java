package org.junheng.workbook;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A packed workbook that is copied with some parts edited; all others are copied compressed as they are. */
final class PackageDraft implements AutoCloseable {

    /** Copies a part while it goes by. */
    @FunctionalInterface
    interface Passage {
        void copy(MarkupScanner in, Writer out) throws IOException;
    }

    /** Asks something of a part, which is read as far as the answer needs. */
    @FunctionalInterface
    interface Question {
        boolean ask(MarkupScanner in) throws IOException;
    }

    private static final int BUFFER = 1 << 16;

    private final Parts parts;
    private final Reading reading;
    private final ZipFile source;
    private final ZipArchiveOutputStream out;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
    private final Map<String, Charset> charsets = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final TreeSet<String> done = new TreeSet<>();

    PackageDraft(Path original, Path draft, Parts parts, Reading reading) throws IOException {
        this.parts = parts;
        this.reading = reading;
        this.source = ZipFile.builder().setPath(original).get();
        this.out = new ZipArchiveOutputStream(draft);
        out.setUseZip64(Zip64Mode.Never);
        for (ZipArchiveEntry entry : Collections.list(source.getEntries())) {
            if (!entry.isDirectory()) {
                entries.put(Parts.plain(entry.getName()), entry);
            }
        }
    }

    Parts parts() {
        return parts;
    }

    boolean has(String part) {
        String plain = Parts.plain(part);
        return texts.containsKey(plain) || (entries.containsKey(plain) && !done.contains(plain));
    }

    /** A part as it stands by now. */
    String text(String part) throws IOException {
        String plain = Parts.plain(part);
        String edited = texts.get(plain);
        if (edited != null) {
            return edited;
        }
        try (MeteredStream in = parts.open(part)) {
            byte[] bytes = PartText.bytes(in, reading);
            Charset charset = PartText.charset(new BufferedInputStream(new ByteArrayInputStream(bytes)));
            charsets.put(plain, charset);
            return new String(bytes, charset);
        }
    }

    String text(String part, String otherwise) throws IOException {
        return has(part) ? text(part) : otherwise;
    }

    void put(String part, String text) {
        texts.put(Parts.plain(part), text);
        names.put(Parts.plain(part), part);
    }

    void remove(String part) {
        done.add(Parts.plain(part));
        texts.remove(Parts.plain(part));
    }

    /** A name that no part has, with a number in it. */
    String free(String before, String after) {
        int number = 1;
        while (isTaken(Parts.plain(before + number + after))) {
            number++;
        }
        return before + number + after;
    }

    private boolean isTaken(String plain) {
        return texts.containsKey(plain) || entries.containsKey(plain);
    }

    boolean ask(String part, Question question) throws IOException {
        try (MeteredStream metered = parts.open(part)) {
            BufferedInputStream in = PartText.buffered(metered);
            return question.ask(scanner(in, PartText.charset(in), metered));
        }
    }

    private static MarkupScanner scanner(BufferedInputStream in, Charset charset, MeteredStream metered) {
        return new MarkupScanner(new InputStreamReader(in, charset), metered::tokenRead);
    }

    /** Copies a part that may be too large to be held. */
    void pass(String part, Passage passage) throws IOException {
        try (MeteredStream metered = parts.open(part)) {
            BufferedInputStream in = PartText.buffered(metered);
            Charset charset = PartText.charset(in);
            begin(part);
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset), BUFFER);
            passage.copy(scanner(in, charset, metered), writer);
            writer.flush();
            out.closeArchiveEntry();
        }
        done.add(Parts.plain(part));
    }

    private void begin(String part) throws IOException {
        ZipArchiveEntry before = entries.get(Parts.plain(part));
        ZipArchiveEntry entry = ZipNormal.named(before == null ? part : name(before));
        entry.setMethod(ZipEntry.DEFLATED);
        out.putArchiveEntry(entry);
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    /** Writes what was edited in memory, then all that was not. */
    void finish() throws IOException {
        for (Map.Entry<String, String> part : texts.entrySet()) {
            begin(names.getOrDefault(part.getKey(), part.getKey()));
            out.write(PartText.encoded(part.getValue(), charsets.getOrDefault(part.getKey(), StandardCharsets.UTF_8)));
            out.closeArchiveEntry();
            done.add(part.getKey());
        }
        for (Map.Entry<String, ZipArchiveEntry> part : entries.entrySet()) {
            if (!done.contains(part.getKey())) {
                ZipNormal.copy(source, part.getValue(), name(part.getValue()), out);
            }
        }
        out.finish();
    }

    @Override
    public void close() throws IOException {
        try (out;
                source) {
            texts.clear();
        }
    }
}
