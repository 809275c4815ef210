package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month is made once, made anew when something changed, and never lost half-way. */
class MonthRunTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-05T08:30:00Z"), ZoneOffset.UTC);
    private static final List<String> AFTER_EXAMINING =
            List.of("across 2026-10", "compute", "workbooks", "briefing", "verdict");

    @TempDir
    Path folder;

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private Path input;
    private Path output;

    @BeforeEach
    void makeFolders() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        output = folder.resolve("output");
    }

    @Test
    void goesThroughTheStepsInTheirOrder() throws IOException {
        drop("a1.xlsx");

        assertThat(run()).isEqualTo(done(ExitCode.DONE, "已完成"));
        assertThat(heard)
                .containsExactly(
                        "TAKE_IN",
                        "take in",
                        "EXAMINE",
                        "examine a1.xlsx",
                        "1/1 files of 1 schools",
                        "ACROSS_SCHOOLS",
                        "across 2026-10",
                        "COMPUTE",
                        "compute",
                        "WRITE_WORKBOOKS",
                        "workbooks",
                        "WRITE_BRIEFING",
                        "briefing",
                        "PUBLISH",
                        "verdict");
        assertThat(output.resolve("2026-10/names.txt")).hasContent("a1.xlsx");
        assertThat(output.resolve("2026-10/page.html")).hasContent("<html>");
    }

    @Test
    void examinesEachOfManyFilesOnce() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 100; i < 200; i++) {
            drop("a" + i + ".xlsx");
            expected.add("examine a" + i + ".xlsx");
        }

        assertThat(run().code()).isEqualTo(ExitCode.DONE);
        assertThat(worked().stream().filter(deed -> deed.startsWith("examine")).sorted())
                .isEqualTo(expected);
        assertThat(heard).contains("100/100 files of 1 schools");
    }

    @Test
    void answersAtOnceWhenNothingChanged() throws IOException {
        drop("x1.xlsx");
        Outcome first = run();
        heard.clear();

        Outcome second = run();

        assertThat(first).isEqualTo(done(ExitCode.TO_ANSWER, "已完成"));
        assertThat(second).isEqualTo(done(ExitCode.TO_ANSWER, "与上次相比没有变化，沿用已有的结果"));
        assertThat(heard).isEmpty();
    }

    @Test
    void tellsWhatItHasNotTakenIn() throws IOException {
        drop("a1.xlsx");
        drop("b1.xlsx.part");
        drop("~$a1.xlsx");
        drop("desktop.ini");
        List<String> words = new ArrayList<>(done(ExitCode.DONE, "已完成").words());
        words.addAll(List.of("没有收下的文件1个，处理好后再运行一次：", "b1.xlsx.part：尚未复制或下载完成"));

        assertThat(run()).isEqualTo(new Outcome(ExitCode.DONE, words));
    }

    /** What a run that fails leaves half done holds rows, too. */
    @Test
    void keepsTheFolderToItsOwnerFromTheBeginning() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.createDirectories(output);
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-xr-x"));

        run();

        assertThat(Files.getPosixFilePermissions(output)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void tellsWhatItHasNotTakenInWhereNothingIsUsable() throws IOException {
        drop("b1.xlsx.part");

        assertThat(run())
                .isEqualTo(new Outcome(
                        ExitCode.NOTHING_USABLE, List.of("没有报表", "没有收下的文件1个，处理好后再运行一次：", "b1.xlsx.part：尚未复制或下载完成")));
    }

    @Test
    void examinesOnlyTheFileThatChanged() throws IOException {
        drop("a1.xlsx");
        drop("b1.xlsx");
        run();
        heard.clear();

        drop("c1.xlsx");

        assertThat(run().code()).isEqualTo(ExitCode.DONE);
        assertThat(worked()).startsWith("take in", "examine c1.xlsx").endsWith(AFTER_EXAMINING.toArray(String[]::new));
    }

    @Test
    void isMadeAnewFromInputItWasMadeFromBefore() throws IOException {
        drop("a1.xlsx");
        run();
        drop("b1.xlsx");
        run();
        heard.clear();

        Files.delete(input.resolve("b1.xlsx"));

        assertThat(run()).isEqualTo(done(ExitCode.DONE, "已完成"));
        assertThat(worked())
                .containsExactly("take in", "across 2026-10", "compute", "workbooks", "briefing", "verdict");
    }

    @Test
    void isMadeAnewWhenTheFolderIsGone() throws IOException {
        drop("a1.xlsx");
        run();
        Files.delete(output.resolve("2026-10/names.txt"));
        Files.delete(output.resolve("2026-10/page.html"));
        Files.delete(output.resolve("2026-10"));

        assertThat(run()).isEqualTo(done(ExitCode.DONE, "已完成"));
        assertThat(output.resolve("2026-10/names.txt")).hasContent("a1.xlsx");
    }

    @Test
    void isMadeAnewWhenAFileOfItIsGone() throws IOException {
        runAndRecord();
        assertThat(run()).isEqualTo(done(ExitCode.DONE, "与上次相比没有变化，沿用已有的结果"));

        Files.delete(output.resolve("2026-10/page.html"));

        assertThat(run()).isEqualTo(done(ExitCode.DONE, "已完成"));
        assertThat(output.resolve("2026-10/page.html")).hasContent("<html>");
    }

    @Test
    void standsWithoutAFileThatWasForgotten() throws IOException {
        runAndRecord();

        new ForgottenFiles(output.resolve("state")).note(List.of("2026-10/page.html"));
        Files.delete(output.resolve("2026-10/page.html"));

        assertThat(run()).isEqualTo(done(ExitCode.DONE, "与上次相比没有变化，沿用已有的结果"));
    }

    private void runAndRecord() throws IOException {
        drop("a1.xlsx");
        run();
        Files.writeString(output.resolve("2026-10").resolve(RunRecord.FILE), """
                {"finished": "2026-11-06T08:00:00Z", "outputs": [{"path": "names.txt"}, {"path": "page.html"}]}""");
    }

    @Test
    void isMadeAnewOnADayThatMakesADifference() throws IOException {
        drop("a1.xlsx");
        run();

        assertThat(run(LocalDate.of(2026, 11, 30), TownWork.telling(this::tell)))
                .isEqualTo(done(ExitCode.DONE, "与上次相比没有变化，沿用已有的结果"));
        assertThat(run(LocalDate.of(2026, 12, 1), TownWork.telling(this::tell))).isEqualTo(done(ExitCode.DONE, "已完成"));
    }

    @Test
    void makesAnEarlierMonthAnewThatAFileCameLateFor() throws IOException {
        drop("a1.xlsx");
        drop("late.xlsx");

        assertThat(run())
                .isEqualTo(new Outcome(
                        ExitCode.DONE,
                        List.of(
                                "2026-10已完成：" + output.resolve("2026-10"),
                                "2026-09或以前月份有迟到的报表或更正，已重做：" + output.resolve("2026-09"),
                                "城关镇")));
        assertThat(heard.stream().filter(deed -> deed.startsWith("across")))
                .containsExactly("across 2026-10", "across 2026-09", "across 2026-10");
        assertThat(output.resolve("2026-09/names.txt")).hasContent("a1.xlsx late.xlsx");
        assertThat(run()).isEqualTo(done(ExitCode.DONE, "与上次相比没有变化，沿用已有的结果"));
    }

    @Test
    void explainsAFigureAfterTheMonthIsMade() throws IOException {
        drop("a1.xlsx");
        MonthRun run = new MonthRun(
                new RunSettings(input, output, null, LocalDate.of(2026, 11, 5), false),
                new ToldProgress(this::tell),
                CLOCK,
                TownWork.telling(this::tell));

        assertThat(run.runAndExplain("R1").words()).endsWith("城关镇", "R1 of 2026-10");
        assertThat(run.runAndExplain("X1").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.runAndExplain("X1").words()).endsWith("--explain：2026-10没有“X1”这个指标或学校");
    }

    @Test
    void saysWhenNothingIsUsable() {
        assertThat(run()).isEqualTo(new Outcome(ExitCode.NOTHING_USABLE, List.of("没有报表")));
        assertThat(run().code()).isEqualTo(ExitCode.NOTHING_USABLE);
    }

    @Test
    void logsALineAnEvent() throws IOException {
        drop("a1.xlsx");
        run(LocalDate.of(2026, 11, 5), TownWork.telling(failingAt("compute")));

        assertThat(Files.readAllLines(output.resolve("state/log/junheng.log")))
                .allMatch(line -> line.startsWith("{\"time\":\"2026-11-05T08:30:00Z\",\"level\":\""))
                .extracting(line -> line.replaceFirst(".*\"event\":\"([a-z.]+)\".*", "$1"))
                .containsExactly(
                        "run.begin",
                        "inbox",
                        "step.begin",
                        "step.end",
                        "step.begin",
                        "file.refused",
                        "step.end",
                        "step.begin",
                        "step.end",
                        "step.begin",
                        "step.end",
                        "run.failed");
    }

    @Test
    void goesOnAfterAFailure() throws IOException {
        drop("a1.xlsx");
        Path log = output.resolve("state/log/failures.log");

        assertThat(run(LocalDate.of(2026, 11, 5), TownWork.telling(failingAt("compute"))))
                .isEqualTo(new Outcome(
                        ExitCode.FAILED,
                        List.of("运行失败：IllegalStateException：disk on fire", "再运行一次会从中断处继续", "详细经过记录在" + log)));
        assertThat(log).content().startsWith("2026-11-05T08:30").contains("disk on fire");
        assertThat(output.resolve("2026-10")).doesNotExist();
        heard.clear();

        assertThat(run()).isEqualTo(done(ExitCode.DONE, "已完成"));
        assertThat(worked()).containsExactly("compute", "workbooks", "briefing", "verdict");
    }

    @Test
    void looksAgainAtFilesThatAreNoLongerKnown() throws IOException {
        drop("a1.xlsx");
        run(LocalDate.of(2026, 11, 5), TownWork.telling(failingAt("compute")));
        heard.clear();

        assertThat(run(LocalDate.of(2026, 11, 5), forgetting())).isEqualTo(done(ExitCode.DONE, "已完成"));
        assertThat(worked()).containsExactly("examine a1.xlsx", "compute", "workbooks", "briefing", "verdict");
    }

    @Test
    void writesAllOfTheDraftAnewWhenItGoesOn() throws IOException {
        drop("a1.xlsx");
        run(LocalDate.of(2026, 11, 5), TownWork.telling(failingAt("briefing")));
        heard.clear();

        assertThat(run()).isEqualTo(done(ExitCode.DONE, "已完成"));
        assertThat(worked()).containsExactly("compute", "workbooks", "briefing", "verdict");
        assertThat(output.resolve("2026-10/names.txt")).hasContent("a1.xlsx");
    }

    @Test
    void leavesAFolderToTheRunThatHasIt() throws IOException, FolderTaken {
        drop("a1.xlsx");

        try (FolderLock other = FolderLock.take(output.resolve("state"), LocalDateTime.now(CLOCK))) {
            assertThat(run().code()).isEqualTo(ExitCode.TAKEN);
            assertThat(other.state()).isDirectoryNotContaining("glob:**junheng*");
        }
    }

    private void tell(String what) {
        heard.add(what);
    }

    private Consumer<String> failingAt(String deed) {
        return what -> {
            if (what.equals(deed)) {
                throw new IllegalStateException("disk on fire");
            }
        };
    }

    private Outcome run() {
        return run(LocalDate.of(2026, 11, 5), TownWork.telling(this::tell));
    }

    private Outcome run(LocalDate asOf, MonthRun.Workers workers) {
        RunSettings settings = new RunSettings(input, output, null, asOf, false);
        return new MonthRun(settings, new ToldProgress(this::tell), CLOCK, workers).run();
    }

    /** Loses what earlier runs knew, as another basis does. */
    private MonthRun.Workers forgetting() {
        return (settings, inbox, database, identity) -> {
            TownWork work = new TownWork(null, this::tell, database);
            work.forget();
            return work;
        };
    }

    private Outcome done(ExitCode code, String how) {
        return new Outcome(code, List.of("2026-10" + how + "：" + output.resolve("2026-10"), "城关镇"));
    }

    /** What the work told, without what the progress told. */
    private List<String> worked() {
        return heard.stream()
                .filter(deed -> !deed.matches("[A-Z_]+|.* schools"))
                .toList();
    }

    private void drop(String name) throws IOException {
        Files.writeString(input.resolve(name), "content of " + name);
    }

    /** Tells how far the run has come in words of its own. */
    private record ToldProgress(Consumer<String> heard) implements Progress {

        @Override
        public void begins(Phase phase) {
            heard.accept(phase.name());
        }

        @Override
        public void examined(int files, int of, int schools) {
            heard.accept(files + "/" + of + " files of " + schools + " schools");
        }
    }
}
