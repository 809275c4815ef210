package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school hears before it sends what the bureau would say. */
class CheckCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path county = Path.of("");
    private Path own = Path.of("");

    @BeforeEach
    void writesAReport() throws IOException {
        county = folder.resolve("county");
        RehearsalCounty.write(county, new Extent(12, 1, YearMonth.of(2026, 10), 7));
        own = Files.createDirectory(folder.resolve("own")).resolve("月报.xlsx");
        try (Stream<Path> reports = Files.list(county.resolve("2026-10"))) {
            Files.copy(reports.sorted().findFirst().orElseThrow(), own);
        }
    }

    @Test
    void findsNothingInASoundReport() throws IOException {
        assertThat(check()).isZero();
        assertThat(out.toString()).contains("：通过", "待改正0条，待说明0条").contains("未检查：没有县级底册.xlsx：学校标识码");
        assertThat(files()).containsExactly("月报.xlsx");
    }

    @Test
    void namesTheCellAndWritesTheMarkedCopyOnce() throws IOException {
        spoil();

        assertThat(check("--input", county.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("级别", "单元格", "如何修改", "逻辑错误  E301  班级学生!D4")
                .contains("已标好的文件：" + own.resolveSibling("月报-退回.xlsx"))
                .doesNotContain("没有县级底册");
        assertThat(check()).isEqualTo(1);
        assertThat(files()).containsExactly("月报-退回.xlsx", "月报.xlsx");
    }

    @Test
    void replacesNoCopyThatTheSchoolIsFillingIn() throws IOException {
        spoil();
        Path filled = Files.writeString(own.resolveSibling("月报-退回.xlsx"), "half filled in");

        check();

        assertThat(filled).hasContent("half filled in");
        assertThat(files()).containsExactly("月报-退回.xlsx", "月报-退回2.xlsx", "月报.xlsx");
    }

    @Test
    void tellsWhatItFoundAlsoWhereItCannotWriteTheCopy() throws IOException {
        spoil();
        own = Files.move(own, own.resolveSibling("月".repeat(82) + ".xlsx"));

        assertThat(check()).isEqualTo(2);
        assertThat(out.toString()).contains("逻辑错误  E301  班级学生!D4", "待改正1条", "未检查：");
        assertThat(err.toString()).startsWith("标好的文件写不出来：").endsWith("：文件名太长，请改短后再试" + System.lineSeparator());
        assertThat(files()).containsExactly(own.getFileName().toString());
    }

    @Test
    void tellsWhyAFileCannotBeUsed() throws IOException {
        Files.writeString(own, "no workbook");

        assertThat(check()).isEqualTo(1);
        assertThat(out.toString()).contains("：拒收", "X001");
        assertThat(files()).containsExactly("月报.xlsx");
    }

    @Test
    void refusesAMissingFile() {
        own = folder.resolve("none.xlsx");

        assertThat(check()).isEqualTo(3);
        assertThat(err.toString()).startsWith("没有找到文件：" + own);
    }

    @Test
    void refusesAFolder() {
        own = folder;

        assertThat(check()).isEqualTo(3);
        assertThat(err.toString()).startsWith("这不是文件，请写出月报工作簿的名字：" + folder);
    }

    private void spoil() throws IOException {
        try (InputStream in = Files.newInputStream(own);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getSheet("班级学生").getRow(3).getCell(3).setCellValue(99);
            try (OutputStream changed = Files.newOutputStream(own)) {
                book.write(changed);
            }
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(own.getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int check(String... more) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        Stream<String> options = more.length > 0
                ? Stream.of(more)
                : Stream.of("--input", folder.resolve("none").toString());
        return Junheng.commands(terminal)
                .execute(Stream.concat(Stream.of("check", "--as-of", "2026-11-06", own.toString()), options)
                        .toArray(String[]::new));
    }
}
