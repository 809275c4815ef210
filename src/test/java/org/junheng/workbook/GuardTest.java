package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junheng.workbook.RawBook.repeated;
import static org.junheng.workbook.RawBook.worksheet;
import static org.junheng.workbook.UnreadableWorkbook.Reason.DAMAGED;
import static org.junheng.workbook.UnreadableWorkbook.Reason.TOO_LARGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junheng.workbook.UnreadableWorkbook.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hostile file may try; the limits are lowered where the real ones would only take the test longer. */
class GuardTest {

    private static final long MB = 1 << 20;
    private static final String BEGIN = "<worksheet><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    @TempDir
    Path folder;

    @Test
    void passesQuicklyOverAMillionRowsThatOnlyHaveAFormat() throws UnreadableWorkbook {
        Path file = sheet(out -> {
            out.write(BEGIN.getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= Limits.ROWS; row++) {
                out.write(("<row r='" + row + "' s='1' customFormat='1'/>").getBytes(StandardCharsets.UTF_8));
            }
            out.write(END.getBytes(StandardCharsets.UTF_8));
        });

        assertThat(Books.drawn(file)).containsExactly("# 甲");
    }

    @Test
    void refusesAPartThatUnpacksToHundredsOfTimesItsSize() {
        Path file = sheet(repeated(BEGIN, "<row></row>", 2_000_000, END));

        assertRefused(file, Limits.DEFAULT, TOO_LARGE, "工作表“甲”展开后过大或压缩比异常");
    }

    @Test
    void letsShortPartsPackAsWellAsTheyLike() throws UnreadableWorkbook {
        Path file = sheet(repeated(BEGIN, "<row></row>", 1_000_000, END));

        assertThat(Books.drawn(file)).containsExactly("# 甲");
    }

    @Test
    void refusesPartsThatAreTooLong() {
        Path file = sheet(repeated(BEGIN, "<row r='1'/>", 200_000, END));

        assertRefused(file, new Limits(MB, 99, MB, 9 * MB, 999, MB, 999_999, 99, MB), TOO_LARGE, "工作表“甲”展开后过大或压缩比异常");
        assertRefused(file, new Limits(MB, 99, 9 * MB, MB, 999, 9 * MB, 999_999, 99, MB), TOO_LARGE, "工作表“甲”展开后总量过大");
    }

    @Test
    void refusesFilesThatAreTooLong() {
        Path file = RawBook.withRows("").in(folder);

        assertRefused(file, new Limits(99, 99, MB, MB, 99, MB, 99, 99, MB), TOO_LARGE, "文件过大，请删去图片和附件");
    }

    @Test
    void refusesFilesOfTooManyParts() {
        RawBook book = RawBook.withRows("");
        IntStream.range(0, 10_000).forEach(i -> book.part("xl/media/" + i, ""));

        assertRefused(book.in(folder), Limits.DEFAULT, TOO_LARGE, "压缩结构里的部件过多");
    }

    @Test
    void refusesTooManyElementsAndTooManyCells() {
        Path file = RawBook.withRows("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>")
                .in(folder);

        assertRefused(file, new Limits(MB, 99, MB, MB, 99, MB, 40, 99, MB), TOO_LARGE, "工作表“甲”内容过多");
        assertRefused(file, new Limits(MB, 99, MB, MB, 99, MB, 999, 1, MB), TOO_LARGE, "工作表“甲”单元格过多");
    }

    @Test
    void refusesMoreThanItMayKeep() {
        String[] texts =
                IntStream.range(0, 1_000).mapToObj(i -> "<t>" + i + "</t>").toArray(String[]::new);
        Path shared = RawBook.withRows("").sharedStrings(texts).in(folder);
        assertRefused(
                shared,
                new Limits(MB, 99, MB, MB, 99, MB, 99_999, 99, 50_000),
                TOO_LARGE,
                "sharedStrings.xml内容过多，超出内存限额");

        Path merged = sheet(
                repeated("<worksheet><mergeCells>", "<mergeCell ref='A1:B1'/>", 2_000, "</mergeCells></worksheet>"));
        assertRefused(merged, new Limits(MB, 99, MB, MB, 99, MB, 99_999, 99, 50_000), TOO_LARGE, "工作表“甲”内容过多，超出内存限额");
    }

    @Test
    void refusesTextsWithoutEnd() {
        assertRefused(
                sheet(repeated(BEGIN + "<row><c t='inlineStr'><is><t>", "甲", 300_000, "</t></is></c></row>" + END)),
                Limits.DEFAULT,
                TOO_LARGE,
                "工作表“甲”里有过长的内容");
        assertRefused(
                sheet(repeated(BEGIN + "<row><c t='inlineStr'><is>", "<t>甲乙丙丁</t>", 80_000, "</is></c></row>" + END)),
                Limits.DEFAULT,
                TOO_LARGE,
                "工作表“甲”里有过长的文字");
        assertRefused(
                sheet(repeated(BEGIN + "<row s='", "1", 2_000_000, "'/>" + END)),
                Limits.DEFAULT,
                TOO_LARGE,
                "工作表“甲”里有过长的内容");
    }

