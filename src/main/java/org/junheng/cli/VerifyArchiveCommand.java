package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.junheng.job.ArchiveCheck;
import org.junheng.job.ExitCode;
import org.junheng.job.Failure;
import org.junheng.job.Mending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells whether what was published is still as it was. */
@Command(
        name = "verify-archive",
        description = {
            "核对已发布的各月结果：逐个文件重算SHA-256，与运行记录.json比对；各月的运行记录再前后相接地核对。",
            "哪个文件被改动、缺少、多出，逐条列出；只看不改，但替换时被中断的月份先放好。",
            "",
            "退出码：0 与记录一致；1 有改动、缺少或多出；2 程序自身失败；3 用法有误。"
        })
final class VerifyArchiveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--output", paramLabel = "文件夹", description = "结果所在的文件夹，默认output")
    private Path output = Path.of("output");

    VerifyArchiveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = output.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            terminal.err().println("没有找到输出文件夹：" + folder);
            return ExitCode.WRONG_USAGE.number();
        }
        try {
            Mending.of(folder, LocalDateTime.now(ZoneId.systemDefault())).forEach(terminal.out()::println);
            return said(ArchiveCheck.of(folder));
        } catch (IOException failure) {
            terminal.err().println("核对失败：" + new Failure(failure).words());
            return ExitCode.FAILED.number();
        }
    }

    private int said(ArchiveCheck.Report report) {
        report.differences().forEach(terminal.out()::println);
        report.notes().forEach(note -> terminal.out().println("说明：" + note));
        boolean same = report.differences().isEmpty();
        terminal.out()
                .println("核对了" + report.months() + "个月："
                        + (same ? "与记录一致" : "有" + report.differences().size() + "处与记录不符"));
        return (same ? ExitCode.DONE : ExitCode.TO_ANSWER).number();
    }
}
