package org.junheng.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A written workbook, read back with POI. */
record Drawn(Path file) {

    List<String> sheets() throws IOException {
        try (XSSFWorkbook book = open()) {
            return StreamSupport.stream(book.spliterator(), false)
                    .map(Sheet::getSheetName)
                    .toList();
        }
    }

    /** What a reader sees, row by row; a formula shows its kept result. */
    List<List<String>> rows(String sheet) throws IOException {
        try (XSSFWorkbook book = open()) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheet(sheet)) {
                rows.add(IntStream.range(0, row.getLastCellNum())
                        .mapToObj(i -> shown((XSSFCell) row.getCell(i)))
                        .toList());
            }
            return rows;
        }
    }

    List<String> head(String sheet) throws IOException {
        return rows(sheet).get(0);
    }

    /** The data rows whose first cells are these. */
    List<List<String>> rowsOf(String sheet, String... first) throws IOException {
        return rows(sheet).stream()
                .filter(row -> row.subList(0, first.length).equals(List.of(first)))
                .toList();
    }

    <T> T cell(String sheet, String address, CellQuestion<T> question) throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet drawn = book.getSheet(sheet);
            CellAddress at = new CellAddress(address);
            return question.ask(drawn.getRow(at.getRow()).getCell(at.getColumn()));
        }
    }

    /** Asked of a cell while its book is open. */
    interface CellQuestion<T> {
        T ask(XSSFCell cell);
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String shown(XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        DataFormatter formatter = new DataFormatter();
        if (cell.getCellType() != CellType.FORMULA) {
            return formatter.formatCellValue(cell);
        }
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue()
                : formatter.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
    }
}
