package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.workbook.WrittenBook.STAMP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormBookTest {

    private static final List<SheetColumn> COLUMNS =
            List.of(SheetColumn.of("学校名称", Look.TEXT), SheetColumn.of("学生数", Look.WHOLE));

    @TempDir
    Path folder;

    @Test
    void writesCellsUnderTheirHeads() throws IOException {
        Path file = saved(book -> {
            FormSheet sheet = book.sheet("班级学生");
            sheet.title("班级学生", 2);
            sheet.heads(2, COLUMNS, 1);
            sheet.input(3, 0, "=1+1", Look.TEXT);
            sheet.input(3, 1, 45, Look.WHOLE);
            sheet.input(4, 0, "第二小学", Look.TEXT);
            sheet.input(4, 1, null, Look.WHOLE);
            sheet.fixed(5, 0, "第三小学", Look.TEXT);
            sheet.fixed(5, 1, LocalDate.of(2026, 9, 1), Look.WHOLE);
            sheet.filter(2, 5);
        });

        assertThat(new WrittenBook(file).shown().get("班级学生"))
                .containsExactly(
                        List.of("班级学生"),
                        List.of("学校名称", "学生数"),
                        List.of("=1+1", "45"),
                        List.of("第二小学", ""),
                        List.of("第三小学", "2026-09-01"));
    }

    @Test
    void offersShortListsInTheRuleAndLongOnesByName() throws IOException {
        List<String> subjects = IntStream.range(0, 60).mapToObj(i -> "学科名称" + i).toList();
        Path file = saved(book -> {
            FormSheet sheet = book.sheet("教师");
            sheet.rule(4, 500, 3, "性别", InputRule.oneOf(List.of("男", "女")));
            sheet.rule(4, 500, 6, "学科", InputRule.oneOf(subjects));
            sheet.rule(4, 500, 7, "兼教学科", InputRule.oneOf(subjects));
            book.sheet("办学条件");
        });

        try (XSSFWorkbook book = new WrittenBook(file).open()) {
            assertThat(book.getSheet("教师").getDataValidations())
                    .extracting(FormBookTest::rule)
                    .containsExactly("D4:D500 \"男,女\"", "G4:G500 H4:H500 选项_1");
            assertThat(book.getName("选项_1").getRefersToFormula()).isEqualTo("'选项'!$A$1:$A$60");
            assertThat(book.getSheetIndex("选项")).isEqualTo(2);
            assertThat(book.isSheetHidden(2)).isTrue();
            assertThat(book.getSheet("选项").getRow(59).getCell(0).getStringCellValue())
                    .isEqualTo("学科名称59");
        }
    }

    @Test
    void closesAllButTheCellsToBeFilledIn() throws IOException {
        Path file = saved(book -> {
            FormSheet sheet = book.sheet("封面");
            sheet.fixed(4, 0, "学校名称", Look.TEXT);
            sheet.input(4, 1, "第一小学", Look.TEXT);
            sheet.protect();
        });

        try (XSSFWorkbook book = new WrittenBook(file).open()) {
            XSSFSheet sheet = book.getSheet("封面");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isInsertRowsLocked()).isFalse();
            assertThat(sheet.isFormatColumnsLocked()).isFalse();
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(3)
                            .getCell(0)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FF" + Ink.FIXED);
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getLocked()).isFalse();
        }
    }

    @Test
    void opensAllRowsBelowTheHeads() throws IOException {
        Path file = saved(book -> {
            FormSheet sheet = book.sheet("教师");
            sheet.title("教师", 2);
            sheet.hint(2, "一名教师填一行", 2);
            sheet.heads(3, COLUMNS, 0);
            sheet.openBelow(3, List.of(Look.TEXT, Look.NUMBER));
            sheet.protect();
        });

        try (XSSFWorkbook book = new WrittenBook(file).open()) {
            XSSFSheet sheet = book.getSheet("教师");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(IntStream.of(0, 1, 2, 3, 16_383).mapToObj(sheet::getColumnStyle))
                    .extracting(CellStyle::getLocked)
                    .containsOnly(false);
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(IntStream.range(0, 3).mapToObj(sheet::getRow))
                    .extracting(row -> row.getRowStyle().getLocked())
                    .containsOnly(true);
            assertThat(String.valueOf(sheet.getCTWorksheet()
                            .getIgnoredErrors()
                            .getIgnoredErrorArray(0)
                            .getSqref()))
                    .isEqualTo("A1:B1048576");
        }
    }

    @Test
    void laysRulesUponCells() throws IOException {
        Path file = saved(book -> {
            FormSheet sheet = book.sheet("办学条件");
            InputRule money = InputRule.from(0).complaining("只填数字");
            sheet.rule(4, 4, 2, "图书", money);
            sheet.rule(4, 4, 3, "计算机", money);
            sheet.rule(
                    5,
                    5,
                    2,
                    "日期",
                    InputRule.days(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 12, 31))
                            .lenient()
                            .complaining("请核对日期")
                            .prompting("如 2026-10-08"));
            sheet.rule(6, 6, 2, "成绩", InputRule.suggesting(List.of("缺考")));
        });

        try (XSSFWorkbook book = new WrittenBook(file).open()) {
            List<XSSFDataValidation> rules = book.getSheet("办学条件").getDataValidations();
            assertThat(rules).extracting(FormBookTest::rule).containsExactly("C4 D4 0", "C5 36526", "C6 \"缺考\"");
            assertThat(rules)
                    .extracting(XSSFDataValidation::getErrorStyle)
                    .containsExactly(
                            DataValidation.ErrorStyle.STOP,
                            DataValidation.ErrorStyle.WARNING,
                            DataValidation.ErrorStyle.STOP);
            assertThat(rules).extracting(XSSFDataValidation::getShowErrorBox).containsExactly(true, true, false);
            assertThat(rules)
                    .extracting(XSSFDataValidation::getPromptBoxText)
                    .containsExactly(null, "如 2026-10-08", null);
        }
    }

    @Test
    void leavesNoEmptyDrawingBehindNotes() throws IOException {
        Path file = saved(book -> {
            FormSheet sheet = book.sheet("教师");
            sheet.heads(1, COLUMNS, 0);
            sheet.note(1, 1, "在校生数");
        });

        assertThat(new WrittenBook(file).entries()).noneMatch(entry -> entry.matches("xl/drawings/drawing.*"));
    }

    @Test
    void attachesNotes() throws IOException {
        Path file = saved(book -> {
            FormSheet sheet = book.sheet("班级学生");
            sheet.heads(1, COLUMNS, 0);
            sheet.note(1, 1, "在校生数，含借读");
        });

        try (XSSFWorkbook book = new WrittenBook(file).open()) {
            assertThat(book.getSheet("班级学生")
                            .getRow(0)
                            .getCell(1)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("在校生数，含借读");
        }
    }

    @Test
    void laysTheSheetOutForScreenAndPaper() throws IOException {
        Path file = saved(book -> {
            FormSheet sheet = book.sheet("班级学生");
            sheet.title("班级学生", 2);
            sheet.hint(2, "说明".repeat(30), 2);
            sheet.heads(3, COLUMNS, 1);
            sheet.filter(3, 9);
            sheet.tab("C00000");
        });

        try (XSSFWorkbook book = new WrittenBook(file).open()) {
            XSSFSheet sheet = book.getSheet("班级学生");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:B9");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页，共 &N 页");
            assertThat(sheet.getTabColor().getARGBHex()).isEqualTo("FFC00000");
            assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(7 * 16.5f);
        }
    }

    @Test
    void givesTheSameBytesForTheSameCalls() throws IOException {
        Consumer<FormBook> calls = book -> {
            FormSheet sheet = book.sheet("表");
            sheet.heads(1, COLUMNS, 0);
            sheet.note(1, 0, "说明");
            sheet.rule(2, 9, 0, "等次", InputRule.oneOf(List.of("甲,乙")));
            sheet.input(2, 0, "甲", Look.TEXT);
            sheet.fixed(2, 1, 1, Look.WHOLE);
        };
        byte[] first = Files.readAllBytes(saved(calls));

        assertThat(Files.readAllBytes(saved(calls))).isEqualTo(first);
    }

    private static String rule(XSSFDataValidation validation) {
        String cells = Arrays.stream(validation.getRegions().getCellRangeAddresses())
                .map(CellRangeAddress::formatAsString)
                .collect(Collectors.joining(" "));
        return cells + " " + validation.getValidationConstraint().getFormula1();
    }

    private Path saved(Consumer<FormBook> calls) throws IOException {
        Path target = folder.resolve("学校月报.xlsx");
        try (FormBook book = new FormBook()) {
            calls.accept(book);
            book.save(target, STAMP, "学校月报");
        }
        return target;
    }
}
