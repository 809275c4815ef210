package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junheng.cli.Junheng;
import org.junheng.intake.Inbox;
import org.junheng.job.ExitCode;
import org.junheng.job.MonthRun;
import org.junheng.job.Outcome;
import org.junheng.job.Progress;
import org.junheng.job.RunSettings;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small county whose September is published, for tests that disturb the making of October.
 *
 * @param complete holds every report
 * @param before holds the same, but for one report of September
 */
public record Rig(Path folder, Path complete, Path before) {

    public static final LocalDate DAY = LocalDate.of(2026, 12, 6);

    public static Rig in(Path folder) throws IOException {
        Rig rig = new Rig(folder, folder.resolve("input"), folder.resolve("before"));
        RehearsalCounty.write(rig.complete, new Extent(12, 2, YearMonth.of(2026, 10), 7));
        copy(rig.complete, rig.before);
        try (Stream<Path> reports = Files.list(rig.before.resolve("2026-09"))) {
            Files.delete(reports.sorted().findFirst().orElseThrow());
        }
        made(rig.complete, folder.resolve("published"), YearMonth.of(2026, 9));
        return rig;
    }

    /** An output folder with September in it, made of all reports or of all but one that came late. */
    public Path start(String name, boolean late) throws IOException {
        Path early = folder.resolve("published-early");
        if (late && Files.notExists(early)) {
            copy(folder.resolve("published/state"), early.resolve("state"));
            made(before, early, YearMonth.of(2026, 9));
        }
        Path output = folder.resolve(name);
        copy(late ? early : folder.resolve("published"), output);
        return output;
    }

    /** An output folder in which October was made to the end. */
    public Path undisturbed(boolean late) throws IOException {
        Path output = start("undisturbed" + late, late);
        run(output);
        return output;
    }

    /** The program as a person starts it. */
    public ProcessBuilder program(Path output) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Junheng.class.getName(),
                "run",
                "--as-of",
                DAY.toString()));
        words.addAll(List.of("--input", complete.toString(), "--output", output.toString()));
        ProcessBuilder program = new ProcessBuilder(words).redirectErrorStream(true);
        program.environment().put("LC_ALL", "C.UTF-8");
        return program;
    }

    /** Makes the latest month to the end, here and now; answers with what was said. */
    public List<String> run(Path output) {
        return made(complete, output, null);
    }

    private static List<String> made(Path input, Path output, @Nullable YearMonth month) {
        Outcome outcome = new MonthRun(new RunSettings(input, output, month, DAY, false), Progress.UNWATCHED).run();
        assertThat(outcome.code()).as("%s", outcome.words()).isIn(ExitCode.DONE, ExitCode.TO_ANSWER);
        return outcome.words();
    }

    /** Whether a month's folder is there and holds every file of its record, as recorded. */
    public static boolean isWhole(Path month) {
        if (Files.notExists(month.resolve("运行记录.json"))) {
            return false;
        }
        try {
            Map<String, String> recorded = new TreeMap<>();
            JsonMapper.shared()
                    .readTree(Files.readAllBytes(month.resolve("运行记录.json")))
                    .get("outputs")
                    .forEach(file -> recorded.put(
                            file.get("path").asString(), file.get("sha256").asString()));
            Map<String, String> found = files(month);
            found.remove("运行记录.json");
            return found.equals(recorded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything below an output folder: with its SHA-256, but for what tells of times and what is kept. */
    public static Map<String, String> written(Path output) throws IOException {
        Map<String, String> written = files(output);
        written.replaceAll((path, sha256) -> path.startsWith("state/") || path.endsWith("运行记录.json") ? "" : sha256);
        return written;
    }

    /** October's figures, as JSON and as a workbook part by part, without what was published of other months and before. */
    public static Map<String, String> unpublished(Path output) throws IOException {
        Path october = output.resolve("2026-10");
        Map<String, String> parts = new TreeMap<>();
        String json = Files.readString(october.resolve("指标.json"));
        parts.put("指标.json", json.replaceAll("\"published\":[^,}]*", ""));
        try (ZipFile book = new ZipFile(october.resolve("指标汇总.xlsx").toFile())) {
            for (ZipEntry part : Collections.list(book.entries())) {
                String text = new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                if (!text.contains(">上期发布<")) {
                    parts.put(part.getName(), text);
                }
            }
        }
        return parts;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : below(folder)) {
            if (Files.isRegularFile(file)) {
                files.put(folder.relativize(file).toString(), Inbox.sha256(file));
            }
        }
        return files;
    }

    public static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path source : below(from)) {
            Path target = to.resolve(from.relativize(source).toString());
            if (Files.notExists(target)) {
                Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    public static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>(below(folder));
        all.sort(Comparator.reverseOrder());
        for (Path each : all) {
            Files.delete(each);
        }
    }

    /** The folder and everything in it, each folder before what it holds. */
    public static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
