package org.junheng;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junheng.job.MonthRun;
import org.junheng.job.Outcome;
import org.junheng.job.Phase;
import org.junheng.job.Progress;
import org.junheng.job.RunSettings;

/** Makes a month into an empty folder; the clock starts with the first step, when Spring has started. */
final class BenchmarkRun {

    private BenchmarkRun() {}

    public static void main(String[] folder) throws Exception {
        Path output = Files.createTempDirectory(Path.of("target", "benchmark"), "output");
        Started started = new Started();
        Outcome outcome = new MonthRun(
                        new RunSettings(Path.of(folder[0]), output, null, LocalDate.of(2026, 11, 6), false), started)
                .run();
        System.out.println(Benchmark.figures(started.since) + ", " + outcome.code());
    }

    private static final class Started implements Progress {

        private long since = System.nanoTime();

        @Override
        public void begins(Phase phase) {
            if (phase == Phase.TAKE_IN) {
                since = System.nanoTime();
            }
        }

        @Override
        public void examined(int files, int of, int schools) {}
    }
}
