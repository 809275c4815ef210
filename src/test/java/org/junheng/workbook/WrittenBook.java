package org.junheng.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks at a written file as POI and as an unzipper see it. */
record WrittenBook(Path file) {

    static final Instant STAMP = Instant.parse("2026-11-01T00:00:00Z");

    /** What each sheet shows, row by row; an empty string for an empty cell. */
    Map<String, List<List<String>>> shown() throws IOException {
        try (XSSFWorkbook book = open()) {
            Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
            book.forEach(sheet -> sheets.put(sheet.getSheetName(), rows((XSSFSheet) sheet)));
            return sheets;
        }
    }

    XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row any : sheet) {
            XSSFRow row = (XSSFRow) any;
            rows.add(IntStream.range(0, row.getLastCellNum())
                    .mapToObj(i -> formatter.formatCellValue(row.getCell(i)))
                    .toList());
        }
        return rows;
    }

    List<String> entries() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    List<LocalDateTime> entryTimes() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getTimeLocal()).distinct().toList();
        }
    }

    String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
