package org.junheng.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/**
 * Draws a written sheet as lines of text: a closed cell in braces, an open one in brackets with its number format behind
 * it, then everything else that a person meets there.
 */
final class TemplateDrawn {

    private final XSSFSheet sheet;
    private final List<String> lines = new ArrayList<>();

    private TemplateDrawn(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** Cells, merges, frozen and repeated parts, filter. */
    static String cells(Path file, String sheet) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            TemplateDrawn drawn = new TemplateDrawn(book.getSheet(sheet));
            drawn.drawRows();
            drawn.drawColumns();
            drawn.drawFrame();
            return String.join("\n", drawn.lines) + "\n";
        }
    }

    /** What the cells accept: range, kind and limits, what becomes of anything else, prompt. */
    static String rules(Path file, String sheet) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            return Arrays.stream(book.getSheet(sheet)
                            .getCTWorksheet()
                            .getDataValidations()
                            .getDataValidationArray())
                    .map(TemplateDrawn::rule)
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /** The notes, each in one line. */
    static String notes(Path file, String sheet) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            return book.getSheet(sheet).getCellComments().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(note -> note.getKey() + " "
                            + note.getValue().getString().getString().replace("\n", " / "))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private void drawRows() {
        DataFormatter formatter = new DataFormatter();
        for (Row row : sheet) {
            lines.add(row.getRowNum() + 1 + " "
                    + IntStream.range(0, row.getLastCellNum())
                            .mapToObj(row::getCell)
                            .map(cell -> cell(cell, formatter))
                            .collect(Collectors.joining(" ")));
        }
    }

    private static String cell(Cell cell, DataFormatter formatter) {
        String shown = formatter.formatCellValue(cell).replace("\n", "\\n");
        return cell.getCellStyle().getLocked() ? "{" + shown + "}" : "[" + shown + "]" + format(cell.getCellStyle());
    }

    private static String format(CellStyle style) {
        return style.getDataFormatString().equals("General") ? "" : style.getDataFormatString();
    }

    private void drawColumns() {
        for (int i = 0; i <= sheet.getRow(2).getLastCellNum(); i++) {
            CellStyle style = sheet.getColumnStyle(i);
            lines.add(CellReference.convertNumToColString(i) + " " + sheet.getColumnWidth(i) / 256
                    + (style.getLocked() ? "" : " []" + format(style)));
        }
    }

    private void drawFrame() {
        lines.add("merged "
                + sheet.getMergedRegions().stream()
                        .map(CellRangeAddress::formatAsString)
                        .collect(Collectors.joining(" ")));
        PaneInformation pane = sheet.getPaneInformation();
        lines.add("frozen " + pane.getHorizontalSplitTopRow() + " rows " + pane.getVerticalSplitLeftColumn()
                + " columns, repeated " + sheet.getRepeatingRows().formatAsString());
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            lines.add("filter " + sheet.getCTWorksheet().getAutoFilter().getRef());
        }
    }

    private static String rule(CTDataValidation rule) {
        String limits = Stream.of(rule.getFormula1(), rule.getFormula2())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String operator = rule.isSetOperator() ? " " + rule.getOperator() : "";
        String otherwise = rule.getShowErrorMessage() ? rule.getErrorStyle() + " " + rule.getError() : "anything";
        String prompt = rule.getShowInputMessage() ? " | " + rule.getPromptTitle() + ": " + rule.getPrompt() : "";
        return rule.getSqref() + " | " + rule.getType() + operator + " " + limits + " | " + otherwise + prompt;
    }
}
