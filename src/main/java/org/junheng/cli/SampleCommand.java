package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.junheng.job.ExitCode;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the rehearsal county. */
@Command(
        name = "sample",
        description = {"写出一个虚构的演练县：县级底册和每月每校一份月报。", "种子相同，写出的文件每个字节都相同；同名文件会被替换。"})
final class SampleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "文件夹", description = "写到哪个文件夹")
    private Path folder = Path.of(".");

    @Option(names = "--schools", paramLabel = "学校数", description = "多少所学校，默认36")
    private int schools = 36;

    @Option(names = "--months", paramLabel = "月数", description = "多少个月，默认13")
    private int months = 13;

    @Option(names = "--last", paramLabel = "年-月", description = "最后一个月，默认2026-10")
    private YearMonth last = YearMonth.of(2026, 10);

    @Option(names = "--seed", paramLabel = "种子", description = "换一个种子就换一个县，默认1")
    private long seed = 1;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            RehearsalCounty.write(folder, new Extent(schools, months, last, seed));
        } catch (IllegalArgumentException absurd) {
            terminal.err().println("演练县的规模不合理：学校数应为12到5000，月数应为1以上");
            return ExitCode.WRONG_USAGE.number();
        }
        terminal.out().println("已写出" + schools + "所学校、" + months + "个月：" + folder);
        return ExitCode.DONE.number();
    }
}
