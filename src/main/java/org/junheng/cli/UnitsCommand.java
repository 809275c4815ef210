package org.junheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junheng.job.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a schedule needs to start the program: units for systemd, tasks for the Windows Task Scheduler. */
@Command(
        name = "units",
        description = {
            "写出定时运行用的配置：Linux的systemd单元，Windows的计划任务。",
            "junheng-watch：登录或开机后一直监听；junheng-month：每月6日8时制作月报。两种用一种即可。"
        })
final class UnitsCommand implements Callable<Integer> {

    private static final List<String> SYSTEMD =
            List.of("junheng-watch.service", "junheng-month.service", "junheng-month.timer");
    private static final List<String> WINDOWS = List.of("junheng-watch.xml", "junheng-month.xml");

    private final Terminal terminal;

    @Parameters(paramLabel = "文件夹", description = "写到哪个文件夹")
    private Path folder = Path.of(".");

    @Option(names = "--input", paramLabel = "文件夹", description = "学校工作簿和县级底册所在的文件夹，默认input")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "文件夹", description = "结果写到哪个文件夹，默认output")
    private Path output = Path.of("output");

    UnitsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        for (String name : SYSTEMD) {
            String unit =
                    template(name).replace("@WATCH@", systemd(words("watch"))).replace("@RUN@", systemd(words("run")));
            write(name, unit, StandardCharsets.UTF_8);
        }
        for (String name : WINDOWS) {
            String task = template(name)
                    .replace("@PROGRAM@", escaped(words("run").get(0)))
                    .replace("@WATCH@", escaped(windows(words("watch"))))
                    .replace("@RUN@", escaped(windows(words("run"))))
                    .replace("@USER@", escaped(account()))
                    .replace("@FOLDER@", escaped(Path.of("").toAbsolutePath().toString()));
            write(name, "\uFEFF" + task.replace("\n", "\r\n"), StandardCharsets.UTF_16LE);
        }
        terminal.out().println("systemd：把.service和.timer放进~/.config/systemd/user，再执行");
        terminal.out().println("  systemctl --user daemon-reload");
        terminal.out().println("  systemctl --user enable --now junheng-watch.service   （或junheng-month.timer）");
        terminal.out().println("Windows：在命令提示符中执行（登记在现在登录的用户名下，不用管理员权限）");
        terminal.out()
                .println("  schtasks /Create /TN 均衡监听 /XML " + quoted("junheng-watch.xml") + "   （或 /TN 均衡月报 /XML "
                        + quoted("junheng-month.xml") + "）");
        return ExitCode.DONE.number();
    }

    /** The program and what it is told. */
    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Relaunch.program().forEach(word -> words.add(lasting(word)));
        words.addAll(List.of(command, "--input", whole(input), "--output", whole(output)));
        return words;
    }

    /** The first start writes an archive of classes; those after it are to read it, not to write it every time. */
    static String lasting(String word) {
        return word.replace("-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=");
    }

    /** Who is logged on: only an administrator may register a task that starts when anybody logs on. */
    private static String account() {
        String domain = System.getenv("USERDOMAIN");
        String name = System.getProperty("user.name");
        return domain == null ? name : domain + "\\" + name;
    }

    /** Where a file was written, as a command line names it. */
    private String quoted(String name) {
        return "\"" + folder.resolve(name) + "\"";
    }

    private static String whole(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private static String systemd(List<String> words) {
        return words.stream()
                .map(word -> "\""
                        + word.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("%", "%%")
                                .replace("$", "$$") + "\"")
                .collect(Collectors.joining(" "));
    }

    private static String windows(List<String> words) {
        return words.stream()
                .skip(1)
                .map(word -> word.contains(" ") ? "\"" + word + "\"" : word)
                .collect(Collectors.joining(" "));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String template(String name) throws IOException {
        try (InputStream in = UnitsCommand.class.getResourceAsStream("units/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.writeString(folder.resolve(name), text, charset);
        terminal.out().println("已写出" + folder.resolve(name));
    }
}
