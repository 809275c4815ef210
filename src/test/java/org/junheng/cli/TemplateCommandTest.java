package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.CoverSheet;
import org.junheng.template.LiftingSheet;
import org.junheng.template.PremisesSheet;
import org.junheng.template.ProfileSheet;
import org.junheng.template.RoomSheet;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;
import org.junheng.workbook.UnreadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school gets a workbook that says already what it reported last. */
class TemplateCommandTest {

    private static final List<Column<?>> OF_THE_MONTH = List.of(
            ClassSheet.MOVED_IN,
            ClassSheet.MOVED_OUT,
            ClassSheet.DROPPED_OUT,
            ClassSheet.SUSPECTED,
            ClassSheet.OTHER_GAIN,
            ClassSheet.OTHER_LOSS);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path county = Path.of("");

    @BeforeEach
    void writesACounty() throws IOException {
        county = folder.resolve("county");
        RehearsalCounty.write(county, new Extent(12, 2, YearMonth.of(2026, 10), 7));
    }

    @Test
    void carriesTheLastReportOverWithNothingButTheInput() throws IOException, UnreadableWorkbook {
        assertThat(template("--period", "2026-11")).isZero();
        assertThat(out.toString()).startsWith("已写出12份模板：").contains("，其中12份带有上次报的数");

        for (Path file : files(county.resolve("2026-10"))) {
            Book last = Book.read(file, SchoolTemplate.SHEETS);
            Book next = Book.read(of(code(last)), SchoolTemplate.SHEETS);
            assertThat(next.form(CoverSheet.SPEC).orElseThrow().need(CoverSheet.PERIOD))
                    .isEqualTo(YearMonth.of(2026, 11));
            for (SheetSpec spec : List.of(
                    ProfileSheet.SPEC,
                    ClassSheet.SPEC,
                    TeacherSheet.SPEC,
                    PremisesSheet.SPEC,
                    RoomSheet.SPEC,
                    LiftingSheet.SPEC)) {
                assertThat(values(next, spec)).isEqualTo(values(last, spec));
            }
            assertThat(next.findings().stream()
                            .filter(finding -> finding.kind().code().startsWith("E"))
                            .map(Finding::message))
                    .containsExactly("“报送类型”没有填写", "“填报日期”没有填写");
        }
    }

    @Test
    void goesBackToTheLastReportThatCanBeUsed() throws IOException, UnreadableWorkbook {
        Path lost = files(county.resolve("2026-10")).get(0);
        String school = code(Book.read(lost, SchoolTemplate.SHEETS));
        Files.writeString(lost, "no workbook");

        assertThat(template("--period", "2026-11", "--school", school)).isZero();

        Book next = Book.read(of(school), SchoolTemplate.SHEETS);
        for (Path file : files(county.resolve("2026-09"))) {
            Book september = Book.read(file, SchoolTemplate.SHEETS);
            if (code(september).equals(school)) {
                assertThat(values(next, TeacherSheet.SPEC)).isEqualTo(values(september, TeacherSheet.SPEC));
            }
        }
        assertThat(next.lines(TeacherSheet.SPEC)).isNotEmpty();
    }

    @Test
    void leavesTheSheetsEmptyWhereThereIsNoEarlierReport() throws IOException, UnreadableWorkbook {
        assertThat(template("--period", "2026-09")).isZero();
        assertThat(out.toString()).contains("，其中0份带有上次报的数");

        String school = code(Book.read(files(county.resolve("2026-10")).get(0), SchoolTemplate.SHEETS));
        assertThat(Book.read(of(school), SchoolTemplate.SHEETS).lines(TeacherSheet.SPEC))
                .isEmpty();
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        template("--period", "2026-11");
        List<Path> first = files(folder.resolve("out"));
        byte[] before = Files.readAllBytes(first.get(0));

        template("--period", "2026-11");

        assertThat(first.get(0)).hasBinaryContent(before);
    }

    private List<List<String>> values(Book book, SheetSpec spec) {
        return book.lines(spec).stream()
                .map(line -> line.entries().stream()
                        .filter(entry -> !OF_THE_MONTH.contains(entry.column()))
                        .map(entry -> String.valueOf(entry.value()))
                        .toList())
                .toList();
    }

    private static String code(Book book) {
        return book.form(CoverSheet.SPEC).orElseThrow().need(CoverSheet.CODE);
    }

    private Path of(String school) throws IOException {
        return files(folder.resolve("out")).stream()
                .filter(file -> file.getFileName().toString().startsWith(school))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private int template(String... more) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        Stream<String> command = Stream.of("template", folder.resolve("out").toString(), "--input", county.toString());
        return Junheng.commands(terminal)
                .execute(Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    }
}
