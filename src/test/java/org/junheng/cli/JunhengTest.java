package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.validation.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says in the terminal, and the code it ends with. */
class JunhengTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void runsWhenNoCommandIsTyped() {
        assertThat(Junheng.withCommand()).containsExactly("run");
        assertThat(Junheng.withCommand("--unmask")).containsExactly("run", "--unmask");
        assertThat(Junheng.withCommand("--help")).containsExactly("--help");
        assertThat(Junheng.withCommand("rules", "--help")).containsExactly("rules", "--help");
    }

    @Test
    void speaksChineseInEveryHelp() {
        assertThat(said("--help")).isZero();
        assertThat(said("run", "--help")).isZero();
        assertThat(out.toString())
                .contains("用法：junheng", "选项：", "命令：", "--period=年-月")
                .doesNotContain("Usage", "Show");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void listsEveryRuleForClerks() {
        assertThat(said("rules")).isZero();
        assertThat(out.toString().lines())
                .startsWith("| 规则编号 | 级别 | 检查什么 | 如何修改 |", "|---|---|---|---|")
                .contains("| E301 | 逻辑错误 | 学生数与男女生数不符 | 请核对，使学生数等于男生数加女生数 |")
                .hasSize(2 + Catalogue.kinds().size());
        assertThat(out.toString()).doesNotContain("{");
    }

    @Test
    void writesTheRulesIntoAFile() throws IOException {
        Path file = folder.resolve("规则.md");

        assertThat(said("rules", file.toString())).isZero();
        assertThat(out.toString())
                .isEqualToIgnoringNewLines("已写出" + Catalogue.kinds().size() + "条规则：" + file);
        assertThat(Files.readString(file)).startsWith("# 检查规则\n\n| 规则编号 |").endsWith("|\n");
    }

    @Test
    void saysInALineWhyItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("文件"), "");
        Path nowhere = folder.resolve("没有").resolve("规则.md");

        assertThat(said("rules", nowhere.toString())).isEqualTo(2);
        assertThat(said("rules", folder.toString())).isEqualTo(2);
        assertThat(said("template", "--blank", file.toString())).isEqualTo(2);
        assertThat(said("units", file.toString())).isEqualTo(2);
        assertThat(said("sample", file.toString())).isEqualTo(2);

        String blocked = "执行失败：" + file + "：这里要用文件夹，却有一个同名的文件；请换一个位置";
        assertThat(err)
                .hasToString(lines(
                        "执行失败：" + nowhere + "：它或它所在的文件夹不存在，请核对写法",
                        "执行失败：" + folder + "：这是文件夹，请写出其中文件的名字",
                        blocked,
                        blocked,
                        blocked));
    }

    @Test
    void verifiesAnArchiveThatIsThere() throws IOException {
        Path output = folder.resolve("output");

        assertThat(said("verify-archive", "--output", output.toString())).isEqualTo(3);
        Files.createDirectory(output);
        assertThat(said("verify-archive", "--output", output.toString())).isZero();
        Files.createDirectory(output.resolve("2026-10"));
        assertThat(said("verify-archive", "--output", output.toString())).isEqualTo(1);

        assertThat(err).hasToString(lines("没有找到输出文件夹：" + output));
        assertThat(out).hasToString(lines("核对了0个月：与记录一致", "2026-10/运行记录.json：缺少，无法核对这个月", "核对了1个月：有1处与记录不符"));
    }

    @Test
    void refusesAWrongMonth() {
        assertThat(said("run", "--period", "2026-13")).isEqualTo(3);
        assertThat(err).hasToString(lines("--period 年-月：“2026-13”不是月份，应写成2026-10这样", "用法请看：junheng run --help"));
    }

    @Test
    void refusesAWrongDay() {
        assertThat(said("run", "--as-of", "明天")).isEqualTo(3);
        assertThat(err).hasToString(lines("--as-of 年-月-日：“明天”不是日期，应写成2026-11-05这样", "用法请看：junheng run --help"));
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(said("sample", "--schools", "三十六", "县")).isEqualTo(3);
        assertThat(said("sample", "--seed", "x", "县")).isEqualTo(3);
        assertThat(err)
                .hasToString(lines(
                        "--schools 学校数：“三十六”不是整数，或者太大，应写成36这样",
                        "用法请看：junheng sample --help",
                        "--seed 种子：“x”不是整数，或者太大，应写成36这样",
                        "用法请看：junheng sample --help"));
    }

    /** So it is when a workbook is dropped on the program. */
    @Test
    void saysHowToCheckAFileThatIsNamedAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("月报.xlsx"), "x");

        assertThat(said(file.toString())).isEqualTo(3);
        assertThat(err).hasToString(lines("不认识：" + file + "；要检查这份报表，请在文件名前写check", "用法请看：junheng --help"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(said("run", "--perod", "2026-10")).isEqualTo(3);
        assertThat(err).hasToString(lines("不认识：--perod 2026-10", "用法请看：junheng run --help"));
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThat(said("run", "--period")).isEqualTo(3);
        assertThat(err).hasToString(lines("缺少：--period 年-月", "用法请看：junheng run --help"));
    }

    @Test
    void refusesAnOptionTypedTwice() {
        assertThat(said("run", "--input", "a", "--input", "b")).isEqualTo(3);
        assertThat(err).hasToString(lines("只能写一次：--input 文件夹", "用法请看：junheng run --help"));
    }

    @Test
    void refusesAMissingInputFolder() {
        assertThat(said("run", "--input", folder.resolve("in").toString())).isEqualTo(3);
        assertThat(err).hasToString(lines("没有找到输入文件夹：" + folder.resolve("in")));
    }

    @Test
    void plantsNoMistakesInACountyTooSmallForThem() {
        assertThat(said("sample", folder.resolve("县").toString(), "--schools", "12", "--plant-errors"))
                .isEqualTo(3);
        assertThat(err).hasToString(lines("埋设错误至少要36所学校、7个月，最后一个月不能是2月、8月或9月"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhenNobodyHasReported() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.copy(Path.of("input", "县级底册.xlsx"), input.resolve("县级底册.xlsx"));

        int code = said(
                "run",
                "--input",
                input.toString(),
                "--output",
                folder.resolve("out").toString());

        assertThat(code).isEqualTo(4);
        assertThat(err).hasToString(lines("没有找到可以使用的学校月报：" + input, "请把学校报来的工作簿放进这个文件夹，放在子文件夹里也可以"));
        assertThat(out.toString()).startsWith("1/7 收件登记");
    }

    @Test
    void saysWhenTheRegisterIsMissing() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));

        int code = said(
                "run",
                "--input",
                input.toString(),
                "--output",
                folder.resolve("out").toString());

        assertThat(code).isEqualTo(3);
        assertThat(err).hasToString(lines("找不到县级底册.xlsx，请把它放在输入文件夹里，不要改名，也不要放进子文件夹：" + input.resolve("县级底册.xlsx")));
    }

    private int said(String... args) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return Junheng.commands(terminal).execute(args);
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
