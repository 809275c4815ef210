package org.junheng.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The drop-down lists of a book: short ones stand in the cell's rule, long ones on a hidden sheet under a name. */
final class OptionLists {

    static final String SHEET = "选项";
    private static final int LONGEST_IN_RULE = 255;
    /** What a drop-down shows without scrolling. */
    private static final int MOST_IN_RULE = 8;

    private final Map<List<String>, String> names = new LinkedHashMap<>();

    DataValidationConstraint constraint(XSSFSheet sheet, List<String> options) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        return fitsInRule(options)
                ? helper.createExplicitListConstraint(options.toArray(String[]::new))
                : helper.createFormulaListConstraint(nameOf(options));
    }

    private static boolean fitsInRule(List<String> options) {
        boolean plain = options.stream().noneMatch(option -> option.contains(",") || option.contains("\""));
        return plain
                && options.size() <= MOST_IN_RULE
                && String.join(",", options).length() <= LONGEST_IN_RULE;
    }

    private String nameOf(List<String> options) {
        return names.computeIfAbsent(List.copyOf(options), list -> SHEET + "_" + (names.size() + 1));
    }

    /** Writes the long lists behind the last sheet. */
    void writeTo(XSSFWorkbook book) {
        if (names.isEmpty()) {
            return;
        }
        XSSFSheet sheet = book.createSheet(SHEET);
        int column = 0;
        for (Map.Entry<List<String>, String> list : names.entrySet()) {
            List<String> options = list.getKey();
            for (int i = 0; i < options.size(); i++) {
                row(sheet, i).createCell(column).setCellValue(CellText.clean(options.get(i)));
            }
            XSSFName name = book.createName();
            name.setNameName(list.getValue());
            name.setRefersToFormula(References.range(SHEET, 1, column, options.size(), column));
            column++;
        }
        book.setSheetHidden(book.getSheetIndex(sheet), true);
    }

    private static org.apache.poi.ss.usermodel.Row row(XSSFSheet sheet, int index) {
        org.apache.poi.ss.usermodel.Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
