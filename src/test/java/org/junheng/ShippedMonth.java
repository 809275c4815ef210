package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.job.ExitCode;
import org.junheng.job.MonthRun;
import org.junheng.job.Progress;
import org.junheng.job.RunSettings;
import org.springframework.util.FileSystemUtils;

/** The month that the repository's own input makes, made once and shared by the tests that look at its files. */
final class ShippedMonth {

    private static final Path OUTPUT = Path.of("target", "shipped-month");
    private static final ShippedMonth MADE = new ShippedMonth();

    private ShippedMonth() {
        try {
            FileSystemUtils.deleteRecursively(OUTPUT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        RunSettings settings = new RunSettings(Path.of("input"), OUTPUT, null, LocalDate.of(2026, 11, 10), false);
        assertThat(new MonthRun(settings, Progress.UNWATCHED).run().code()).isIn(ExitCode.DONE, ExitCode.TO_ANSWER);
    }

    static ShippedMonth made() {
        return MADE;
    }

    Path briefing() {
        return folder().resolve("简报.html");
    }

    Path progress() {
        return OUTPUT.resolve("报送进度.html").toAbsolutePath();
    }

    List<Path> schools() {
        return files(folder().resolve("学校"), ".html");
    }

    Path workbook(String name) {
        return folder().resolve(name);
    }

    private static Path folder() {
        try (Stream<Path> folders = Files.list(OUTPUT)) {
            return folders.filter(each -> each.getFileName().toString().matches("\\d{4}-\\d{2}"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
