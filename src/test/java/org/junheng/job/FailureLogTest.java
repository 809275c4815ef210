package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of failures is whole, names nobody and does not grow for ever. */
class FailureLogTest {

    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 5, 8, 30);

    @TempDir
    Path folder;

    @Test
    void keepsTheWholeStoryButNoPersonsNumber() throws IOException {
        Path log = new FailureLog(folder, 1_000_000).keep(new IllegalStateException("at 340823198711223347"), WHEN);

        assertThat(Files.readString(log))
                .startsWith("2026-11-05T08:30 ")
                .contains("IllegalStateException: at ***", "FailureLogTest")
                .doesNotContain("340823");
    }

    @Test
    void putsALargeLogAsideAndKeepsTheLastFew() throws IOException {
        for (int failure = 0; failure < 8; failure++) {
            new FailureLog(folder, 1).keep(new IllegalStateException("failure number " + failure), WHEN);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "failures.log", "failures.1.log", "failures.2.log", "failures.3.log", "failures.4.log");
        }
        assertThat(folder.resolve("failures.log")).content().contains("failure number 7");
        assertThat(folder.resolve("failures.4.log")).content().contains("failure number 3");
    }
}
