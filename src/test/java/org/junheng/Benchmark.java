package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.Test;

/**
 * Times a whole run on generated counties, and reading alone, each in a process of its own, under the compiler and the
 * collector of the launchers. It asserts no time: it prints machine, data and figures. Start it by {@code mvn -Pbenchmark verify}.
 */
class Benchmark {

    private static final int ROWS = 820;
    private static final Path FOLDER = Path.of("target", "benchmark");

    @Test
    void printsHowLongAMonthTakes() throws Exception {
        System.out.printf(
                "%s, Java %s, %d processors%n",
                System.getProperty("os.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        Path empty = Files.createDirectories(FOLDER.resolve("empty"));
        System.out.println("start-up: " + process(BenchmarkStartUp.class, empty));
        for (int schools : new int[] {200, 2000}) {
            Path county = county(schools);
            System.out.println(schools + " schools, about " + ROWS + " rows each");
            System.out.println("  reading: " + process(BenchmarkReading.class, county));
            System.out.println("  run:     " + process(BenchmarkRun.class, county));
        }
    }

    private static Path county(int schools) throws IOException {
        Path folder = FOLDER.resolve(schools + "-schools");
        if (!Files.isDirectory(folder)) {
            RehearsalCounty.write(folder, new Extent(schools, 1, YearMonth.of(2026, 10), 1, ROWS));
        }
        return folder;
    }

    /** The last line that a fresh JVM prints. */
    private static String process(Class<?> main, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("benchmark.heap", "400m"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Arrays.stream(said.split("\n", -1))
                .filter(line -> line.startsWith("="))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Seconds since a reading of the nanosecond clock, and the most memory the process ever held. */
    static String figures(long since) throws IOException {
        double seconds = (System.nanoTime() - since) / 1e9;
        Path status = Path.of("/proc/self/status");
        String peak = Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\D+", "")
                : "0";
        return String.format(Locale.ROOT, "= %.2f s, %d MB", seconds, Long.parseLong(peak) / 1024);
    }
}
