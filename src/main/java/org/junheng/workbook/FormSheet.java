package org.junheng.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** A sheet of a {@link FormBook}; rows are 1-based, columns 0-based, widths in characters. */
public final class FormSheet {

    private static final double CHARACTER = 256;

    private final XSSFSheet sheet;
    private final Palette palette;
    private final InputRules rules;
    private final CellWriter cells;
    private final Map<Integer, Double> leastHeights = new LinkedHashMap<>();
    private List<SheetColumn> columns = List.of();
    private int lastOpenRow;

    FormSheet(XSSFSheet sheet, Palette palette, OptionLists options) {
        this.sheet = sheet;
        this.palette = palette;
        this.rules = new InputRules(options);
        this.cells = new CellWriter(sheet, palette);
        sheet.getCTWorksheet().getSheetFormatPr().setDefaultRowHeight(Ink.LINE_POINTS);
        PrintLayout.lay(sheet);
    }

    /** Writes a title into the first row, across that many columns. */
    public void title(String text, int columnCount) {
        cells.write(cells.cell(1, 0), Palette.Role.TITLE, Look.TEXT, text);
        cells.row(1).setHeightInPoints((float) Ink.TITLE_POINTS);
        merge(1, columnCount);
    }

    /** Writes a line of explanation across that many columns; its row becomes as high as the text needs. */
    public void hint(int row, String text, int columnCount) {
        cells.write(cells.cell(row, 0), Palette.Role.HINT, Look.WRAPPED, text);
        merge(row, columnCount);
    }

    private void merge(int row, int columnCount) {
        if (columnCount > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 0, columnCount - 1));
        }
    }

    /**
     * Writes headers and gives the columns their widths. All rows down to this one, and the first columns, stay when the
     * sheet is scrolled; the rows are repeated on every page.
     */
    public void heads(int row, List<SheetColumn> heads, int frozenColumns) {
        columns = List.copyOf(heads);
        for (int i = 0; i < columns.size(); i++) {
            cells.write(
                    cells.cell(row, i),
                    Palette.Role.HEADER,
                    Look.WRAPPED,
                    columns.get(i).header());
            sheet.setColumnWidth(i, (int) Math.round(columns.get(i).width() * CHARACTER));
        }
        sheet.createFreezePane(frozenColumns, row);
        sheet.setRepeatingRows(new CellRangeAddress(0, row - 1, -1, -1));
    }

    /** Lets readers filter the table whose headers stand in {@code headRow}. */
    public void filter(int headRow, int lastRow) {
        sheet.setAutoFilter(new CellRangeAddress(headRow - 1, lastRow - 1, 0, columns.size() - 1));
    }

    /**
     * Writes a cell to be filled in, white, and open when the sheet is protected: text, a number, a date, a month, truth or
     * null.
     */
    public void input(int row, int column, @Nullable Object value, Look look) {
        cells.write(cells.cell(row, column), Palette.Role.INPUT, look, value);
    }

    /** Writes a cell that stays as it is: blue, and closed when the sheet is protected. */
    public void fixed(int row, int column, @Nullable Object value, Look look) {
        cells.write(cells.cell(row, column), Palette.Role.FIXED, look, value);
    }

    /**
     * Opens all rows below {@link #heads}, to the last that a sheet can have: a look a column, and white beside them,
     * since a protected sheet lets nobody delete a row that holds a single closed cell.
     */
    public void openBelow(int headRow, List<Look> looks) {
        for (int i = 0; i < looks.size(); i++) {
            sheet.setDefaultColumnStyle(i, palette.of(Palette.Role.INPUT, looks.get(i)));
        }
        CTCol beside = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        beside.setMin(looks.size() + 1);
        beside.setMax(SpreadsheetVersion.EXCEL2007.getMaxColumns());
        beside.setWidth(sheet.getDefaultColumnWidth());
        beside.setStyle(palette.of(Palette.Role.OPEN, Look.NUMBER).getIndex());
        for (int row = 1; row <= headRow; row++) {
            cells.row(row).setRowStyle(palette.of(Palette.Role.HINT, Look.TEXT));
        }
        lastOpenRow = SpreadsheetVersion.EXCEL2007.getMaxRows();
    }

    /** Holds what is typed into a column's cells to a rule; the title stands above its prompt. */
    public void rule(int firstRow, int lastRow, int column, String title, InputRule rule) {
        rules.lay(new CellRangeAddress(firstRow - 1, lastRow - 1, column, column), title, rule);
    }

    /** Makes a row at least so high, if its text does not need more. */
    public void height(int row, double points) {
        leastHeights.put(row, points);
    }

    /** Shows no lines between cells but those that are drawn. */
    public void hideGrid() {
        sheet.setDisplayGridlines(false);
    }

    /** Attaches a note; write it after the widths of the columns to its right. */
    public void note(int row, int column, String text) {
        Notes.attach(cells.cell(row, column), text);
    }

    /** Colours the sheet's tab. */
    public void tab(String rgb) {
        sheet.setTabColor(Palette.colour(rgb));
    }

    /** Closes all cells but those to be filled in, without a password; rows may be added, columns and rows resized. */
    public void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    /** Does what can only be done when everything is written. */
    void settle() {
        RowHeights.fit(sheet);
        leastHeights.forEach(this::raise);
        rules.writeTo(sheet);
        Notes.dropEmptyDrawing(sheet);
        int lastColumn = Math.max(1, columns.size()) - 1;
        int lastRow = Math.max(Math.max(0, sheet.getLastRowNum()), lastOpenRow - 1);
        sheet.addIgnoredErrors(new CellRangeAddress(0, lastRow, 0, lastColumn), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void raise(int row, double points) {
        if (cells.row(row).getHeightInPoints() < points) {
            cells.row(row).setHeightInPoints((float) points);
        }
    }
}
