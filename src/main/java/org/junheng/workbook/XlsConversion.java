package org.junheng.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.aggregates.DataValidityTable;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellReference.NameType;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes an .xls once more as an .xlsx: values, formulas, formats, names, option lists, hidden state and protection. */
final class XlsConversion {

    private static final int WINDOW = 100;
    private static final int BIFF_COLUMNS = 256;
    private static final int WIDEST = 255 * 256;

    private final HSSFWorkbook from;
    private final SXSSFWorkbook to;
    private final XlsStyles styles;

    private XlsConversion(HSSFWorkbook from, SXSSFWorkbook to) {
        this.from = from;
        this.to = to;
        this.styles = new XlsStyles(from, to.getXSSFWorkbook());
    }

    /** Takes what POI's model takes, which is what Excel writes itself; anything else is an exception of any kind. */
    static void write(Path xls, Path xlsx) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(xls.toFile(), true);
                HSSFWorkbook from = new HSSFWorkbook(container, false);
                SXSSFWorkbook to = new SXSSFWorkbook(null, WINDOW, true, false);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(xlsx))) {
            new XlsConversion(from, to).copy();
            to.write(out);
        }
    }

    private void copy() throws IOException {
        for (int i = 0; i < from.getNumberOfSheets(); i++) {
            to.createSheet(from.getSheetName(i));
        }
        for (int i = 0; i < from.getNumberOfSheets(); i++) {
            sheet(from.getSheetAt(i), to.getSheetAt(i));
            to.setSheetVisibility(i, from.getSheetVisibility(i));
        }
        from.getAllNames().forEach(this::name);
        to.setActiveSheet(from.getActiveSheetIndex());
        to.setSelectedTab(from.getActiveSheetIndex());
    }

    private void name(HSSFName name) {
        boolean plain = !name.isFunctionName()
                && !name.isDeleted()
                && !name.getNameName().startsWith("_");
        String formula = plain ? name.getRefersToFormula() : "";
        boolean standsForNothing =
                formula == null || formula.isEmpty() || formula.contains(FormulaError.REF.getString());
        if (!standsForNothing && formula.indexOf('[') < 0 && !isCell(name.getNameName())) {
            Name copy = to.createName();
            copy.setNameName(name.getNameName());
            copy.setSheetIndex(name.getSheetIndex());
            copy.setRefersToFormula(formula);
        }
    }

    /** A name such as KCB2024 is none in an .xlsx, which has a column KCB. */
    private static boolean isCell(String name) {
        return CellReference.classifyCellReference(name, SpreadsheetVersion.EXCEL2007) == NameType.CELL;
    }

    private void sheet(HSSFSheet sheet, SXSSFSheet copy) throws IOException {
        columns(sheet, copy);
        sheet.getMergedRegions().forEach(copy::addMergedRegionUnsafe);
        PaneInformation pane = sheet.getPaneInformation();
        if (pane != null && pane.isFreezePane()) {
            copy.createFreezePane(pane.getVerticalSplitPosition(), pane.getHorizontalSplitPosition());
        }
        if (sheet.getProtect()) {
            copy.enableLocking();
        }
        copy.setDisplayGridlines(sheet.isDisplayGridlines());
        if (sheet.getSheet().getRecords().stream().anyMatch(DataValidityTable.class::isInstance)) {
            validations(sheet, copy);
        }
        for (org.apache.poi.ss.usermodel.Row any : sheet) {
            row((HSSFRow) any, copy.createRow(any.getRowNum()));
        }
    }

    private void columns(HSSFSheet sheet, SXSSFSheet copy) {
        copy.setDefaultColumnWidth(sheet.getDefaultColumnWidth());
        for (int i = 0; i < BIFF_COLUMNS; i++) {
            if (sheet.getColumnWidth(i) != sheet.getDefaultColumnWidth() * BIFF_COLUMNS) {
                copy.setColumnWidth(i, Math.min(sheet.getColumnWidth(i), WIDEST));
            }
            if (sheet.isColumnHidden(i)) {
                copy.setColumnHidden(i, true);
            }
            CellStyle style = sheet.getColumnStyle(i);
            if (style != null && style.getIndex() != 0) {
                copy.setDefaultColumnStyle(i, styles.of(style.getIndex()));
            }
        }
    }

    private void row(HSSFRow row, SXSSFRow copy) {
        if (row.getHeight() != row.getSheet().getDefaultRowHeight()) {
            copy.setHeight(row.getHeight());
        }
        copy.setZeroHeight(row.getZeroHeight());
        if (row.isFormatted()) {
            copy.setRowStyle(styles.of(row.getRowStyle().getIndex()));
        }
        for (org.apache.poi.ss.usermodel.Cell any : row) {
            cell((HSSFCell) any, copy.createCell(any.getColumnIndex()));
        }
    }

    private void cell(HSSFCell cell, SXSSFCell copy) {
        copy.setCellStyle(styles.of(cell.getCellStyle().getIndex()));
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            String formula = cell.getCellFormula();
            if (formula.indexOf('[') < 0) {
                copy.setCellFormula(formula);
            }
            type = cell.getCachedFormulaResultType();
        }
        switch (type) {
            case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
            case STRING -> copy.setCellValue(cell.getRichStringCellValue().getString());
            case BOOLEAN -> copy.setCellValue(cell.getBooleanCellValue());
            case ERROR -> copy.setCellErrorValue(cell.getErrorCellValue());
            case BLANK, FORMULA, _NONE -> {}
        }
    }

    private static void validations(HSSFSheet sheet, Sheet copy) {
        DataValidationHelper helper = copy.getDataValidationHelper();
        for (DataValidation rule : sheet.getDataValidations()) {
            DataValidationConstraint list = rule.getValidationConstraint();
            if (list.getValidationType() == ValidationType.LIST) {
                String[] options = list.getExplicitListValues();
                DataValidation same = helper.createValidation(
                        options == null || options.length == 0
                                ? helper.createFormulaListConstraint(list.getFormula1())
                                : helper.createExplicitListConstraint(options),
                        rule.getRegions());
                same.setShowErrorBox(rule.getShowErrorBox());
                same.setEmptyCellAllowed(rule.getEmptyCellAllowed());
                copy.addValidationData(same);
            }
        }
    }
}
