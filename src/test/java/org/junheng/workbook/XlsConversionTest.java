package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other programs write records into an .xls that POI's model of it has no place for; they cost no more than themselves. */
class XlsConversionTest {

    private static final int UNKNOWN = 0x0999;
    private static final int ITERATION_STEP = 0x0010;

    @TempDir
    Path folder;

    private Path xls = Path.of("");
    private Path xlsx = Path.of("");

    @BeforeEach
    void lie() {
        xls = folder.resolve("old.xls");
        xlsx = folder.resolve("new.xlsx");
    }

    @Test
    void passesOverARecordThatNobodyKnows() throws Exception {
        try (HSSFWorkbook book = filled()) {
            book.getSheetAt(0).getRow(0).getCell(0).setCellFormula("1+1");
            records(book).add(records(book).size() - 1, new RawRecord(UNKNOWN, 4));
            XlsReadingTest.write(book, xls);
        }

        XlsConversion.write(xls, xlsx);

        assertThat(Books.drawn(xlsx)).isEqualTo(Books.drawn(xls));
        try (XSSFWorkbook book = new WrittenBook(xlsx).open()) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getCellFormula()).isEqualTo("1+1");
        }
    }

    @Test
    void leavesANameBehindThatIsACellInAnXlsx() throws Exception {
        try (HSSFWorkbook book = filled()) {
            for (String name : List.of("选项", "KCB2024")) {
                HSSFName same = book.createName();
                same.setNameName(name);
                same.setRefersToFormula("甲!$A$1");
            }
            XlsReadingTest.write(book, xls);
        }

        XlsConversion.write(xls, xlsx);

        try (XSSFWorkbook book = new WrittenBook(xlsx).open()) {
            assertThat(book.getAllNames()).extracting(XSSFName::getNameName).containsExactly("选项");
        }
    }

    @Test
    void bringsOverTheValuesOfABookThatPoiCannotOpen() throws Exception {
        try (HSSFWorkbook book = filled()) {
            records(book).add(1, new RawRecord(ITERATION_STEP, 16));
            XlsReadingTest.write(book, xls);
        }
        List<String> told = Books.drawn(xls);

        ReturnedCopy.write(xls, xlsx, List.of(), ReturnedCopyTest.FRONT, ReturnedCopyTest.DIGEST);
        byte[] first = Files.readAllBytes(xlsx);
        ReturnedCopy.write(xls, xlsx, List.of(), ReturnedCopyTest.FRONT, ReturnedCopyTest.DIGEST);

        assertThat(told)
                .containsExactly(
                        "# 甲",
                        "1 | A: 12.5 | B: 字 | C: TRUE | D: #DIV/0! | E: 2026-10-05T00:00 | F: 0.955% | G: 2026-10-05T08:30",
                        "3~ | A: 1",
                        "merged A5:B5",
                        "hidden C",
                        "# 乙 ~");
        List<String> drawn = Books.drawn(xlsx);
        assertThat(drawn.subList(drawn.indexOf("# 甲"), drawn.size())).isEqualTo(told);
        assertThat(Files.readAllBytes(xlsx)).isEqualTo(first);
        try (XSSFWorkbook book = new WrittenBook(xlsx).open()) {
            assertThat(new DataFormatter(Locale.ROOT)
                            .formatCellValue(book.getSheet("甲").getRow(0).getCell(5)))
                    .isEqualTo("95.50%");
        }
    }

    /** The reader does not ask for the format of a column; a copy has to. */
    @Test
    void bringsOverTheValuesWhereAFormatIsNone() throws Exception {
        Path odd = new RawBook()
                .sheet(
                        "甲",
                        "visible",
                        RawBook.worksheet("<cols><col min='2' max='2' style='?'/></cols>"
                                + "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"))
                .in(folder);

        ReturnedCopy.write(
                odd,
                xlsx,
                List.of(new Mark("甲", "B1", Tint.BAD, "空")),
                ReturnedCopyTest.FRONT,
                ReturnedCopyTest.DIGEST);

        assertThat(Books.drawn(xlsx))
                .contains("2 | A: 原文件的格式带不过来，本文件只有数据。" + ReturnedCopyTest.FRONT.instructions())
                .endsWith("# 甲", "1 | A: 1");
    }

    @Test
    void bringsOverWhatOtherProgramsAloneWouldWrite() throws Exception {
        Path odd = RawBook.withRows("<row r='1'><c r='A1' t='e'><v>#怪!</v></c></row>")
                .sheet(
                        "甲",
                        "visible",
                        RawBook.worksheet("<sheetData/><mergeCells><mergeCell ref='B2:A1'/></mergeCells>"))
                .in(folder);

        PlainConversion.write(odd, xlsx);

        assertThat(Books.drawn(xlsx)).containsExactly("# 甲", "1 | A: '#怪!", "# Sheet1");
        try (XSSFWorkbook book = new WrittenBook(xlsx).open()) {
            assertThat(book.getSheet("甲").getDefaultColumnWidth()).isEqualTo(12);
        }
    }

    /** Some programs write cell after cell down a column. */
    @Test
    void bringsOverRowsThatAreToldInPieces() throws Exception {
        Path pieces = RawBook.withRows("""
                        <row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>\
                        <row r="1"><c r="B1"><v>3</v></c></row>""").in(folder);

        PlainConversion.write(pieces, xlsx);

        assertThat(Books.drawn(xlsx)).containsExactly("# 甲", "1 | A: 1 | B: 3", "2 | A: 2");
    }

    private static HSSFWorkbook filled() {
        HSSFWorkbook book = new HSSFWorkbook();
        HSSFSheet sheet = book.createSheet("甲");
        sheet.createRow(0).createCell(0).setCellValue(12.5);
        sheet.getRow(0).createCell(1).setCellValue("字");
        sheet.getRow(0).createCell(2).setCellValue(true);
        sheet.getRow(0).createCell(3).setCellErrorValue(FormulaError.DIV0);
        style(sheet, 4, 46_300, "yyyy-mm-dd");
        style(sheet, 5, 0.955, "0.0%");
        style(sheet, 6, 46_300 + 8.5 / 24, "yyyy-mm-dd hh:mm");
        sheet.createRow(2).createCell(0).setCellValue(1);
        sheet.getRow(2).setZeroHeight(true);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A5:B5"));
        sheet.setColumnHidden(2, true);
        book.createSheet("乙");
        book.setSheetHidden(1, true);
        return book;
    }

    private static void style(HSSFSheet sheet, int column, double value, String format) {
        sheet.getRow(0).createCell(column).setCellValue(value);
        sheet.getRow(0).getCell(column).setCellStyle(XlsReadingTest.style(sheet.getWorkbook(), format));
    }

    private static List<RecordBase> records(HSSFWorkbook book) {
        return book.getSheetAt(0).getSheet().getRecords();
    }
}
