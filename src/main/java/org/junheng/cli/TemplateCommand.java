package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Bureau;
import org.junheng.intake.LastReports;
import org.junheng.intake.RegisteredSchool;
import org.junheng.intake.UnusableBureau;
import org.junheng.job.ExitCode;
import org.junheng.template.Carried;
import org.junheng.template.Prefill;
import org.junheng.template.TemplateWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the workbooks that the schools fill in. */
@Command(
        name = "template",
        description = {"写出学校月报模板：名录中应报的每所学校一份，学校标识码、名称、办学类型已填好，上次报的班级、教师、办学条件等已带过来，学校只改有变化的。", "已有的同名文件会被替换。"})
final class TemplateCommand implements Callable<Integer> {

    private static final String BLANK = "学校月报模板.xlsx";

    private final Terminal terminal;

    @Parameters(paramLabel = "文件夹", description = "模板写到哪个文件夹")
    private Path folder = Path.of(".");

    @Option(names = "--period", paramLabel = "年-月", description = "填报哪个月，例如2026-10；默认本月")
    private @Nullable YearMonth period;

    @Option(names = "--school", paramLabel = "标识码", description = "只写这一所学校的")
    private @Nullable String school;

    @Option(names = "--blank", description = "只写一份空白模板，不需要县级底册")
    private boolean blank;

    @Option(names = "--input", paramLabel = "文件夹", description = "县级底册和已收月报所在的文件夹，默认input")
    private Path input = Path.of("input");

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        YearMonth month = period == null ? YearMonth.now(ZoneId.systemDefault()) : period;
        Instant stamp = month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Files.createDirectories(folder);
        if (blank) {
            TemplateWriter.write(folder.resolve(BLANK), Prefill.BLANK, stamp);
            terminal.out().println("已写出空白模板：" + folder.resolve(BLANK));
            return ExitCode.DONE.number();
        }
        try {
            return writeAll(Bureau.read(input.resolve(Bureau.FILE)), month, stamp);
        } catch (UnusableBureau unusable) {
            unusable.complaints().forEach(terminal.err()::println);
            return ExitCode.WRONG_USAGE.number();
        }
    }

    private int writeAll(Bureau bureau, YearMonth month, Instant stamp) throws IOException {
        List<RegisteredSchool> schools = bureau.register().expected(month).stream()
                .filter(each -> school == null || each.code().digits().equals(school))
                .toList();
        if (schools.isEmpty()) {
            terminal.err().println(school == null ? "学校名录中没有" + month + "应报的学校" : "学校名录中没有应报的学校" + school);
            return ExitCode.WRONG_USAGE.number();
        }
        LastReports reports = LastReports.before(month, input, bureau);
        int carried = 0;
        for (RegisteredSchool each : schools) {
            Optional<LastReports.Report> last = reports.of(each.code());
            String name = TemplateWriter.fileName(each.code().digits(), each.name());
            Carried values = last.map(report -> Carried.over(report.book(), report.period(), month))
                    .orElse(Carried.NOTHING);
            TemplateWriter.write(folder.resolve(name), prefill(each, month), values, stamp);
            carried += last.isPresent() ? 1 : 0;
        }
        terminal.out().println("已写出" + schools.size() + "份模板：" + folder + "，其中" + carried + "份带有上次报的数");
        return ExitCode.DONE.number();
    }

    private static Prefill prefill(RegisteredSchool school, YearMonth month) {
        return new Prefill(
                school.code().digits(),
                school.name(),
                school.type().label(),
                school.founder().label(),
                school.locality().label(),
                school.township(),
                month);
    }
}
