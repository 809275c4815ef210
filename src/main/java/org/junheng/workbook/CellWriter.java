package org.junheng.workbook;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Puts values into the cells of one sheet of a {@link FormBook}, each in a style that shows it truly. */
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
        Object stored = Stored.of(value);
        cell.setCellStyle(palette.of(role, look.fitting(value, stored)));
        if (stored instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (stored instanceof String text) {
            cell.setCellValue(text);
        }
    }
}
