package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Kind;
import org.junheng.job.ExitCode;
import org.junheng.validation.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the catalogue of checks for clerks, made from the rules. */
@Command(
        name = "rules",
        description = {"列出全部检查规则：编号、级别、检查什么、如何修改。"})
final class RulesCommand implements Callable<Integer> {

    private static final String HEAD = "| 规则编号 | 级别 | 检查什么 | 如何修改 |\n|---|---|---|---|\n";

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "文件", description = "写到这个文件（UTF-8，Markdown表格）；不写则显示在屏幕上")
    private @Nullable Path file;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            terminal.out().print(catalogue());
        } else {
            Files.writeString(file, "# 检查规则\n\n" + catalogue());
            terminal.out().println("已写出" + Catalogue.kinds().size() + "条规则：" + file);
        }
        return ExitCode.DONE.number();
    }

    private static String catalogue() {
        return Catalogue.kinds().stream().map(RulesCommand::row).collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(Kind kind) {
        return "| " + kind.code() + " | " + kind.level().label() + " | " + kind.title() + " | " + kind.generalCure()
                + " |\n";
    }
}
