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
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old months lose their rows and keep their figures. */
class ForgetCommandTest {

    private static final int SCHOOLS = 12;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void removesTheRowsOfEarlierMonthsAndKeepsTheirFigures() throws IOException {
        RehearsalCounty.write(folder.resolve("input"), new Extent(SCHOOLS, 2, YearMonth.of(2026, 10), 7));
        run("2026-09");
        run("2026-10");
        List<String> october = files("2026-10");

        assertThat(junheng("forget", "--before", "2026-10", "--output", at("output")))
                .isZero();

        assertThat(said.toString()).contains("已清除2026-10以前的逐行数据：12份报表的明细，各月结果里的2个文件");
        assertThat(files("state/rows")).hasSize(SCHOOLS);
        assertThat(files("2026-09")).containsExactly("催报.xlsx", "学校", "指标.json", "指标汇总.xlsx", "简报.html", "运行记录.json");
        assertThat(files("2026-10")).isEqualTo(october).contains("明细合并.xlsx", "问题清单.xlsx");
        assertThat(folder.resolve("output/state/forgotten.txt")).hasContent("\n2026-09/明细合并.xlsx\n2026-09/问题清单.xlsx");

        run("2026-09");
        assertThat(files("2026-09")).as("the input is still there").contains("明细合并.xlsx");

        junheng("forget", "--before", "2026-10", "--output", at("output"));
        Files.move(folder.resolve("input/2026-09"), folder.resolve("archived"));
        Files.delete(folder.resolve("output/2026-10/简报.html"));
        run("2026-10");
        assertThat(files("2026-10")).isEqualTo(october);
        assertThat(files("state/rows")).hasSize(SCHOOLS);
    }

    @Test
    void saysWhereNothingIsToBeForgotten() {
        assertThat(junheng("forget", "--before", "2026-10", "--output", at("nothing")))
                .isEqualTo(3);
        assertThat(said.toString()).contains("没有找到做过的结果");
        assertThat(junheng("forget", "--output", at("nothing"))).isEqualTo(3);
    }

    private void run(String month) {
        assertThat(junheng(
                        "run",
                        "--period",
                        month,
                        "--input",
                        at("input"),
                        "--output",
                        at("output"),
                        "--as-of",
                        "2026-11-06"))
                .as(said.toString())
                .isBetween(0, 1);
    }

    private int junheng(String... typed) {
        PrintWriter writer = new PrintWriter(said);
        return Junheng.commands(new Terminal(writer, writer, false)).execute(typed);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("output").resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
