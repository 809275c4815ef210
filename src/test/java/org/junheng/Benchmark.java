package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.Test;

/**
 * Times a whole run on generated counties, and reading alone, each in a process of its own, as the launchers start it:
 * with the light compiler and collector, and an archive of the classes that the first run has loaded. It asserts no
 * time: it prints machine, data and the median of several rounds. Start it by {@code mvn -Pbenchmark verify}.
 */
class Benchmark {

    private static final int ROWS = 820;
    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final Path EMPTY = FOLDER.resolve("empty");
    private static final int ROUNDS = 3;
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");
    private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();

    @Test
    void printsHowLongAMonthTakes() throws Exception {
        System.out.printf(
                "%s, Java %s, %d processors%n",
                System.getProperty("os.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        Files.createDirectories(EMPTY);
        String classes = packed(System.getProperty("java.class.path"));
        process("-XX:ArchiveClassesAtExit=" + ARCHIVE, classes, BenchmarkRun.class, county(200));
        for (int schools : new int[] {200, 2000}) {
            Path county = county(schools);
            List<Round> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                rounds.add(Round.of(classes, county));
            }
            rounds.sort(Comparator.comparingDouble(Round::factor));
            print(schools, rounds);
        }
    }

    private static void print(int schools, List<Round> rounds) {
        Round median = rounds.get(ROUNDS / 2);
        System.out.printf("%d schools, about %d rows each, median of %d rounds%n", schools, ROWS, ROUNDS);
        System.out.printf("  start-up: %.2f s%n", median.startUp.seconds);
        System.out.printf("  reading:  %.2f s, %d MB%n", median.reading.seconds, median.reading.megabytes);
        System.out.printf(
                "  run:      %.2f s after start-up, %d MB; %.2f times reading (%.2f to %.2f)%n",
                median.work(),
                median.run.megabytes,
                median.factor(),
                rounds.get(0).factor(),
                rounds.get(ROUNDS - 1).factor());
    }

    private static Path county(int schools) throws IOException {
        Path folder = FOLDER.resolve(schools + "-schools");
        if (!Files.isDirectory(folder)) {
            RehearsalCounty.write(folder, new Extent(schools, 1, YearMonth.of(2026, 10), 1, ROWS));
        }
        return folder;
    }

    /** Processes that follow one another at once, as a machine's speed drifts. */
    private record Round(Measured startUp, Measured reading, Measured run) {

        static Round of(String classes, Path county) throws IOException, InterruptedException {
            String archive = "-XX:SharedArchiveFile=" + ARCHIVE;
            return new Round(
                    process(archive, classes, BenchmarkStartUp.class, EMPTY),
                    process(archive, classes, BenchmarkReading.class, county),
                    process(archive, classes, BenchmarkRun.class, county));
        }

        double work() {
            return run.seconds - startUp.seconds;
        }

        double factor() {
            return work() / reading.seconds;
        }
    }

    /** What a fresh JVM says of itself in its last line. */
    private record Measured(double seconds, long megabytes) {

        static Measured of(String line) {
            String[] words = line.split(" ", -1);
            return new Measured(Double.parseDouble(words[1]), Long.parseLong(words[2]));
        }
    }

    /** A class path of jars alone, as the JVM archives no class of a folder. */
    private static String packed(String classPath) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Files.isDirectory(Path.of(entry)) ? jar(entry) : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(String folder) {
        String jar = FOLDER.resolve(Path.of(folder).getFileName() + ".jar").toString();
        assertThat(JAR.run(System.out, System.err, "cf", jar, "-C", folder, "."))
                .isZero();
        return jar;
    }

    private static Measured process(String archive, String classes, Class<?> main, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("benchmark.heap", "400m"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                archive,
                "-cp",
                classes,
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
