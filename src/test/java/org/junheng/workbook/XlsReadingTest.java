package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.LittleEndianOutput;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsReadingTest {

    private static final Instant SAVED = Instant.parse("2026-11-05T09:30:00Z");

    @TempDir
    Path folder;

    @Test
    void tellsTheSameAsTheXlsxOfTheSameContent() throws IOException, UnreadableWorkbook {
        Path xls = folder.resolve("same.xls");
        Path xlsx = folder.resolve("same.xlsx");
        try (HSSFWorkbook old = new HSSFWorkbook();
                XSSFWorkbook now = new XSSFWorkbook()) {
            write(filled(old), xls);
            write(filled(now), xlsx);
        }

        List<String> told = Books.drawn(xls);

        assertThat(told)
                .containsExactly(
                        "# 甲",
                        "1 | A: 标题",
                        "3~ | A: 12 | B: 12.5 | C: -7 | D: '0102030405 | E: TRUE | F: #N/A",
                        "4 | A: 2026-10-05T00:00 | B: 2026-10-05T08:30 | C: 95.5% | D: 0.123456789012346 | E: 100000000000000000000",
                        "5 | A: 24.5 | B: 标题! | C: TRUE | D: #DIV/0! | E: 2026-10-06T00:00",
                        "6 | A: 1 | B: 2 | C: 3",
                        "70 | IV: 末",
                        "merged A1:C1",
                        "hidden B C",
                        "# 乙 ~",
                        "# 丙 ~");
        assertThat(Books.drawn(xlsx)).isEqualTo(told);
    }

    @Test
    void tellsTabsInTheirOrderThoughTheirSectionsLieInAnother() throws IOException, UnreadableWorkbook {
        Path file = folder.resolve("order.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            for (String name : List.of("甲", "乙", "丙")) {
                book.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            }
            book.setSheetOrder("丙", 0);
            write(book, file);
        }

        assertThat(Books.drawn(file)).containsExactly("# 丙", "1 | A: 丙", "# 甲", "1 | A: 甲", "# 乙", "1 | A: 乙");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws IOException, UnreadableWorkbook {
        Path file = folder.resolve("1904.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                    .forEach(window -> window.setWindowing((short) 1));
            org.apache.poi.ss.usermodel.Cell cell =
                    book.createSheet("甲").createRow(0).createCell(0);
            cell.setCellValue(44838);
            cell.setCellStyle(style(book, "yyyy-mm-dd"));
            write(book, file);
        }

        assertThat(Books.drawn(file)).containsExactly("# 甲", "1 | A: 2026-10-05T00:00");
    }

    /** Excel itself never stores such a number, other programs do; one of them costs its cell alone. */
    @Test
    void showsWhatIsNoNumberAsExcelDoes() throws IOException, UnreadableWorkbook {
        Path file = folder.resolve("nan.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("甲");
            sheet.createRow(0).createCell(0).setCellValue(0.1);
            sheet.getRow(0).createCell(1).setCellValue(0.2);
            sheet.getRow(0).getCell(1).setCellStyle(style(book, "yyyy-mm-dd"));
            sheet.getRow(0).createCell(2).setCellValue(0.3);
            Iterator<CellValueRecordInterface> cells = sheet.getSheet().getCellValueIterator();
            ((NumberRecord) cells.next()).setValue(Double.NaN);
            ((NumberRecord) cells.next()).setValue(Double.POSITIVE_INFINITY);
            write(book, file);
        }

        assertThat(Books.drawn(file)).containsExactly("# 甲", "1 | A: #NUM! | B: #NUM! | C: 0.3");
    }

    /** Excel packs numbers of few digits, several of a row in one record; POI writes neither. */
    @Test
    void tellsNumbersThatExcelHasPacked() throws IOException, UnreadableWorkbook {
        Path file = folder.resolve("packed.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("甲");
            int general = 15;
            int day = style(book, "yyyy-mm-dd").getIndex();
            new RawRecord(MulRKRecord.sid, 4 + 4 * 6 + 2, out -> {
                        shorts(out, 3, 1);
                        packed(out, general, 45 << 2 | 2);
                        packed(out, general, 1234 << 2 | 3);
                        packed(out, general, -7 << 2 | 2);
                        packed(out, day, (int) (Double.doubleToLongBits(46_300) >>> Integer.SIZE));
                        shorts(out, 4);
                    })
                    .endsIn(sheet);
            new RawRecord(RKRecord.sid, 4 + 6, out -> {
                        shorts(out, 4, 0);
                        packed(out, general, 50 << 2 | 3);
                    })
                    .endsIn(sheet);
            new RawRecord(LabelRecord.sid, 9 + 4, out -> {
                        shorts(out, 4, 1, general, 2);
                        out.writeByte(1);
                        shorts(out, '班', '级');
                    })
                    .endsIn(sheet);
            write(book, file);
        }

        assertThat(Books.drawn(file))
                .containsExactly("# 甲", "4 | B: 45 | C: 12.34 | D: -7 | E: 2026-10-05T00:00", "5 | A: 0.5 | B: 班级");
    }

    private static void packed(LittleEndianOutput out, int format, int number) {
        out.writeShort(format);
        out.writeInt(number);
    }

    private static void shorts(LittleEndianOutput out, int... numbers) {
        for (int number : numbers) {
            out.writeShort(number);
        }
    }

    @Test
    void tellsTraits() throws IOException, UnreadableWorkbook {
        String digest = "0123456789abcdef".repeat(4);
        Path file = folder.resolve("traits.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("甲");
            book.createInformationProperties();
            book.getSummaryInformation().setLastSaveDateTime(Date.from(SAVED));
            CustomProperties custom = new CustomProperties();
            custom.put("junheng.returnedFrom", digest);
            book.getDocumentSummaryInformation().setCustomProperties(custom);
            write(book, file);
        }

        assertThat(Books.traits(file)).isEqualTo(new BookTraits(SAVED, false, false, digest));
    }

    @Test
    void saysNothingOfTraitsThatTheFileDoesNotName() throws IOException, UnreadableWorkbook {
        Path file = folder.resolve("bare.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("甲");
            write(book, file);
        }

        assertThat(Books.traits(file)).isEqualTo(new BookTraits(null, false, false, null));
    }

    private static Workbook filled(Workbook book) {
        Sheet sheet = book.createSheet("甲");
        put(sheet, 0, "标题", "");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        put(sheet, 2, 12, 12.5, -7, "0102030405", true, FormulaError.NA);
        sheet.getRow(2).setZeroHeight(true);
        put(sheet, 3, LocalDate.of(2026, 10, 5), LocalDateTime.of(2026, 10, 5, 8, 30), 95.5, 0.1234567890123456, 1e20);
        styled(sheet, 3, "yyyy\"年\"m\"月\"d\"日\"", "yyyy/m/d h:mm", "0.0%");
        put(sheet, 4, "=A3+B3", "=A1&\"!\"", "=A3=12", "=1/0", "=A4+1", "=\"\"");
        sheet.getRow(4).getCell(4).setCellStyle(style(book, "yyyy-mm-dd"));
        put(sheet, 5, 1, 2, 3);
        sheet.createRow(6).createCell(0).setCellStyle(style(book, "0.00"));
        sheet.createRow(69).createCell(255).setCellValue("末");
        sheet.setColumnHidden(1, true);
        sheet.setColumnHidden(2, true);
        book.createSheet("乙");
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        book.createSheet("丙");
        book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return book;
    }

    private static void put(Sheet sheet, int row, Object... values) {
        for (Object value : values) {
            org.apache.poi.ss.usermodel.Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            put(line.createCell(Math.max(line.getLastCellNum(), 0)), value);
        }
    }

    private static void put(org.apache.poi.ss.usermodel.Cell cell, Object value) {
        if (value instanceof String text && text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
        } else if (value instanceof FormulaError error) {
            cell.setCellErrorValue(error.getCode());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static void styled(Sheet sheet, int row, String... formats) {
        for (int column = 0; column < formats.length; column++) {
            sheet.getRow(row).getCell(column).setCellStyle(style(sheet.getWorkbook(), formats[column]));
        }
    }

    static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    static void write(Workbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
