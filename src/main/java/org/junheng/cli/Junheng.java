package org.junheng.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junheng.job.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: finds the command that was typed and ends with its exit code. */
@Command(
        name = "junheng",
        description = {"把学校报来的工作簿变成全县义务教育均衡指标、汇总工作簿和简报。", "不写命令时执行run。"},
        versionProvider = Junheng.class)
public final class Junheng implements IVersionProvider {

    private static final List<String> OWN_OPTIONS = List.of("-h", "--help", "-V", "--version");

    public static void main(String[] args) throws IOException, InterruptedException {
        if (Relaunch.isNeeded()) {
            System.exit(Relaunch.of(args));
        }
        Terminal terminal = Terminal.ofThisProcess();
        int code = commands(terminal).execute(withCommand(args));
        terminal.flush();
        System.exit(code);
    }

    static CommandLine commands(Terminal terminal) {
        CommandLine commands = new CommandLine(new Junheng())
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new WatchCommand(terminal))
                .addSubcommand(new StatusCommand(terminal))
                .addSubcommand(new VerifyArchiveCommand(terminal))
                .addSubcommand(new UnitsCommand(terminal))
                .addSubcommand(new ForgetCommand(terminal))
                .addSubcommand(new TemplateCommand(terminal))
                .addSubcommand(new SampleCommand(terminal))
                .addSubcommand(new RulesCommand(terminal));
        return Chinese.spoken(commands, terminal);
    }

    /** What was typed, with {@code run} before it when no command was. */
    static String[] withCommand(String... args) {
        if (args.length > 0 && (!args[0].startsWith("-") || OWN_OPTIONS.contains(args[0]))) {
            return args;
        }
        List<String> typed = new ArrayList<>(List.of("run"));
        typed.addAll(Arrays.asList(args));
        return typed.toArray(String[]::new);
    }

    @Override
    public String[] getVersion() {
        return new String[] {"junheng " + Version.name()};
    }
}
