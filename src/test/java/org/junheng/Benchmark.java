package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
        double startUp = process(BenchmarkStartUp.class, empty).seconds();
        System.out.printf("start-up: %.2f s%n", startUp);
        for (int schools : new int[] {200, 2000}) {
            Path county = county(schools);
            System.out.println(schools + " schools, about " + ROWS + " rows each");
            Measured reading = process(BenchmarkReading.class, county);
            Measured run = process(BenchmarkRun.class, county);
            double work = run.seconds() - startUp;
            System.out.printf("  reading: %.2f s, %d MB%n", reading.seconds(), reading.megabytes());
            System.out.printf(
                    "  run:     %.2f s after start-up, %.2f times reading, %d MB%n",
                    work, work / reading.seconds(), run.megabytes());
        }
    }

    private static Path county(int schools) throws IOException {
        Path folder = FOLDER.resolve(schools + "-schools");
        if (!Files.isDirectory(folder)) {
            RehearsalCounty.write(folder, new Extent(schools, 1, YearMonth.of(2026, 10), 1, ROWS));
        }
        return folder;
    }

    /** What a fresh JVM says of itself in its last line. */
    private record Measured(double seconds, long megabytes) {

        static Measured of(String line) {
            String[] words = line.split(" ", -1);
            return new Measured(Double.parseDouble(words[1]), Long.parseLong(words[2]));
        }
    }

    private static Measured process(Class<?> main, Path folder) throws IOException, InterruptedException {
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
        return said.lines()
                .filter(line -> line.startsWith("= "))
                .reduce((first, second) -> second)
                .map(Measured::of)
                .orElseThrow();
    }

    /** When this JVM began, as a reading of the nanosecond clock. */
    static long beginning() {
        long age = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        return System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(age);
    }

    /** Prints the seconds since a reading of the nanosecond clock, and the most memory the process ever held. */
    static void printFigures(long since) throws IOException {
        double seconds = (System.nanoTime() - since) / 1e9;
        Path status = Path.of("/proc/self/status");
        String peak = Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\D+", "")
                : "0";
        System.out.printf(Locale.ROOT, "= %.2f %d%n", seconds, Long.parseLong(peak) / 1024);
    }
}