    @Test
    void refusesARowThatHoldsABook() {
        String chapter = "<c t='inlineStr'><is><t>" + "字".repeat(30_000) + "</t></is></c>";

        assertRefused(
                sheet(repeated(BEGIN + "<row r='1'>", chapter, 140, "</row>" + END)),
                Limits.DEFAULT,
                TOO_LARGE,
                "工作表“甲”第1行文字过多");
    }

    @Test
    void refusesARowOfMoreCellsThanThereAreColumns() {
        assertRefused(
                sheet(repeated(BEGIN + "<row r='1'>", "<c r='A1'><v>1</v></c>", 16_385, "</row>" + END)),
                Limits.DEFAULT,
                DAMAGED,
                "工作表“甲”第1行单元格重复");
        assertRefused(
                sheet(repeated(BEGIN + "<row r='1'>", "<c/>", 16_385, "</row>" + END)),
                Limits.DEFAULT,
                DAMAGED,
                "工作表“甲”不完整或有错误");
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        String declared = "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        String used = worksheet("<sheetData><row><c t='inlineStr'><is><t>&b;</t></is></c></row></sheetData>");

        assertRefused(
                sheet(repeated(declared + used, "", 0, "")), Limits.DEFAULT, DAMAGED, "工作表“甲”含有工作簿中不应有的DOCTYPE或实体");
        assertRefused(sheet(repeated(used, "", 0, "")), Limits.DEFAULT, DAMAGED, "工作表“甲”不完整或有错误");
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertRefused(sheet(repeated(BEGIN, "<a>", 1_000, END)), Limits.DEFAULT, DAMAGED, "工作表“甲”嵌套过深");
    }

    @Test
    void refusesMoreNamesThanAnySheetHas() {
        String elements =
                IntStream.range(0, 1_001).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
        String attributes =
                IntStream.range(0, 65).mapToObj(i -> " n" + i + "=''").collect(Collectors.joining());
        String prefixes =
                IntStream.range(0, 65).mapToObj(i -> " xmlns:n" + i + "='u'").collect(Collectors.joining());

        assertRefused(
                sheet(repeated("<worksheet>" + elements, "", 0, "</worksheet>")),
                Limits.DEFAULT,
                TOO_LARGE,
                "工作表“甲”用了过多的元素名");
        assertRefused(
                sheet(repeated("<worksheet><a" + attributes, "", 0, "/></worksheet>")),
                Limits.DEFAULT,
                DAMAGED,
                "工作表“甲”属性过多");
        assertRefused(
                sheet(repeated("<worksheet><a" + prefixes, "", 0, "/></worksheet>")),
                Limits.DEFAULT,
                TOO_LARGE,
                "工作表“甲”用了过多的命名空间");
    }

    @Test
    void refusesAnOldWorkbookThatPromisesMoreTextsThanItHolds() throws IOException {
        byte[] bytes = xls();
        int texts = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00fc\0\r\0");
        bytes[texts + 11] = 0x7F;

        assertRefused(Files.write(folder.resolve("texts.xls"), bytes), Limits.DEFAULT, DAMAGED, "文件结构的文字表不完整");
    }

    @Test
    void readsOldWorkbooksWithinTheSameLimits() throws IOException {
        Path file = Files.write(folder.resolve("limits.xls"), xls());

        assertRefused(file, new Limits(99, 99, MB, MB, 99, MB, 999, 99, MB), TOO_LARGE, "文件过大，请删去图片和附件");
        assertRefused(file, new Limits(MB, 99, MB, MB, 99, MB, 9, 99, MB), TOO_LARGE, "文件结构内容过多");
        assertRefused(file, new Limits(MB, 99, MB, MB, 99, MB, 999, 0, MB), TOO_LARGE, "工作表“甲”单元格过多");
    }

    private Path sheet(RawBook.Part part) {
        return RawBook.withRows("").part("xl/worksheets/sheet1.xml", part).in(folder);
    }

    private static byte[] xls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("甲").createRow(0).createCell(0).setCellValue("乙");
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void assertRefused(Path file, Limits limits, Reason reason, String detail) {
        UnreadableWorkbook refused = catchThrowableOfType(UnreadableWorkbook.class, () -> Books.drawn(file, limits));
        assertThat(refused.reason() + " " + refused.detail()).isEqualTo(reason + " " + detail);
    }
}
