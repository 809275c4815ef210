package org.junheng.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Draws an .xlsx part by part, so that a test can draw what no program would let it write. */
final class RawBook {

    /** Writes one part. */
    @FunctionalInterface
    interface Part {
        void to(OutputStream out) throws IOException;
    }

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;
    private String workbookProperties = "";

    RawBook() {
        part(
                "[Content_Types].xml",
                contentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
        part("_rels/.rels", relationships(relationship("rId1", OFFICE + "/officeDocument", "xl/workbook.xml")));
    }

    static String contentTypes(String ofWorkbook) {
        return "<Types xmlns='" + PACKAGE + "/content-types'><Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + ofWorkbook + "'/></Types>";
    }

    static String relationships(String... each) {
        return "<Relationships xmlns='" + PACKAGE + "/relationships'>" + String.join("", each) + "</Relationships>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + type + "' Target='" + target + "'/>";
    }

    static String worksheet(String content) {
        return "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>";
    }

    static RawBook withRows(String rows) {
        return new RawBook().sheet("甲", "visible", worksheet("<sheetData>" + rows + "</sheetData>"));
    }

    RawBook sheet(String name, String state, String worksheet) {
        String path = "worksheets/sheet" + (count + 1) + ".xml";
        part("xl/" + path, worksheet);
        return tab(name, state, OFFICE + "/worksheet", path);
    }

    /** A tab whose part is drawn by other means. */
    RawBook tab(String name, String state, String type, String target) {
        count++;
        sheets.append(
                "<sheet name='" + name + "' sheetId='" + count + "' state='" + state + "' r:id='rId" + count + "'/>");
        relations.append(relationship("rId" + count, type, target));
        return this;
    }

    /** A tab without a part, as Excel writes the macro module of an old workbook. */
    RawBook bareTab(String name) {
        count++;
        sheets.append("<sheet name='" + name + "' sheetId='" + count + "' r:id=''/>");
        return this;
    }

    RawBook properties(String ofWorkbook) {
        workbookProperties = ofWorkbook;
        return this;
    }

    RawBook sharedStrings(String... items) {
        return part(
                "xl/sharedStrings.xml",
                "<sst xmlns='" + MAIN + "'><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    /** Cell formats by their number format; what is not a number of Excel's own stands for its code. */
    RawBook formats(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder uses = new StringBuilder();
        int id = 164;
        for (String format : formats) {
            if (format.matches("\\d+")) {
                uses.append("<xf numFmtId='" + format + "'/>");
            } else {
                codes.append("<numFmt numFmtId='" + id + "' formatCode='" + format.replace("\"", "&quot;") + "'/>");
                uses.append("<xf numFmtId='" + id++ + "'/>");
            }
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><numFmts>" + codes + "</numFmts><cellXfs>" + uses
                        + "</cellXfs></styleSheet>");
    }

    RawBook part(String path, String content) {
        return part(path, text(content));
    }

    RawBook part(String path, Part part) {
        parts.put(path, part);
        return this;
    }

    RawBook without(String path) {
        parts.remove(path);
        return this;
    }

    private static Part text(String content) {
        return out -> out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Text that begins and ends once and repeats its middle. */
    static Part repeated(String begin, String middle, int times, String end) {
        return out -> {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] again = middle.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(again);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        };
    }

    Path in(Path folder) {
        parts.putIfAbsent("xl/workbook.xml", text(workbook()));
        parts.putIfAbsent("xl/_rels/workbook.xml.rels", text(relationships(relations.toString())));
        return bare(folder);
    }

    /** Writes the parts that were drawn and nothing else. */
    Path bare(Path folder) {
        Path file = folder.resolve("drawn.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private String workbook() {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'>" + workbookProperties + "<sheets>" + sheets
                + "</sheets></workbook>";
    }
}
