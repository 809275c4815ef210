package org.junheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junheng.intake.Bureau;
import org.junheng.job.MonthRun;
import org.junheng.job.Phase;
import org.junheng.job.Progress;
import org.junheng.job.RunSettings;
import org.springframework.util.FileSystemUtils;

/** From the start of the JVM to the first step of the job. */
final class BenchmarkStartUp {

    private BenchmarkStartUp() {}

    public static void main(String[] folder) throws Exception {
        Path input = Path.of(folder[0]);
        Path register = Path.of("input", Bureau.FILE);
        if (!Files.exists(input.resolve(Bureau.FILE))) {
            Files.copy(register, input.resolve(Bureau.FILE));
        }
        Path output = Files.createTempDirectory(Path.of("target", "benchmark"), "output");
        new MonthRun(new RunSettings(input, output, null, LocalDate.of(2026, 11, 6), false), new Progress() {
                    @Override
                    public void begins(Phase phase) {
                        if (phase == Phase.TAKE_IN) {
                            print();
                        }
                    }

                    @Override
                    public void examined(int files, int of, int schools) {}
                })
                .run();
        FileSystemUtils.deleteRecursively(output);
    }

    private static void print() {
        try {
            Benchmark.printFigures(Benchmark.beginning());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
