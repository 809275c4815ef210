package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The month's workbooks in another office program, which works the formulas out itself. */
class WorkbooksInLibreOfficeTest {

    private static final double TOLERANCE = 1e-9;
    private static final String COMMAS = "csv:Text - txt - csv (StarCalc):44,34,76";
    private static final String ERROR = "#(REF!|NAME\\?|VALUE!|DIV/0!)|Err:\\d";

    private static Path office;

    @TempDir
    private Path folder;

    @BeforeAll
    static void isThere() {
        office = Tool.named("soffice");
    }

    @Test
    void worksOutWhatWasWritten() throws IOException {
        Path written = ShippedMonth.made().workbook("指标汇总.xlsx");
        Path bare = folder.resolve("bare.xlsx");
        withoutCachedValues(written, bare);

        List<Cell> ours = formulas(written);
        List<Cell> theirs = formulas(converted(bare, "xlsx"));

        assertThat(ours).hasSizeGreaterThan(100);
        assertThat(theirs)
                .extracting(WorkbooksInLibreOfficeTest::place)
                .containsExactlyElementsOf(
                        ours.stream().map(WorkbooksInLibreOfficeTest::place).toList());
        for (int i = 0; i < ours.size(); i++) {
            Cell own = ours.get(i);
            Cell other = theirs.get(i);
            assertThat(other.getCachedFormulaResultType()).as(place(own)).isEqualTo(own.getCachedFormulaResultType());
            if (own.getCachedFormulaResultType() == CellType.NUMERIC) {
                assertThat(other.getNumericCellValue())
                        .as(place(own))
                        .isCloseTo(own.getNumericCellValue(), within(TOLERANCE));
            } else {
                assertThat(other.getStringCellValue()).as(place(own)).isEqualTo(own.getStringCellValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"问题清单.xlsx", "催报.xlsx"})
    void printsNumberedPages(String name) {
        Path pdftotext = Tool.named("pdftotext");
        Path paper = converted(ShippedMonth.made().workbook(name), "pdf");

        assertThat(Tool.says(pdftotext, "-layout", paper.toString(), "-"))
                .containsPattern("填报人：\\s+审核人：\\s+第 1 页，共 \\d+ 页")
                .doesNotContainPattern(ERROR);
    }

    @Test
    void opensTheLargestWorkbook() throws IOException {
        assertThat(converted(ShippedMonth.made().workbook("明细合并.xlsx"), COMMAS))
                .content()
                .startsWith("学校标识码,学校名称,来源文件,来源行,")
                .doesNotContainPattern(ERROR);
    }

    private Path converted(Path workbook, String format) {
        Path made = folder.resolve("made");
        Tool.says(
                office,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                made.toString(),
                workbook.toString());
        return made.resolve(workbook.getFileName().toString().replace(".xlsx", "." + format.replaceAll(":.*", "")));
    }

    private static void withoutCachedValues(Path from, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                out.write(part.replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static List<Cell> formulas(Path workbook) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook);
                Workbook book = WorkbookFactory.create(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            cells.add(cell);
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String place(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + new CellReference(cell).formatAsString();
    }
}
