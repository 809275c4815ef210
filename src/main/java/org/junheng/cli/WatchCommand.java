package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junheng.job.ExitCode;
import org.junheng.job.Mending;
import org.junheng.job.MonthRun;
import org.junheng.job.Outcome;
import org.junheng.job.Progress;
import org.junheng.job.RunSettings;
import org.junheng.job.Timetable;
import org.junheng.job.UnusableSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stays running beside the input folder until it is told to stop. */
@Command(
        name = "watch",
        description = {
            "一直运行：有文件放进输入文件夹就处理，随时更新报送进度.html和当月结果；到设定的时间制作刚结束的月份。",
            "按Ctrl+C结束；正在处理的会先做完。",
            "",
            "退出码：0 正常结束；3 用法或设置有误。"
        })
final class WatchCommand implements Callable<Integer> {

    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss ");

    private final Terminal terminal;

    @Option(
            names = "--cron",
            paramLabel = "时间",
            description = "制作刚结束的月份的时间：秒 分 时 日 月 星期，默认“0 0 8 6 * *”（每月6日8时）",
            defaultValue = "0 0 8 6 * *")
    private String cron = "";

    @Option(names = "--input", paramLabel = "文件夹", description = "学校工作簿和县级底册所在的文件夹，默认input")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "文件夹", description = "结果写到哪个文件夹，默认output")
    private Path output = Path.of("output");

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Timetable timetable = Timetable.parse(cron).orElse(null);
        if (timetable == null) {
            terminal.err().println("--cron的写法不对：“" + cron + "”；应为六段：秒 分 时 日 月 星期，例如“0 0 8 6 * *”");
            return ExitCode.WRONG_USAGE.number();
        }
        try {
            settings(null, LocalDate.now(ZoneId.systemDefault()));
        } catch (UnusableSettings unusable) {
            unusable.words().forEach(terminal.err()::println);
            return ExitCode.WRONG_USAGE.number();
        }
        Watcher watcher = new Watcher(input, timetable, new Months(), this::say, now());
        say("开始监听" + input.toAbsolutePath().normalize() + "，按Ctrl+C结束");
        mend();
        watchUntilTold(watcher);
        return ExitCode.DONE.number();
    }

    private void mend() {
        try {
            Mending.of(output.toAbsolutePath().normalize(), now()).forEach(this::say);
        } catch (IOException leftToTheFirstRun) {
            say("中断的替换现在放不好，运行时再试：" + leftToTheFirstRun.getMessage());
        }
    }

    /** A signal to end lets the work in hand be finished first. */
    private void watchUntilTold(Watcher watcher) throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(told, ended), "end-watch"));
        try {
            do {
                watcher.look(now());
            } while (!told.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS));
            say("已结束监听");
        } finally {
            ended.countDown();
        }
    }

    private static void end(CountDownLatch told, CountDownLatch ended) {
        told.countDown();
        try {
            ended.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault());
    }

    private void say(String words) {
        terminal.out().println(TIME.format(now()) + words);
    }

    private RunSettings settings(@Nullable YearMonth month, LocalDate day) {
        return new RunSettings(input, output, month, day, false);
    }

    private final class Months implements Watcher.Maker {

        @Override
        public Outcome latest(LocalDate day) {
            return made(null, day, true);
        }

        @Override
        public Outcome month(YearMonth month, LocalDate day) {
            return made(month, day, false);
        }

        private Outcome made(@Nullable YearMonth month, LocalDate day, boolean showing) {
            try {
                MonthRun run = new MonthRun(settings(month, day), Progress.UNWATCHED);
                return showing ? run.runAndShow() : run.run();
            } catch (UnusableSettings gone) {
                return Outcome.told(ExitCode.WRONG_USAGE, gone);
            }
        }
    }
}
