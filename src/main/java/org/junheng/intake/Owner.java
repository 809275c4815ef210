package org.junheng.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who has a workbook open: Excel and WPS write the name into a file beside it ({@code ~$} and {@code .~} files; a length,
 * then the name in UTF-16 from byte 55), LibreOffice as the second field of a line of text.
 */
final class Owner {

    private static final int LENGTH_AT = 54;
    private static final int LONGEST = 52;
    private static final String LINE_END = "#";

    private Owner() {}

    /** Empty when the file does not tell, or cannot be read. */
    static Optional<String> of(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString().endsWith(LINE_END) ? ofLine(bytes) : ofOffice(bytes);
            return Optional.of(name.strip()).filter(words -> !words.isEmpty());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String ofOffice(byte[] bytes) {
        int length = bytes.length > LENGTH_AT ? bytes[LENGTH_AT] : 0;
        int start = LENGTH_AT + 2;
        boolean sound = length > 0 && length <= LONGEST && start + 2 * length <= bytes.length;
        return sound ? printable(new String(bytes, start, 2 * length, StandardCharsets.UTF_16LE)) : "";
    }

    private static String ofLine(byte[] bytes) {
        String[] fields = new String(bytes, StandardCharsets.UTF_8).split(",", -1);
        return fields.length < 2 ? "" : printable(fields[0].isBlank() ? fields[1] : fields[0]);
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{C}", "");
    }
}
