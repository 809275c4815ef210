package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junheng.job.ExitCode;
import org.junheng.job.Outcome;
import org.junheng.job.Timetable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watcher is told the time, and tells what it does. */
class WatcherTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 5, 12, 0);

    @TempDir
    Path folder;

    private final List<String> heard = new ArrayList<>();
    private Path input;
    private Watcher watcher;
    private ExitCode next = ExitCode.DONE;
    private boolean unread;

    @BeforeEach
    void startsToWatch() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        watcher = new Watcher(input, Timetable.parse("0 0 8 6 * *").orElseThrow(), new Heard(), heard::add, NOON);
    }

    @Test
    void takesWhatHasSettledOnce() throws IOException {
        Files.writeString(input.resolve("a.xlsx"), "a");
        watcher.look(NOON);
        assertThat(heard).isEmpty();

        watcher.look(NOON.plusSeconds(2));
        watcher.look(NOON.plusSeconds(4));
        watcher.look(NOON.plusSeconds(6));
        assertThat(heard).containsExactly("latest 2026-11-05");
    }

    @Test
    void waitsForAFileThatGrowsButNotForEver() throws IOException {
        for (int second = 0; second <= 14; second += 2) {
            Files.writeString(input.resolve("a.xlsx"), "a".repeat(second + 1));
            watcher.look(NOON.plusSeconds(second));
        }
        assertThat(heard).isEmpty();

        Files.writeString(input.resolve("a.xlsx"), "a".repeat(100));
        watcher.look(NOON.plusSeconds(16));
        assertThat(heard).containsExactly("latest 2026-11-05");
    }

    @Test
    void looksAgainOnANewDay() {
        watcher.look(NOON);
        watcher.look(NOON.plusSeconds(2));
        watcher.look(NOON.withHour(23));
        assertThat(heard).containsExactly("latest 2026-11-05");

        watcher.look(NOON.plusDays(1).withHour(1));
        assertThat(heard).containsExactly("latest 2026-11-05", "latest 2026-11-06");
    }

    @Test
    void makesTheClosedMonthWhenItsTimeHasComeEvenLate() {
        settle();
        watcher.look(LocalDateTime.of(2026, 11, 6, 7, 59));
        heard.clear();

        watcher.look(LocalDateTime.of(2026, 11, 6, 9, 30));
        watcher.look(LocalDateTime.of(2026, 11, 6, 9, 31));
        assertThat(heard).containsExactly("2026-10 2026-11-06");
    }

    @Test
    void outlivesAFolderThatVanishes() throws IOException {
        settle();
        heard.clear();

        Files.delete(input);
        watcher.look(NOON.plusSeconds(10));
        watcher.look(NOON.plusSeconds(12));
        Files.createDirectory(input);
        watcher.look(NOON.plusSeconds(14));
        assertThat(heard).containsExactly("输入文件夹现在读不到，等它回来：" + input, "输入文件夹又可以读了：" + input);
    }

    @Test
    void triesAgainAMinuteAfterAFailure() throws IOException {
        settle();
        heard.clear();
        next = ExitCode.FAILED;
        Files.writeString(input.resolve("a.xlsx"), "a");
        watcher.look(NOON.plusSeconds(10));
        watcher.look(NOON.plusSeconds(12));
        watcher.look(NOON.plusSeconds(14));
        assertThat(heard).containsExactly("latest 2026-11-05", "FAILED");

        next = ExitCode.DONE;
        watcher.look(NOON.plusSeconds(74));
        assertThat(heard).containsExactly("latest 2026-11-05", "FAILED", "latest 2026-11-05");
    }

    @Test
    void triesAgainAtOnceWhenWhatWasMissingIsDropped() throws IOException {
        next = ExitCode.WRONG_USAGE;
        settle();
        next = ExitCode.DONE;
        Files.writeString(input.resolve("县级底册.xlsx"), "a");
        watcher.look(NOON.plusSeconds(4));
        watcher.look(NOON.plusSeconds(6));

        assertThat(heard).containsExactly("latest 2026-11-05", "WRONG_USAGE", "latest 2026-11-05");
    }

    /** A program that lets go of a file, or a network drive that comes back, leaves no trace that a look would show. */
    @Test
    void looksAgainAMinuteLaterWhereAFileCouldNotBeOpened() {
        unread = true;
        settle();
        watcher.look(NOON.plusSeconds(4));
        unread = false;
        watcher.look(NOON.plusSeconds(60));
        assertThat(heard).containsExactly("latest 2026-11-05");

        watcher.look(NOON.plusSeconds(62));
        watcher.look(NOON.plusSeconds(64));
        watcher.look(NOON.plusMinutes(5));
        assertThat(heard).containsExactly("latest 2026-11-05", "latest 2026-11-05");
    }

    @Test
    void triesTheClosedMonthAgainAMinuteAfterAFailure() {
        settle();
        watcher.look(LocalDateTime.of(2026, 11, 6, 7, 59));
        heard.clear();
        next = ExitCode.TAKEN;
        watcher.look(LocalDateTime.of(2026, 11, 6, 8, 0));
        next = ExitCode.DONE;
        watcher.look(LocalDateTime.of(2026, 11, 6, 8, 0, 30));
        watcher.look(LocalDateTime.of(2026, 11, 6, 8, 1));
        watcher.look(LocalDateTime.of(2026, 11, 6, 8, 2));

        assertThat(heard).containsExactly("2026-10 2026-11-06", "TAKEN", "2026-10 2026-11-06");
    }

    private void settle() {
        watcher.look(NOON);
        watcher.look(NOON.plusSeconds(2));
    }

    private final class Heard implements Watcher.Maker {

        @Override
        public Outcome latest(LocalDate day) {
            heard.add("latest " + day);
            return outcome();
        }

        @Override
        public Outcome month(YearMonth month, LocalDate day) {
            heard.add(month + " " + day);
            return outcome();
        }

        private Outcome outcome() {
            return new Outcome(next, next == ExitCode.DONE ? List.of() : List.of(next.name()), unread);
        }
    }
}
