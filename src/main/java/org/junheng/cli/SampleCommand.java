package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.junheng.job.CountyCheck;
import org.junheng.job.ExitCode;
import org.junheng.sample.Extent;
import org.junheng.sample.Planted;
import org.junheng.sample.PlantedList;
import org.junheng.sample.RehearsalCounty;
import org.junheng.sample.RehearsalMistakes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the rehearsal county. */
@Command(
        name = "sample",
        description = {
            "写出一个虚构的演练县：县级底册和每月每校一份月报。",
            "种子相同，写出的文件每个字节都相同；同名文件会被替换。",
            "",
            "加上--plant-errors，每条检查规则都在最后一个月埋设一处错误，清单写在文件夹旁边，",
            "随后检查全县，列出哪些查出了、在哪里。",
            "",
            "退出码：0 完成，埋设的错误全部查出；2 有没查出的或多查出的，或者写不出来；3 用法有误。"
        })
final class SampleCommand implements Callable<Integer> {

    /** By this day of the next month everybody has reported. */
    private static final int DAY_OF_CHECK = 10;

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

    @Option(names = "--plant-errors", description = "每条规则埋设一处错误，并检查是否都查得出")
    private boolean plantErrors;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (plantErrors && !RehearsalMistakes.fit(schools, months, last)) {
            terminal.err()
                    .println("埋设错误至少要" + RehearsalMistakes.FEWEST_SCHOOLS + "所学校、" + RehearsalMistakes.FEWEST_MONTHS
                            + "个月，最后一个月不能是2月、8月或9月");
            return ExitCode.WRONG_USAGE.number();
        }
        try {
            Extent extent = new Extent(schools, months, last, seed);
            RehearsalCounty.write(folder, extent);
            terminal.out().println("已写出" + schools + "所学校、" + months + "个月：" + folder);
            return (plantErrors ? planted(extent) : ExitCode.DONE).number();
        } catch (IllegalArgumentException absurd) {
            terminal.err().println("演练县的规模不合理：学校数应为12到5000，月数应为1以上");
            return ExitCode.WRONG_USAGE.number();
        }
    }

    private ExitCode planted(Extent extent) throws IOException {
        List<Planted> planted = RehearsalMistakes.plant(folder, extent);
        LocalDate day = last.plusMonths(1).atDay(DAY_OF_CHECK);
        Path list = folder.toAbsolutePath().normalize();
        list = list.resolveSibling(list.getFileName() + "-埋设清单.xlsx");
        PlantedList.write(list, planted, day);
        terminal.out()
                .println(
                        "已埋设" + planted.stream().filter(each -> !each.follows()).count() + "处错误，清单：" + list);
        Harvest harvest = Harvest.of(planted, CountyCheck.of(folder, last, day));
        harvest.words().forEach(terminal.out()::println);
        return harvest.isComplete() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
