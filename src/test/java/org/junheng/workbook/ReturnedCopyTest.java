package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnedCopyTest {

    static final String DIGEST = "ab".repeat(32);
    static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("序号", 6, Look.NUMBER),
            new SheetColumn("单元格", 12, Look.TEXT),
            new SheetColumn("学校说明", 20, Look.WRAPPED));
    static final FrontSheet FRONT = new FrontSheet(
            "问题清单",
            "问题清单",
            "逐条改正。",
            COLUMNS,
            2,
            List.of(Arrays.asList(1, Marked.link("=甲!B2", References.to("甲", "B2")), null)));

    @TempDir
    Path folder;

    private Path copy = Path.of("");

    private void mark(Path original, Mark... marks) throws Exception {
        copy = folder.resolve("copy.xlsx");
        ReturnedCopy.write(original, copy, List.of(marks), FRONT, DIGEST);
    }

    private static Mark red(String cell) {
        return new Mark("甲", cell, Tint.BAD, "红" + cell);
    }

    private static Mark yellow(String cell) {
        return new Mark("甲", cell, Tint.WARN, "黄" + cell);
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static String fill(XSSFSheet sheet, String cell) {
        XSSFCell at = sheet.getRow(TypedReferences.row(cell) - 1).getCell(TypedReferences.column(cell));
        return at.getCellStyle().getFillForegroundColorColor() == null
                ? ""
                : at.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }

    @Test
    void splicesMarksIntoRowsAndLeavesAllElseAsItStood() throws Exception {
        Path original = RawBook.withRows(
                        "<row r='1' spans='1:2'><c r='A1'><v>1</v></c><c r='C1' t='str'><f>A1&amp;\"x\"</f>"
                                + "<v>1x</v></c></row>\n<row r='4' other='kept'/><!-- a note --><row r='6'><c r='B6'><v>6</v></c></row>")
                .formats("0", "yyyy-mm-dd")
                .in(folder);

        mark(original, red("A1"), yellow("B1"), yellow("D4"), red("A5"), yellow("A9"), red("A9"));

        assertThat(new WrittenBook(copy).part("xl/worksheets/sheet1.xml"))
                .isEqualTo(
                        RawBook.worksheet(
                                "<sheetData><row r='1' spans='1:2'><c s=\"2\" r='A1'><v>1</v></c><c r=\"B1\" s=\"3\"/><c r='C1' t='str'>"
                                        + "<f>A1&amp;\"x\"</f><v>1x</v></c></row>\n<row r='4' other='kept'><c r=\"D4\" s=\"3\"/></row>"
                                        + "<!-- a note --><row r=\"5\"><c r=\"A5\" s=\"2\"/></row><row r='6'><c r='B6'><v>6</v></c></row>"
                                        + "<row r=\"9\"><c r=\"A9\" s=\"2\"/></row></sheetData><legacyDrawing xmlns:r=\""
                                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/>"));
        assertThat(Books.drawn(copy))
                .containsExactly(
                        "# 问题清单",
                        "1 | A: 问题清单",
                        "2 | A: 逐条改正。",
                        "3 | A: 序号 | B: 单元格 | C: 学校说明",
                        "4 | A: 1 | B: '=甲!B2",
                        "merged A1:C1",
                        "merged A2:C2",
                        "# 甲",
                        "1 | A: 1 | C: '1x",
                        "6 | B: 6");
        assertThat(Books.traits(copy).returnedFrom()).isEqualTo(DIGEST);
    }

    @Test
    void knowsPrefixedNames() throws Exception {
        Path original = new RawBook()
                .sheet(
                        "甲",
                        "visible",
                        "<x:worksheet xmlns:x='" + BulkParts.MAIN
                                + "'><x:sheetData><x:row r='2'><x:c r='A2'><x:v>1</x:v></x:c></x:row></x:sheetData>"
                                + "<x:tableParts count='0'/></x:worksheet>")
                .part(
                        "xl/styles.xml",
                        "<x:styleSheet xmlns:x='" + BulkParts.MAIN
                                + "'><x:fonts count='1'><x:font/></x:fonts><x:cellXfs count='1'><x:xf fontId='0'/></x:cellXfs>"
                                + "</x:styleSheet>")
                .in(folder);

        mark(original, red("A2"), red("B3"));

        assertThat(new WrittenBook(copy).part("xl/worksheets/sheet1.xml"))
                .contains(
                        "<x:c s=\"1\" r='A2'>",
                        "<x:row r=\"3\"><x:c r=\"B3\" s=\"1\"/></x:row></x:sheetData><x:legacyDrawing ");
        assertThat(new WrittenBook(copy).part("xl/styles.xml"))
                .contains("<x:fills count=\"", "<x:xf applyFill=\"1\" fillId=\"2\" fontId='0'/>");
        try (XSSFWorkbook book = new WrittenBook(copy).open()) {
            assertThat(fill(book.getSheet("甲"), "A2")).isEqualTo("FFFF7D7D");
            assertThat(book.getSheet("甲").getCellComments()).hasSize(2);
        }
    }

    /** A book as Excel's users make them: formats, notes, options, protection, hidden things, names, a second sheet. */
    private Path rich() throws IOException {
        Path file = folder.resolve("rich.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("甲");
            XSSFSheet other = book.createSheet("乙");
            XSSFSheet hidden = book.createSheet("丙");
            XSSFCellStyle blue = book.createCellStyle();
            blue.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            blue.setFillForegroundColor(Palette.colour("DDEBF7"));
            blue.setDataFormat(book.createDataFormat().getFormat("0.000"));
            for (int row = 0; row < 5; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row * 1.5);
                sheet.getRow(row).createCell(1).setCellFormula("A" + (row + 1) + "*2");
                sheet.getRow(row).getCell(0).setCellStyle(blue);
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            XSSFComment note =
                    sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 4));
            note.setString(new XSSFRichTextString("自己的批注"));
            note.setAuthor("某人");
            sheet.getRow(1).getCell(0).setCellComment(note);
            sheet.addValidationData(sheet.getDataValidationHelper()
                    .createValidation(
                            sheet.getDataValidationHelper().createExplicitListConstraint(new String[] {"是", "否"}),
                            new CellRangeAddressList(0, 9, 2, 2)));
            sheet.enableLocking();
            sheet.setColumnHidden(3, true);
            other.createRow(0).createCell(0).setCellValue("乙");
            other.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            hidden.createRow(0).createCell(0).setCellValue("丙");
            book.setSheetVisibility(2, SheetVisibility.HIDDEN);
            book.setActiveSheet(1);
            book.write(out);
        }
        return file;
    }

    @Test
    void keepsUntouchedPartsByteForByteAndEverythingElseInMeaning() throws Exception {
        Path original = rich();
        Map<String, byte[]> before = parts(original);

        mark(original, red("A2"), yellow("A3"), yellow("C9"), new Mark("没有", "A1", Tint.BAD, "x"), red("等12处"));

        Map<String, byte[]> after = parts(copy);
        assertThat(before.keySet().stream().filter(name -> !Arrays.equals(before.get(name), after.get(name))))
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/_rels/workbook.xml.rels",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing0.vml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/worksheets/sheet1.xml");
        List<String> drawn = Books.drawn(copy);
        assertThat(drawn.subList(drawn.indexOf("# 甲"), drawn.size())).isEqualTo(Books.drawn(original));
        try (XSSFWorkbook book = new WrittenBook(copy).open()) {
            XSSFSheet sheet = book.getSheet("甲");
            assertThat(fill(sheet, "A1") + fill(sheet, "A2") + fill(sheet, "A3") + fill(sheet, "C9"))
                    .isEqualTo("FFDDEBF7" + "FFFF7D7D" + "FFFFE966" + "FFFFE966");
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("0.000");
            assertThat(sheet.getRow(1).getCell(0).getCellComment().getString().getString())
                    .isEqualTo("自己的批注\n—— 均衡月报 ——\n红A2");
            assertThat(sheet.getRow(2).getCell(0).getCellComment().getString().getString())
                    .isEqualTo("—— 均衡月报 ——\n黄A3");
            assertThat(sheet.getCellComments()).hasSize(3);
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(3)).isTrue();
            assertThat(book.getSheetVisibility(3)).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(book.getSheet("乙").getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(book.getActiveSheetIndex()).isZero();
            XSSFSheet front = book.getSheetAt(0);
            assertThat(front.getSheetName()).isEqualTo("问题清单");
            assertThat(front.getHyperlinkList().get(0).getLocation()).isEqualTo("'甲'!B2");
            assertThat(front.getProtect()).isTrue();
            assertThat(front.getRow(3).getCell(2).getCellStyle().getLocked()).isFalse();
            assertThat(front.getRow(3).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(front.getRow(3).getCell(1).getStringCellValue()).isEqualTo("=甲!B2");
        }
    }

    @Test
    void opensWithTheListAndNoOtherSheet() throws Exception {
        String selected = RawBook.worksheet("<sheetViews><sheetView zoomScale='90' tabSelected='1' workbookViewId='0'/>"
                + "</sheetViews><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>");
        Path original = new RawBook()
                .sheet("甲", "visible", RawBook.worksheet("<sheetData/>"))
                .sheet("乙", "visible", selected)
                .sheet("丙", "visible", selected)
                .in(folder);

        mark(original, red("A1"));

        WrittenBook book = new WrittenBook(copy);
        for (int sheet = 2; sheet <= 3; sheet++) {
            assertThat(book.part("xl/worksheets/sheet" + sheet + ".xml"))
                    .isEqualTo(selected.replace(" tabSelected='1'", ""));
        }
        assertThat(book.part("xl/worksheets/sheet4.xml")).contains("<sheetView showGridLines=\"0\" tabSelected=\"1\"");
    }

    @Test
    void givesTheSameBytesAgain() throws Exception {
        Path original = rich();
        mark(original, red("A2"));
        byte[] first = Files.readAllBytes(copy);

        mark(original, red("A2"));

        assertThat(Files.readAllBytes(copy)).isEqualTo(first);
    }

    @Test
    void takesEarlierMarksOffBeforeItMarksAgain() throws Exception {
        Path original = rich();
        mark(original, red("A2"), yellow("A3"), yellow("C9"));
        Path returned = folder.resolve("returned.xlsx");
        Files.move(copy, returned);

        mark(returned, yellow("A2"), red("B3"));

        try (XSSFWorkbook book = new WrittenBook(copy).open();
                XSSFWorkbook first = new WrittenBook(original).open()) {
            XSSFSheet sheet = book.getSheet("甲");
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(fill(sheet, "A2") + fill(sheet, "A3") + fill(sheet, "B3") + fill(sheet, "C9"))
                    .isEqualTo("FFFFE966" + "FFDDEBF7" + "FFFF7D7D");
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getIndex())
                    .isEqualTo(first.getSheet("甲")
                            .getRow(2)
                            .getCell(0)
                            .getCellStyle()
                            .getIndex());
            assertThat(sheet.getRow(1).getCell(0).getCellComment().getString().getString())
                    .isEqualTo("自己的批注\n—— 均衡月报 ——\n黄A2");
            assertThat(sheet.getCellComments()).hasSize(2);
        }
    }

    @Test
    void leavesNothingOfItsMarksWhenNothingIsLeftToSay() throws Exception {
        mark(rich(), red("A2"), yellow("A3"), yellow("C9"));
        Path returned = folder.resolve("returned.xlsx");
        Files.move(copy, returned);

        mark(returned);

        assertThat(new WrittenBook(copy).part("xl/drawings/vmlDrawing0.vml").split("ObjectType=\"Note\"", -1))
                .hasSize(2);
        assertThat(new WrittenBook(copy).part("docProps/custom.xml").split("<property", -1))
                .hasSize(2);
    }

    @Test
    void leavesASheetOfTheSchoolsOwnThatHasTheSameName() throws Exception {
        Path original = new RawBook()
                .sheet(
                        "问题清单",
                        "visible",
                        RawBook.worksheet("<sheetData><row r='1'><c r='A1'><v>7</v></c></row></sheetData>"))
                .in(folder);

        mark(original);

        assertThat(Books.drawn(copy)).contains("# 问题清单(2)").endsWith("# 问题清单", "1 | A: 7");
    }

    @Test
    void convertsAnXlsFirst() throws Exception {
        Path original = folder.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(original)) {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("甲");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            sheet.createRow(0).createCell(0).setCellValue(45_000);
            sheet.getRow(0).getCell(0).setCellStyle(date);
            sheet.getRow(0).createCell(1).setCellFormula("1+1");
            sheet.getRow(0).createCell(2).setCellValue("=不是公式");
            sheet.getRow(0).createCell(3).setCellFormula("A1+2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(1).createCell(0).setCellValue(true);
            sheet.getRow(1).setZeroHeight(true);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A5:B5"));
            sheet.setColumnHidden(4, true);
            sheet.addValidationData(sheet.getDataValidationHelper()
                    .createValidation(
                            sheet.getDataValidationHelper().createExplicitListConstraint(new String[] {"是", "否"}),
                            new CellRangeAddressList(0, 9, 2, 2)));
            book.createSheet("乙").createRow(0).createCell(0).setCellValue("乙");
            book.setSheetHidden(1, true);
            book.write(out);
        }
        mark(original, red("C1"));
        byte[] first = Files.readAllBytes(copy);
        mark(original, red("C1"));

        assertThat(ReturnedCopy.converts(original)).isTrue();
        List<String> drawn = Books.drawn(copy);
        assertThat(drawn.subList(drawn.indexOf("# 甲"), drawn.size())).isEqualTo(Books.drawn(original));
        assertThat(Files.readAllBytes(copy)).isEqualTo(first);
        try (XSSFWorkbook book = new WrittenBook(copy).open()) {
            assertThat(fill(book.getSheet("甲"), "C1")).isEqualTo("FFFF7D7D");
            assertThat(book.getSheet("甲").getRow(0).getCell(1).getCellFormula()).isEqualTo("1+1");
            assertThat(book.getSheet("甲").getDataValidations()).hasSize(1);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("old.xls", "copy.xlsx");
        }
    }

    @Test
    void marksALargeSheetInLittleMemory() throws Exception {
        int rows = 60_000;
        String cells = "<c r='A1' t='inlineStr'><is><t>一些文字</t></is></c>";
        Path original = new RawBook()
                .sheet("甲", "visible", "")
                .part("xl/worksheets/sheet1.xml", out -> {
                    out.write(
                            ("<worksheet xmlns='" + BulkParts.MAIN + "'><sheetData>").getBytes(StandardCharsets.UTF_8));
                    for (int i = 1; i <= rows; i++) {
                        out.write(("<row r='" + i + "'>" + cells.replace("A1", "A" + i) + "<c r='B" + i + "'><v>" + i
                                        + "</v></c></row>")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .in(folder);

        mark(original, red("B30000"), yellow("B" + (rows + 5)));

        assertThat(new WrittenBook(copy).part("xl/worksheets/sheet1.xml"))
                .contains("<c s=\"1\" r='B30000'>")
                .endsWith(
                        "<row r=\"60005\"><c r=\"B60005\" s=\"2\"/></row></sheetData><legacyDrawing xmlns:r=\"http://schemas"
                                + ".openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/></worksheet>");
    }

    @Test
    void returnsNothingThatCannotBeRead() throws Exception {
        Path broken = RawBook.withRows("<row r='1'><c r='A1'></row>").in(folder);

        assertThatThrownBy(() -> mark(broken, red("A1"))).isInstanceOf(UnreadableWorkbook.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(broken);
        }
    }
}
