package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log for machines: a line an event. */
class RunLogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-05T08:30:00.250Z"), ZoneOffset.UTC);

    @TempDir
    Path state;

    @Test
    void writesALineAnEvent() throws IOException {
        try (RunLog log = RunLog.in(state, CLOCK)) {
            log.note("run.begin", "files", 3);
            log.warn("file.refused", "path", "甲\n340823198711223347.xlsx", "rule", "X001");
            log.failed("run.failed", new IllegalStateException("no\nroom"));
        }

        List<JsonNode> lines = lines();
        String run = "2026-11-05T08:30:00Z/" + ProcessHandle.current().pid();
        assertThat(lines.get(0))
                .hasToString("{\"time\":\"2026-11-05T08:30:00.250Z\",\"level\":\"INFO\",\"run\":\"" + run
                        + "\",\"event\":\"run.begin\",\"files\":3}");
        assertThat(lines.get(1).get("path").asString()).isEqualTo("甲\n***.xlsx");
        assertThat(lines.get(2).get("failure").asString())
                .startsWith("java.lang.IllegalStateException: no\nroom\n\tat org.junheng");
        assertThat(lines).hasSize(3);
    }

    @Test
    void putsALargeLogAsideAndKeepsTheLastFew() throws IOException {
        for (int run = 0; run < 8; run++) {
            try (RunLog log = RunLog.in(state, CLOCK, 2_000)) {
                log.note("run.begin", "padding", "x".repeat(3_000));
                log.note("run.end", "number", run);
            }
        }

        try (Stream<Path> files = Files.list(state.resolve("log"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("junheng.log")
                    .hasSizeLessThanOrEqualTo(5);
        }
    }

    private List<JsonNode> lines() throws IOException {
        return Files.readAllLines(state.resolve("log/junheng.log")).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
