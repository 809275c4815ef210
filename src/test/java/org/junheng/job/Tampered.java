package org.junheng.job;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A good workbook of which single parts are replaced by what no program would write. */
final class Tampered {

    /** Writes a part. */
    interface Part {
        void to(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Tampered() {}

    static Tampered copy(Path original) throws IOException {
        Tampered copy = new Tampered();
        try (ZipFile zip = new ZipFile(original.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    copy.parts.put(entry.getName(), out -> out.write(content));
                }
            }
        }
        return copy;
    }

    Tampered with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    Tampered with(String name, String content) {
        return with(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    Tampered edited(String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        Objects.requireNonNull(parts.get(name)).to(before);
        return with(name, change.apply(before.toString(StandardCharsets.UTF_8)));
    }

    Path into(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
