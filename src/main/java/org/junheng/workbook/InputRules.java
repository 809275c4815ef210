package org.junheng.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junheng.workbook.InputRule.Otherwise;

/** The input rules of one sheet; cells for which the same is said share one rule in the file. */
final class InputRules {

    private static final String COMPLAINT_TITLE = "请核对";

    /** Excel refuses a file with longer words than these. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_WORDS = 225;

    private final OptionLists lists;
    private final Map<Laid, CellRangeAddressList> cells = new LinkedHashMap<>();

    InputRules(OptionLists lists) {
        this.lists = lists;
    }

    private record Laid(String title, InputRule rule) {}

    void lay(CellRangeAddress range, String title, InputRule rule) {
        Laid laid = new Laid(rule.prompt().isEmpty() ? "" : cut(title, LONGEST_TITLE), rule);
        cells.computeIfAbsent(laid, first -> new CellRangeAddressList()).addCellRangeAddress(range);
    }

    void writeTo(XSSFSheet sheet) {
        cells.forEach((laid, ranges) -> sheet.addValidationData(validation(sheet, laid, ranges)));
    }

    private DataValidation validation(XSSFSheet sheet, Laid laid, CellRangeAddressList ranges) {
        InputRule rule = laid.rule();
        DataValidation validation =
                new XSSFDataValidationHelper(sheet).createValidation(constraint(sheet, rule), ranges);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(rule.otherwise() != Otherwise.SILENT);
        if (!rule.complaint().isEmpty()) {
            validation.setErrorStyle(rule.otherwise() == Otherwise.REFUSED ? ErrorStyle.STOP : ErrorStyle.WARNING);
            validation.createErrorBox(COMPLAINT_TITLE, cut(rule.complaint(), LONGEST_WORDS));
        }
        if (!rule.prompt().isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(laid.title(), cut(rule.prompt(), LONGEST_WORDS));
        }
        return validation;
    }

    private DataValidationConstraint constraint(XSSFSheet sheet, InputRule rule) {
        return switch (rule.accepts()) {
            case LISTED -> lists.constraint(sheet, rule.options());
            case WHOLE -> limits(ValidationType.INTEGER, rule);
            case DECIMAL -> limits(ValidationType.DECIMAL, rule);
            case DAY -> limits(ValidationType.DATE, rule);
            case LENGTH -> limits(ValidationType.TEXT_LENGTH, rule);
        };
    }

    private static DataValidationConstraint limits(int type, InputRule rule) {
        return rule.most().isEmpty()
                ? new XSSFDataValidationConstraint(type, OperatorType.GREATER_OR_EQUAL, rule.least(), null)
                : new XSSFDataValidationConstraint(type, OperatorType.BETWEEN, rule.least(), rule.most());
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
