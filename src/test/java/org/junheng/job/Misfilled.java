package org.junheng.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.template.SheetSpec.Layout;

/** Fills a report in as nobody should, or in another order; the same seed does the same. */
final class Misfilled {

    private static final List<Object> ODD = List.of(
            "",
            0.0,
            -1.0,
            1.0,
            0.1,
            101.0,
            1e9,
            1e15,
            1e308,
            -1e-9,
            45000.0,
            "无",
            "是",
            "缺考",
            "50%",
            "5万",
            "１００",
            "—",
            "三年级",
            "初中",
            "男",
            "2026年10月",
            "1900-01-01",
            "9999-12-31",
            "110101199003078515",
            "甲".repeat(300));
    private static final int FIRST_LINE = 3;
    private static final int TRIES = 50;

    private final XSSFWorkbook book;
    private final Random random;

    Misfilled(XSSFWorkbook book, long seed) {
        this.book = book;
        this.random = new Random(seed);
    }

    /** Types over cells and lines of any sheet. */
    void spoil() {
        for (int i = 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 8); i > 0; i--) {
            spoil(book.getSheetAt(random.nextInt(book.getNumberOfSheets())));
        }
    }

    private void spoil(Sheet sheet) {
        Cell cell = any(sheet);
        Object value = value(cell);
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> type(cell, odd());
            case 3 -> type(cell, value(any(book.getSheetAt(random.nextInt(book.getNumberOfSheets())))));
            case 4 -> type(cell, value instanceof Double number ? (Object) (number * 10_000) : odd());
            case 5 -> swap(cell, any(sheet));
            case 6 -> sheet.removeRow(cell.getRow());
            case 7 -> again(cell.getRow(), sheet.createRow(sheet.getLastRowNum() + 1));
            default -> fill(sheet, cell.getColumnIndex(), random.nextBoolean() ? "" : odd());
        }
    }

    private Object odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private Cell any(Sheet sheet) {
        for (int i = 0; i < TRIES; i++) {
            Row row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
            Cell cell =
                    row == null || row.getLastCellNum() < 1 ? null : row.getCell(random.nextInt(row.getLastCellNum()));
            if (cell != null) {
                return cell;
            }
        }
        return sheet.createRow(sheet.getLastRowNum() + 1).createCell(0);
    }

    private static void swap(Cell one, Cell other) {
        Object first = value(one);
        Object second = value(other);
        type(one, second);
        if (one.getRow() != other.getRow() || one.getColumnIndex() != other.getColumnIndex()) {
            type(other, first);
        }
    }

    private static void again(Row row, Row below) {
        for (Cell cell : row) {
            type(below.createCell(cell.getColumnIndex()), value(cell));
        }
    }

    private static void fill(Sheet sheet, int column, Object value) {
        for (int i = FIRST_LINE; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && row.getCell(column) != null) {
                type(row.getCell(column), value);
            }
        }
    }

    /** Puts the lines of each table and the sheets of the book in another order. */
    void shuffle() {
        for (SheetSpec spec : SchoolTemplate.SHEETS) {
            if (spec.layout() == Layout.TABLE) {
                shuffle(book.getSheet(spec.name()));
            }
        }
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            book.setSheetOrder(book.getSheetName(i), random.nextInt(book.getNumberOfSheets()));
        }
    }

    private void shuffle(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        List<List<Object>> lines = new ArrayList<>();
        for (int i = FIRST_LINE; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            List<Object> line = new ArrayList<>();
            for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
                line.add(value(row.getCell(c)));
            }
            if (line.stream().anyMatch(value -> !value.equals(""))) {
                rows.add(row);
                lines.add(line);
            }
        }
        Collections.shuffle(lines, random);
        for (int i = 0; i < rows.size(); i++) {
            for (int c = 0; c < lines.get(i).size(); c++) {
                type(
                        rows.get(i).getCell(c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                        lines.get(i).get(c));
            }
        }
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN, FORMULA, BLANK, ERROR, _NONE -> "";
        };
    }

    private static void type(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value.equals("")) {
            cell.setBlank();
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
