package org.junheng;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junheng.job.MonthRun;
import org.junheng.job.Outcome;
import org.junheng.job.Phase;
import org.junheng.job.Progress;
import org.junheng.job.RunSettings;
import org.springframework.util.FileSystemUtils;

/** Makes a month into an empty folder, from the start of the JVM to the answer. */
final class BenchmarkRun {

    private BenchmarkRun() {}

    public static void main(String[] folder) throws Exception {
        Path output = Files.createTempDirectory(Path.of("target", "benchmark"), "output");
        Outcome outcome = new MonthRun(
                        new RunSettings(Path.of(folder[0]), output, null, LocalDate.of(2026, 11, 6), false),
                        new Silent())
                .run();
        System.out.println(outcome.code());
        Benchmark.printFigures(Benchmark.beginning());
        FileSystemUtils.deleteRecursively(output);
    }

    private static final class Silent implements Progress {

        @Override
        public void begins(Phase phase) {}

        @Override
        public void examined(int files, int of, int schools) {}
    }
}
