package org.junheng.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;

/** Changes the XML of a printed workbook, for what nobody would print: damage, merged cells, hidden rows, foreign parts. */
final class Retouch {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Retouch() {}

    /** Changes a sheet of a report. */
    static Plot.Maker of(SheetSpec sheet, UnaryOperator<String> change) {
        String name = "xl/worksheets/sheet" + (SchoolTemplate.SHEETS.indexOf(sheet) + 1) + ".xml";
        return file -> {
            Map<String, byte[]> parts = parts(file);
            parts.computeIfPresent(name, (same, xml) -> bytes(change.apply(new String(xml, StandardCharsets.UTF_8))));
            write(file, parts);
        };
    }

    /** Puts another part into a workbook. */
    static Plot.Maker part(String name, String content) {
        return file -> {
            Map<String, byte[]> parts = parts(file);
            parts.put(name, bytes(content));
            write(file, parts);
        };
    }

    /** Puts another cell in the place of one that is there. */
    static UnaryOperator<String> cell(String address, String xml) {
        Pattern cell = Pattern.compile("<c r=\"" + address + "\"(?:[^>]*/>|.*?</c>)");
        return sheet -> cell.matcher(sheet).replaceFirst(Matcher.quoteReplacement(xml));
    }

    /** Hides a row. */
    static UnaryOperator<String> hidden(int row) {
        return sheet -> sheet.replace("<row r=\"" + row + "\"", "<row hidden=\"1\" r=\"" + row + "\"");
    }

    /** Merges cells; all but the first lose what they hold. */
    static UnaryOperator<String> merged(String first, String last) {
        return sheet -> cell(last, "")
                .apply(sheet)
                .replaceFirst("<mergeCells[^>]*>", "<mergeCells><mergeCell ref=\"" + first + ":" + last + "\"/>");
    }

    /** Adds a text at the end of a row that already stands. */
    static UnaryOperator<String> added(int row, String address, String text) {
        String cell = "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        return sheet -> {
            int end = sheet.indexOf("</row>", sheet.indexOf("<row r=\"" + row + "\""));
            return sheet.substring(0, end) + cell + sheet.substring(end);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static void write(Path file, Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        Files.write(file, packed.toByteArray());
    }
}
