package org.junheng.cli;

import java.io.File;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.job.ExitCode;
import org.junheng.job.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes the command line speak Chinese, in its help and about what was typed wrong. */
final class Chinese {

    private Chinese() {}

    static CommandLine spoken(CommandLine commands, Terminal terminal) {
        commands.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .registerConverter(YearMonth.class, Chinese::month)
                .registerConverter(LocalDate.class, Chinese::day)
                .registerConverter(int.class, typed -> number(typed, Integer::valueOf))
                .registerConverter(long.class, typed -> number(typed, Long::valueOf))
                .setParameterExceptionHandler((wrong, args) -> refused(wrong))
                .setExecutionExceptionHandler((failure, command, typed) -> failed(failure, command));
        commands.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("显示版本")
                        .build());
        help(commands);
        commands.getSubcommands().values().forEach(Chinese::help);
        return commands;
    }

    private static void help(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("显示这段说明")
                        .build())
                .usageMessage()
                .synopsisHeading("用法：")
                .synopsisSubcommandLabel("[命令]")
                .descriptionHeading("%n")
                .parameterListHeading("%n参数：%n")
                .optionListHeading("%n选项：%n")
                .commandListHeading("%n命令：%n");
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException e) {
            throw new TypeConversionException("“" + typed + "”不是月份，应写成2026-10这样");
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new TypeConversionException("“" + typed + "”不是日期，应写成2026-11-05这样");
        }
    }

    private static <N> N number(String typed, Function<String, N> read) {
        try {
            return read.apply(typed);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("“" + typed + "”不是整数，或者太大，应写成36这样");
        }
    }

    /** What no command expected is told in a line; a person at a desk can do nothing with a stack trace. */
    private static int failed(Exception failure, CommandLine command) {
        command.getErr().println("执行失败：" + new Failure(failure).words());
        return ExitCode.FAILED.number();
    }

    private static int refused(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(words(wrong));
        command.getErr().println("用法请看：" + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE.number();
    }

    private static String words(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched());
        }
        if (wrong instanceof MissingParameterException missing) {
            return "缺少：" + missing.getMissing().stream().map(Chinese::name).collect(Collectors.joining("，"));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return "只能写一次：" + name(twice.getOverwritten());
        }
        String about = wrong.getArgSpec() == null ? "" : name(wrong.getArgSpec()) + "：";
        return about + (wrong.getCause() instanceof TypeConversionException why ? why.getMessage() : "写法不对");
    }

    /** A file alone is what a workbook becomes that is dropped on the program. */
    private static String unknown(List<String> words) {
        String hint = new File(words.get(0)).isFile() ? "；要检查这份报表，请在文件名前写check" : "";
        return "不认识：" + String.join(" ", words) + hint;
    }

    private static String name(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
        }
        return argument.paramLabel();
    }
}
