package org.junheng.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Puts values into the cells of one sheet of a {@link FigureBook}, each in a style that shows it truly. */
record CellWriter(XSSFSheet sheet, Palette palette) {

    XSSFRow row(int row) {
        XSSFRow present = sheet.getRow(row - 1);
        return present == null ? sheet.createRow(row - 1) : present;
    }

    XSSFCell cell(int row, int column) {
        XSSFRow cells = row(row);
        XSSFCell present = cells.getCell(column);
        return present == null ? cells.createCell(column) : present;
    }

    void write(XSSFCell cell, Palette.Role role, Look look, @Nullable Object value) {
        if (!(value instanceof Marked marked)) {
            write(cell, role, look, Tint.NONE, value);
        } else if (marked.link() == null) {
            write(cell, role, marked.lookIn(look), marked.tint(), marked.value());
        } else {
            write(cell, Palette.Role.LINK, marked.lookIn(look), marked.tint(), marked.value());
            lead(cell, marked.link());
        }
    }

    private void write(XSSFCell cell, Palette.Role role, Look look, Tint tint, @Nullable Object given) {
        if (given instanceof Formula formula) {
            Object result = Stored.of(formula.result());
            cell.setCellStyle(palette.ofFormula(role, look.fitting(formula.result(), result), tint));
            enter(cell, formula);
            store(cell, result == null ? "" : result);
        } else {
            Object stored = Stored.of(given);
            cell.setCellStyle(palette.of(role, look.fitting(given, stored), tint));
            store(cell, stored);
        }
    }

    private void enter(XSSFCell cell, Formula formula) {
        if (formula.overArrays()) {
            int row = cell.getRowIndex();
            int column = cell.getColumnIndex();
            sheet.setArrayFormula(formula.expression(), new CellRangeAddress(row, row, column, column));
        } else {
            cell.setCellFormula(formula.expression());
        }
    }

    private static void store(XSSFCell cell, @Nullable Object stored) {
        if (stored instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (stored instanceof String text) {
            cell.setCellValue(text);
        }
    }

    private void lead(XSSFCell cell, String target) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        cell.setHyperlink(link);
    }
}
