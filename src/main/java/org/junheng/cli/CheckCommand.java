package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.State;
import org.junheng.job.ExitCode;
import org.junheng.job.Failure;
import org.junheng.job.SchoolCheck;
import org.junheng.job.UnusableSettings;
import org.junheng.summary.Handed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a school check its workbook before it sends it. */
@Command(
        name = "check",
        description = {
            "学校报送前自查：列出月报里的问题，并在原文件旁写一份标好的“退回”文件。",
            "有县级底册.xlsx时按名录和参数核对；没有也能查，并说明哪些没有查。",
            "",
            "退出码：0 没有要改正、要说明的；1 有要改正或说明的；2 程序自身失败；3 用法有误。"
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "要检查的学校月报，可以是几份")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--input", paramLabel = "文件夹", description = "县级底册所在的文件夹，默认input；可以没有")
    private Path input = Path.of("input");

    @Option(names = "--as-of", paramLabel = "年-月-日", description = "按哪一天判断未来日期，默认今天")
    private @Nullable LocalDate asOf;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Path> absent =
                files.stream().filter(file -> !Files.isRegularFile(file)).toList();
        if (!absent.isEmpty()) {
            absent.forEach(
                    file -> terminal.err().println((Files.exists(file) ? "这不是文件，请写出月报工作簿的名字：" : "没有找到文件：") + file));
            return ExitCode.WRONG_USAGE.number();
        }
        try {
            SchoolCheck check = SchoolCheck.by(input, asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf);
            ExitCode code = ExitCode.DONE;
            for (Path file : files) {
                SchoolCheck.Report report = check.check(file);
                said(file, report);
                code = worse(code, report);
            }
            check.unchecked().forEach(words -> terminal.out().println("未检查：" + words));
            return code.number();
        } catch (UnusableSettings unusable) {
            unusable.words().forEach(terminal.err()::println);
            return ExitCode.WRONG_USAGE.number();
        } catch (IOException failure) {
            terminal.err().println("检查失败：" + new Failure(failure).words());
            return ExitCode.FAILED.number();
        }
    }

    private static ExitCode worse(ExitCode code, SchoolCheck.Report report) {
        if (code == ExitCode.FAILED || report.uncopied() != null) {
            return ExitCode.FAILED;
        }
        return report.isOpen() ? ExitCode.TO_ANSWER : code;
    }

    private void said(Path file, SchoolCheck.Report report) {
        Handed handed = report.file();
        terminal.out().println(file + "：" + handed.status().label());
        FindingTable.of(handed).forEach(terminal.out()::println);
        terminal.out()
                .println("待改正" + handed.count(State.TO_CORRECT) + "条，待说明" + handed.count(State.TO_EXPLAIN) + "条，已说明"
                        + handed.count(State.EXPLAINED) + "条，提示" + handed.count(State.NOTED) + "条");
        if (report.copy() != null) {
            terminal.out().println("已标好的文件：" + report.copy());
        }
        if (report.uncopied() != null) {
            terminal.err().println("标好的文件写不出来：" + report.uncopied().words());
        }
    }
}
