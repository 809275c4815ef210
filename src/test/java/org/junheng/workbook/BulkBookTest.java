package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.workbook.WrittenBook.STAMP;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkBookTest {

    @TempDir
    Path folder;

    private Path target;
    private WrittenBook written;

    @BeforeEach
    void chooseTarget() {
        target = folder.resolve("明细合并.xlsx");
        written = new WrittenBook(target);
    }

    @Test
    void showsEveryValueInItsColumnsLook() throws IOException {
        List<SheetColumn> columns = Arrays.stream(Look.values())
                .map(look -> SheetColumn.of(look.name(), look))
                .toList();
        try (BulkBook book = BulkBook.create(target, "")) {
            book.sheet(new BulkLayout("样式", null, columns, 0))
                    .row(Arrays.asList(
                            "0102030405",
                            true,
                            YearMonth.of(2026, 10),
                            new BigDecimal("1.250"),
                            42,
                            9711.634,
                            0.062349,
                            1234567,
                            0.5153,
                            96.5,
                            LocalDate.of(2026, 9, 1)));
            book.save(STAMP, "样式");
        }

        assertThat(written.shown().get("样式"))
                .containsExactly(
                        Arrays.stream(Look.values()).map(Look::name).toList(),
                        List.of(
                                "0102030405",
                                "是",
                                "2026-10",
                                "1.25",
                                "42",
                                "9711.63",
                                "0.0623",
                                "1,234,567",
                                "0.515",
                                "96.50",
                                "2026-09-01"));
    }

    @Test
    void storesWhatLooksLikeAFormulaAsText() throws IOException {
        List<String> typed = List.of("=1+1", "+86", "-5", "@SUM(A1)", "\t=A1", " 两边有空格 ");
        saveColumn(Look.TEXT, typed);

        try (XSSFWorkbook book = written.open()) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(typed).allSatisfy(text -> {
                XSSFCell cell = sheet.getRow(1 + typed.indexOf(text)).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            });
        }
    }

    @Test
    void neverShowsAValueAsSomethingElse() throws IOException {
        saveColumn(Look.WHOLE, Arrays.asList(3.5, "三", null, LocalDate.of(2026, 9, 1), LocalDate.of(1899, 1, 1), 4));

        assertThat(written.shown().get("表"))
                .containsExactly(
                        List.of("值"),
                        List.of("3.5"),
                        List.of("三"),
                        List.of(""),
                        List.of("2026-09-01"),
                        List.of("1899-01-01"),
                        List.of("4"));
    }

    @Test
    void replacesWhatXmlForbidsAndCutsWhatExcelCannotHold() throws IOException {
        saveColumn(
                Look.TEXT,
                List.of("a\u0000b\u001fc", "x\ud800y", "一\r\n二\r三", "<&\">", "_x0041_", "𠮷", "长".repeat(40_000)));

        assertThat(written.shown().get("表"))
                .containsExactly(
                        List.of("值"),
                        List.of("a\ufffdb\ufffdc"),
                        List.of("x\ufffdy"),
                        List.of("一\n二\n三"),
                        List.of("<&\">"),
                        List.of("_x0041_"),
                        List.of("𠮷"),
                        List.of("长".repeat(32_766) + "…"));
    }

    @Test
    void keepsFormulasWithTheirResults() throws IOException {
        List<SheetColumn> columns = List.of(SheetColumn.of("值", Look.CV3), SheetColumn.of("字", Look.CENTRED));
        try (BulkBook book = BulkBook.create(target, "")) {
            BulkSheet sheet = book.sheet(new BulkLayout("差异系数", null, columns, 0));
            sheet.row(List.of(
                    new Formula("IF(B1<>\"\",1/4,0)", 0.25), Marked.tinted(new Formula("\"—\"", "—"), Tint.MUTED)));
            sheet.row(List.of(
                    Formula.overArrays("SUM(IF(A1:A2>0,A1:A2))", new BigDecimal("0.25")), Marked.shown(7, Look.WHOLE)));
            book.save(STAMP, "公式");
        }

        try (XSSFWorkbook book = written.open()) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFCell number = sheet.getRow(1).getCell(0);
            assertThat(number.getCellFormula()).isEqualTo("IF(B1<>\"\",1/4,0)");
            assertThat(number.getNumericCellValue()).isEqualTo(0.25);
            assertThat(number.getCellStyle().getDataFormatString()).isEqualTo("0.000");
            XSSFCell word = sheet.getRow(1).getCell(1);
            assertThat(word.getStringCellValue()).isEqualTo("—");
            assertThat(word.getCellStyle().getDataFormatString()).isEqualTo("General");
            XSSFCell array = sheet.getRow(2).getCell(0);
            assertThat(array.isPartOfArrayFormulaGroup()).isTrue();
            assertThat(array.getCellFormula()).isEqualTo("SUM(IF(A1:A2>0,A1:A2))");
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0");
        }
    }

    @Test
    void printsAHeadingOnEveryPage() throws IOException {
        try (BulkBook book = BulkBook.create(target, "甲&乙县")) {
            book.sheet(new BulkLayout("总览", null, List.of(SheetColumn.of("值", Look.WHOLE)), 0));
            book.save(STAMP, "总览");
        }

        try (XSSFWorkbook book = written.open()) {
            assertThat(book.getSheetAt(0).getHeader().getCenter()).endsWith("&12 甲&&乙县 · &A");
        }
    }

    @Test
    void refusesWhatACellCannotHold() throws IOException {
        try (BulkBook book = BulkBook.create(target, "")) {
            BulkSheet sheet = book.sheet(new BulkLayout("表", null, List.of(SheetColumn.of("值", Look.DECIMAL2)), 0));

            assertThatThrownBy(() -> sheet.row(List.of(1, 2)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("表: 2 values for 1 columns");
            sheet.row(List.of(Double.NaN));
            assertThatThrownBy(() -> book.save(STAMP, "表"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a cell cannot hold NaN");
        }
    }

    @Test
    void continuesOnAnotherSheetWhenOneIsFull() throws IOException {
        try (BulkBook book = new BulkBook(target, 4, "", false)) {
            BulkSheet sheet = book.sheet(new BulkLayout("教师", "教师明细", List.of(SheetColumn.of("序号", Look.WHOLE)), 0));
            for (int i = 1; i <= 5; i++) {
                sheet.row(List.of(i));
            }
            book.save(STAMP, "教师明细");
        }

        List<String> title = List.of("教师明细");
        List<String> head = List.of("序号");
        assertThat(written.shown())
                .containsExactly(
                        Map.entry("教师", List.of(title, head, List.of("1"), List.of("2"))),
                        Map.entry("教师(2)", List.of(title, head, List.of("3"), List.of("4"))),
                        Map.entry("教师(3)", List.of(title, head, List.of("5"))));
    }

    @Test
    void laysTheSheetOutForScreenAndPaper() throws IOException {
        try (BulkBook book = BulkBook.create(target, "")) {
            List<SheetColumn> columns =
                    List.of(new SheetColumn("学校标识码", 14, Look.TEXT), new SheetColumn("学生数", 9, Look.WHOLE));
            book.sheet(new BulkLayout("班级学生", "2026年10月", columns, 1)).row(List.of("3701000001", 40));
            book.save(STAMP, "明细");
        }

        try (XSSFWorkbook book = written.open()) {
            XSSFSheet sheet = book.getSheet("班级学生");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:B3");
            assertThat(sheet.getMergedRegions())
                    .extracting(region -> region.formatAsString())
                    .containsExactly("A1:B1");
            assertThat(sheet.getColumnWidthInPixels(0)).isGreaterThan(sheet.getColumnWidthInPixels(1));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页，共 &N 页");
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void tintsRowsAndSingleCells() throws IOException {
        try (BulkBook book = BulkBook.create(target, "")) {
            BulkSheet sheet = book.sheet(new BulkLayout(
                    "表", null, List.of(SheetColumn.of("甲", Look.TEXT), SheetColumn.of("乙", Look.TEXT)), 0));
            sheet.row(List.of("退回", Marked.tinted("通过", Tint.MUTED)), Tint.BAD);
            sheet.row(List.of("平", "常"));
            book.save(STAMP, "表");
        }

        try (XSSFWorkbook book = written.open()) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(fill(sheet, 1, 0)).isEqualTo("FF" + Tint.BAD.fill());
            assertThat(fill(sheet, 1, 1)).isEqualTo("FF" + Tint.MUTED.fill());
            assertThat(fill(sheet, 2, 0)).isNull();
        }
    }

    @Test
    void leadsFromSeveralCellsToOnePlace() throws IOException {
        try (BulkBook book = BulkBook.create(target, "")) {
            BulkSheet schools = book.sheet(new BulkLayout("学校", null, List.of(SheetColumn.of("名称", Look.TEXT)), 0));
            schools.row(List.of("第一小学"));
            String place = References.at("学校", 2, 0);
            BulkSheet findings = book.sheet(new BulkLayout("问题清单", null, List.of(SheetColumn.of("学校", Look.TEXT)), 0));
            findings.row(List.of(Marked.link("第一小学", place)));
            findings.row(List.of(Marked.link("第一小学", place)));
            book.save(STAMP, "问题清单");
        }

        try (XSSFWorkbook book = written.open()) {
            assertThat(book.getSheet("问题清单").getHyperlinkList())
                    .extracting(link -> link.getCellRef() + " → " + link.getLocation())
                    .containsExactly("A2 → '学校'!A2", "A3 → '学校'!A2");
        }
    }

    @Test
    void givesTheSameBytesForTheSameRows() throws IOException {
        saveColumn(Look.TEXT, List.of("一", "二"));
        byte[] first = Files.readAllBytes(target);
        saveColumn(Look.TEXT, List.of("一", "二"));

        assertThat(Files.readAllBytes(target)).isEqualTo(first);
    }

    @Test
    void leavesTheTargetAloneUnlessSaved() throws IOException {
        Files.writeString(target, "上月");
        try (BulkBook book = BulkBook.create(target, "")) {
            book.sheet(new BulkLayout("表", null, List.of(SheetColumn.of("值", Look.TEXT)), 0))
                    .row(List.of("一"));
        }

        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
        assertThat(target).hasContent("上月");
    }

    @Test
    void refusesRowsForATableThatHasEnded() throws IOException {
        try (BulkBook book = BulkBook.create(target, "")) {
            BulkSheet first = book.sheet(new BulkLayout("一", null, List.of(SheetColumn.of("值", Look.TEXT)), 0));
            BulkSheet second = book.sheet(new BulkLayout("二", null, List.of(SheetColumn.of("值", Look.TEXT)), 0));
            second.row(List.of("在"));

            assertThatThrownBy(() -> first.row(List.of("迟"))).isInstanceOf(IllegalStateException.class);
        }
    }

    private void saveColumn(Look look, List<? extends @Nullable Object> values) throws IOException {
        try (BulkBook book = BulkBook.create(target, "")) {
            BulkSheet sheet = book.sheet(new BulkLayout("表", null, List.of(SheetColumn.of("值", look)), 0));
            for (Object value : values) {
                sheet.row(Arrays.asList(value));
            }
            book.save(STAMP, "表");
        }
    }

    private static @Nullable String fill(XSSFSheet sheet, int row, int column) {
        var colour = sheet.getRow(row).getCell(column).getCellStyle().getFillForegroundColorColor();
        return colour == null ? null : colour.getARGBHex();
    }
}
