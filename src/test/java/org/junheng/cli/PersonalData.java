package org.junheng.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Entry;
import org.junheng.template.Line;
import org.junheng.template.Masking;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.workbook.UnreadableWorkbook;

/** Every number of a person and every student's name in an input folder, to be looked for elsewhere. */
record PersonalData(Set<String> values) {

    private static final Set<Masking> PERSONAL = Set.of(Masking.DOCUMENT, Masking.PHONE, Masking.STUDENT);
    private static final Pattern NUMBER = Pattern.compile("[GJL]?[0-9]{11,}[X]?");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int SHORTEST = 3;

    /**
     * What stands in the columns about people, and any long number; but no name that is also something else.
     *
     * @param marked values that count in any case
     */
    static PersonalData of(Path input, Set<String> marked) throws IOException {
        Set<String> personal = new TreeSet<>();
        Set<String> other = new HashSet<>();
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Book book = Book.read(file, SchoolTemplate.SHEETS);
                for (SheetSpec spec : SchoolTemplate.SHEETS) {
                    book.lines(spec).forEach(line -> gather(line, personal, other));
                }
            }
        } catch (UnreadableWorkbook e) {
            throw new IOException(e);
        }
        String all = String.join("\n", other);
        personal.removeIf(value -> value.length() < SHORTEST);
        personal.removeIf(value -> !DIGIT.matcher(value).find() && all.contains(value));
        personal.addAll(marked);
        return new PersonalData(personal);
    }

    private static void gather(Line line, Set<String> personal, Set<String> other) {
        for (Column<?> column : line.spec().columns()) {
            Entry<?> entry = line.entry(column);
            String value = entry.typed().strip();
            boolean about =
                    PERSONAL.contains(column.masking()) || NUMBER.matcher(value).matches();
            (about ? personal : other).add(value);
        }
    }

    /** Which of them a text holds. */
    List<String> in(String text) {
        BitSet first = new BitSet();
        Set<Integer> lengths = new TreeSet<>();
        values.forEach(value -> {
            first.set(value.charAt(0));
            lengths.add(value.length());
        });
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < text.length(); i++) {
            if (first.get(text.charAt(i))) {
                for (int length : lengths) {
                    if (i + length <= text.length() && values.contains(text.substring(i, i + length))) {
                        found.add(text.substring(i, i + length));
                    }
                }
            }
        }
        return new ArrayList<>(found);
    }

    /** All that can be read in a file: of a workbook every part, of anything else the bytes as each of three encodings. */
    static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".xlsx")) {
            return unpacked(bytes);
        }
        String plain = new String(bytes, StandardCharsets.UTF_8);
        String unescaped = UNICODE.matcher(plain)
                .replaceAll(found -> "" + (char) Integer.parseInt(found.group(1), 16))
                .replace("\0", "");
        return String.join("\n", plain, unescaped, new String(bytes, StandardCharsets.UTF_16BE));
    }

    private static String unpacked(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(((InputStream) parts).readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
