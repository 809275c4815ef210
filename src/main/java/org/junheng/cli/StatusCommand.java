package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.job.ExitCode;
import org.junheng.job.Failure;
import org.junheng.job.Mending;
import org.junheng.job.MonthStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how a month stands. */
@Command(
        name = "status",
        description = {"谁已报、谁还没报，哪些待改正、待说明，本月结果是什么时候做的。", "", "退出码：0 已说明；2 程序自身失败；3 用法有误；4 该月还没有做过。"})
final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--period", paramLabel = "年-月", description = "所属期，例如2026-10；不写则为最近做过的一个月")
    private @Nullable YearMonth period;

    @Option(names = "--output", paramLabel = "文件夹", description = "结果所在的文件夹，默认output")
    private Path output = Path.of("output");

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            Mending.of(output.toAbsolutePath().normalize(), LocalDateTime.now(ZoneId.systemDefault()))
                    .forEach(terminal.out()::println);
            return told();
        } catch (IOException failure) {
            terminal.err().println("查看失败：" + new Failure(failure).words());
            return ExitCode.FAILED.number();
        }
    }

    private int told() throws IOException {
        YearMonth month = period == null ? MonthStatus.latest(output).orElse(null) : period;
        List<String> lines = month == null ? List.of() : MonthStatus.of(output, month);
        if (lines.isEmpty()) {
            terminal.err()
                    .println((month == null ? "" : month) + "还没有做过："
                            + output.toAbsolutePath().normalize());
            return ExitCode.NOTHING_USABLE.number();
        }
        lines.forEach(terminal.out()::println);
        return ExitCode.DONE.number();
    }
}
