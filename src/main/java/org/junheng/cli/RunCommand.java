package org.junheng.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.job.ExitCode;
import org.junheng.job.MonthRun;
import org.junheng.job.Outcome;
import org.junheng.job.RunSettings;
import org.junheng.job.UnusableSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the month. */
@Command(
        name = "run",
        description = {
            "制作一个月的指标、工作簿和简报（不写命令时即执行本命令）。",
            "",
            "退出码：0 完成，无待办；1 完成，有文件被拒收或有学校需更正、说明；2 程序自身失败；" + "3 用法或设置有误；4 该月没有可用的报表；5 另一次运行正占用输出文件夹。"
        })
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--period", paramLabel = "年-月", description = "所属期，例如2026-10；不写则取有可用报表的最近一个月")
    private @Nullable YearMonth period;

    @Option(names = "--input", paramLabel = "文件夹", description = "学校工作簿和县级底册所在的文件夹，默认input")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "文件夹", description = "结果写到哪个文件夹，默认output")
    private Path output = Path.of("output");

    @Option(names = "--as-of", paramLabel = "年-月-日", description = "按哪一天判断迟报和未来日期，默认今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--unmask", description = "明细中的个人信息不作遮盖")
    private boolean unmask;

    @Option(
            names = "--explain",
            paramLabel = "指标[:学校]",
            description = "做完后写出一个指标的全部计算过程，例如R1:学校标识码或校名、R1.CV、G3；不写学校为全县")
    private @Nullable String explain;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
            RunSettings settings = new RunSettings(input, output, period, day, unmask);
            ShownProgress progress = ShownProgress.on(terminal);
            Outcome outcome = run(new MonthRun(settings, progress));
            progress.end();
            return said(outcome);
        } catch (UnusableSettings unusable) {
            unusable.words().forEach(terminal.err()::println);
            return ExitCode.WRONG_USAGE.number();
        }
    }

    private Outcome run(MonthRun month) {
        return explain == null ? month.run() : month.runAndExplain(explain);
    }

    private int said(Outcome outcome) {
        boolean done = outcome.code() == ExitCode.DONE || outcome.code() == ExitCode.TO_ANSWER;
        outcome.words().forEach((done ? terminal.out() : terminal.err())::println);
        return outcome.code().number();
    }
}
