package org.junheng.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that is killed in the middle of a run costs nothing but the work of its last transactions. */
class KilledRunTest {

    private static final int FILES = 100;

    @TempDir
    Path folder;

    @BeforeEach
    void dropFiles() throws IOException {
        Files.createDirectory(folder.resolve("input"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve("input").resolve("a" + (1000 + i) + ".xlsx"), "content of " + i);
        }
    }

    @Test
    void goesOnAfterBeingKilledAgainAndAgain() throws IOException, InterruptedException {
        killAt("examine", 60);
        killAt("compute", 1);
        killAt("briefing", 1);

        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        Outcome outcome = run(folder, heard::add);

        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(heard).containsExactly("compute", "workbooks", "briefing", "verdict");
        assertThat(Files.readString(folder.resolve("output/2026-10/names.txt")).split(" "))
                .hasSize(FILES)
                .doesNotHaveDuplicates();
    }

    @Test
    void examinesNothingTwiceThatWasKept() throws IOException, InterruptedException {
        killAt("examine", 60);

        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        run(folder, heard::add);

        assertThat(heard.stream().filter(deed -> deed.startsWith("examine")))
                .hasSizeBetween(
                        FILES - 60, FILES - 60 + 10 * Runtime.getRuntime().availableProcessors());
    }

    /** Spring notes a partition first and what belongs to it after that, so that a run may be killed between the two. */
    @Test
    void goesOnWhereOnlyTheNamesOfPartitionsWereKept() {
        Outcome cutOff = run(
                folder,
                (settings, inbox, database, identity) -> new TownWork(
                        null,
                        deed -> {
                            if (deed.startsWith("examine")) {
                                losePartitions(database);
                                throw new IllegalStateException("cut off");
                            }
                        },
                        database));
        Outcome outcome = run(folder, TownWork.telling(deed -> {}));

        assertThat(cutOff.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.code()).as("%s", outcome.words()).isEqualTo(ExitCode.DONE);
    }

    /** On another thread, that is outside the transaction of the step. */
    private static void losePartitions(DataSource database) {
        CompletableFuture.runAsync(() -> JdbcClient.create(database)
                        .sql("delete from BATCH_STEP_EXECUTION_CONTEXT")
                        .update())
                .join();
    }

    private static Outcome run(Path folder, Consumer<String> heard) {
        return run(folder, TownWork.telling(heard));
    }

    private static Outcome run(Path folder, MonthRun.Workers workers) {
        RunSettings settings = new RunSettings(
                folder.resolve("input"), folder.resolve("output"), null, LocalDate.of(2026, 11, 5), false);
        return new MonthRun(settings, Progress.UNWATCHED, java.time.Clock.systemUTC(), workers).run();
    }

    /** Starts a run in a process of its own and kills it when a deed begins for the n-th time. */
    private void killAt(String deed, int times) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRunTest.class.getName(),
                        folder.toString(),
                        deed,
                        Integer.toString(times))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            assertThat(said.readLine()).isEqualTo(deed);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    public static void main(String[] args) {
        AtomicInteger times = new AtomicInteger(Integer.parseInt(args[2]));
        run(Path.of(args[0]), deed -> {
            if (deed.startsWith(args[1]) && times.decrementAndGet() == 0) {
                System.out.println(args[1]);
                hang();
            }
        });
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
