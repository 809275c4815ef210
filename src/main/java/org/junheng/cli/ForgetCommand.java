package org.junheng.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.junheng.job.ExitCode;
import org.junheng.job.Forgetting;
import org.junheng.job.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes what old months hold of people. */
@Command(
        name = "forget",
        description = {
            "清除某月以前的逐行数据：output/state里各校报表的明细、填报值和说明，各月的明细合并.xlsx、问题清单.xlsx和退回文件夹。",
            "指标、简报、催报和发布记录保留。输入文件夹里的报表不动：还留着的，下次运行会重新读取。",
            "",
            "退出码：0 已清除；2 程序自身失败；3 用法有误；5 另一次运行正占用输出文件夹。"
        })
final class ForgetCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--before", required = true, paramLabel = "年-月", description = "清除这个月以前的各月，不含这个月，例如2024-09")
    private YearMonth before = YearMonth.of(1, 1);

    @Option(names = "--output", paramLabel = "文件夹", description = "结果所在的文件夹，默认output")
    private Path output = Path.of("output");

    ForgetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Outcome outcome = Forgetting.before(before, output, LocalDateTime.now(ZoneId.systemDefault()));
        boolean done = outcome.code() == ExitCode.DONE;
        outcome.words().forEach((done ? terminal.out() : terminal.err())::println);
        return outcome.code().number();
    }
}
