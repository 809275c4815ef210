package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.intake.Bureau;
import org.junheng.intake.InboxFile;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junheng.store.Examined;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that wants to do harm is refused with its reason, or read as if it did not. */
class HostileFileTest {

    private static final String TEACHERS = "xl/worksheets/sheet4.xml";
    private static final String BEGIN =
            "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final int COLUMNS = 16_384;

    @TempDir
    static Path county;

    private static Path good = Path.of("");
    private static FileExaminer examiner;

    @TempDir
    Path folder;

    @BeforeAll
    static void writesAReport() throws Exception {
        RehearsalCounty.write(county, new Extent(12, 1, YearMonth.of(2026, 10), 7));
        try (Stream<Path> reports = Files.list(county.resolve("2026-10"))) {
            good = reports.sorted().findFirst().orElseThrow();
        }
        Bureau bureau = Bureau.read(county.resolve(Bureau.FILE));
        examiner = new FileExaminer(bureau, LocalDate.of(2026, 11, 6), text -> text.hashCode());
    }

    @Test
    void readsTheReportItself() throws IOException {
        assertThat(said(Tampered.copy(good))).isEmpty();
    }

    @Test
    void refusesThreeHundredThousandRows() throws IOException {
        Tampered.Part rows = out -> {
            put(out, BEGIN);
            for (int row = 1; row <= 300_000; row++) {
                put(out, "<row r='" + row + "'><c r='A" + row + "' t='inlineStr'><is><t>王小明</t></is></c></row>");
            }
            put(out, END);
        };

        assertThat(said(Tampered.copy(good).with(TEACHERS, rows)))
                .containsExactly("X001 文件展开后过大，或压缩比异常（工作表“教师”行数过多，全部工作表超过20000行）");
    }

    @Test
    void refusesMoreSheetsThanAnybodyLooksThrough() throws IOException {
        String sheet = "<sheet name='x' sheetId='9' r:id='rId4'/>";
        Tampered tampered = Tampered.copy(good)
                .edited("xl/workbook.xml", book -> book.replace("</sheets>", sheet.repeat(1_000) + "</sheets>"));

        assertThat(said(tampered)).containsExactly("X001 文件展开后过大，或压缩比异常（workbook.xml列出的工作表过多）");
    }

    @Test
    void readsAsManyColumnsAsThereAre() throws IOException {
        Tampered.Part rows = out -> {
            put(out, BEGIN);
            for (int row = 3; row <= 60; row++) {
                put(out, "<row r='" + row + "'>");
                for (int column = 0; column < COLUMNS; column++) {
                    put(out, "<c t='inlineStr'><is><t>列" + column + "</t></is></c>");
                }
                put(out, "</row>");
            }
            put(out, END);
        };

        assertThat(said(Tampered.copy(good).with(TEACHERS, rows))).hasSizeLessThan(100);
    }

    @Test
    void passesOverAMillionStyledRows() throws IOException {
        Tampered.Part rows = out -> {
            put(out, BEGIN);
            for (int row = 1; row <= 1_048_576; row++) {
                put(out, "<row r='" + row + "' s='1' customFormat='1'/>");
            }
            put(out, END);
        };

        assertThat(said(Tampered.copy(good).with(TEACHERS, rows)))
                .isNotEmpty()
                .noneMatch(said -> said.startsWith("X001"));
    }

    @Test
    void refusesEntities() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + BEGIN
                + "<row r='1'><c r='A1' t='inlineStr'><is><t>&b;&a;</t></is></c></row>" + END;

        assertThat(said(Tampered.copy(good).with(TEACHERS, bomb)))
                .containsExactly("X001 文件已损坏，不能完整打开（工作表“教师”含有工作簿中不应有的DOCTYPE或实体）");
    }

    @Test
    void refusesAPartThatUnpacksWithoutEnd() throws IOException {
        Tampered.Part zeros = out -> {
            put(out, BEGIN);
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(blanks);
            }
            put(out, END);
        };

        assertThat(said(Tampered.copy(good).with(TEACHERS, zeros)))
                .containsExactly("X001 文件展开后过大，或压缩比异常（工作表“教师”里有过长的内容）");
    }

    @Test
    void refusesMacrosWhateverTheNameSays() throws IOException {
        assertThat(said(Tampered.copy(good).with("xl/vbaProject.bin", "x")))
                .containsExactly("X003 文件含有宏（请另存为不含宏的.xlsx）");
    }

    @Test
    void readsAReportWithObjectsAndLinksAndSaysThatTheyAreIgnored() throws IOException {
        Tampered tampered = Tampered.copy(good)
                .with("xl/embeddings/oleObject1.bin", "x")
                .with(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                                + "<ddeLink ddeService='cmd' ddeTopic='/C calc'/></externalLink>");

        assertThat(said(tampered)).allMatch(said -> said.startsWith("N013")).isNotEmpty();
    }

    @Test
    void neverOpensPartsByTheirNames() throws IOException {
        Tampered tampered = Tampered.copy(good)
                .with("../../../../outside.txt", "x")
                .with("/etc/cron.d/outside", "x")
                .with("C:\\outside.txt", "x")
                .with("a/".repeat(2000) + "deep", "x");

        assertThat(said(tampered)).noneMatch(said -> said.startsWith("E"));
        assertThat(folder.resolve("../outside.txt")).doesNotExist();
    }

    @Test
    void readsFormulasThatGoRoundInCirclesByTheirResultsOnly() throws IOException {
        String circle = BEGIN + "<row r='1'><c r='A1'><f>B1</f></c><c r='B1'><f>A1</f></c>"
                + "<c r='C1'><f>cmd|'/C calc'!A0</f><v>1</v></c></row>" + END;

        assertThat(said(Tampered.copy(good).with(TEACHERS, circle)))
                .isNotEmpty()
                .noneMatch(said -> said.startsWith("X001"));
    }

    @Test
    void refusesASheetThatIsTheWorkbookItself() throws IOException {
        Tampered tampered = Tampered.copy(good)
                .edited("xl/_rels/workbook.xml.rels", rels -> rels.replace("worksheets/sheet4.xml", "workbook.xml"));

        assertThat(said(tampered)).isNotEmpty();
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Rule and words of everything that is said about a file, but for how it was read. */
    private List<String> said(Tampered tampered) throws IOException {
        Path file = tampered.into(folder.resolve("月报.xlsx"));
        Examined found = examiner.examine(InboxFile.of(file, "月报.xlsx")).found();
        return found.findings().stream().map(HostileFileTest::line).toList();
    }

    private static String line(Finding finding) {
        return finding.kind().code() + " " + finding.message();
    }
}
