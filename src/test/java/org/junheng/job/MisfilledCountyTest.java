package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.Edited;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever some schools type, the month is made, and no other school's figures move; in which order lines, sheets and
 * files stand means nothing. {@code -Pnightly} tries a hundred counties of each; the number of a failure is its seed.
 */
class MisfilledCountyTest {

    private static final int COUNT = Integer.getInteger("junheng.mutations", 500) / 100;
    private static final int SPOILT = 3;
    /** Sums of doubles depend on their order in the last digits. */
    private static final Comparator<JsonNode> NEARLY = (one, other) -> {
        boolean near = one.isNumber()
                && other.isNumber()
                && Math.abs(one.doubleValue() - other.doubleValue()) <= 1e-9 * Math.max(1, Math.abs(one.doubleValue()));
        return near || one.equals(other) ? 0 : 1;
    };

    @TempDir
    static Path county;

    private static List<Path> reports = List.of();
    private static JsonNode figures;

    @TempDir
    Path folder;

    @BeforeAll
    static void makesAGoodMonth() throws Exception {
        Path input = county.resolve("input");
        RehearsalCounty.write(input, new Extent(12, 1, YearMonth.of(2026, 10), 7));
        try (Stream<Path> files = Files.list(input.resolve("2026-10"))) {
            reports = files.sorted().toList();
        }
        assertThat(made(input, county.resolve("output")).code()).isEqualTo(ExitCode.DONE);
        figures = figures(county.resolve("output"));
    }

    @Test
    void noSchoolSpoilsTheMonthOrAnotherSchool() throws Exception {
        List<String> failures = new ArrayList<>();
        int moved = 0;
        for (int seed = 1; seed <= COUNT; seed++) {
            Random random = new Random(seed);
            Set<Path> spoilt = new HashSet<>();
            while (spoilt.size() < SPOILT) {
                spoilt.add(reports.get(random.nextInt(reports.size())));
            }
            Path input = copied(seed);
            for (Path report : spoilt) {
                long each = random.nextLong();
                Edited.edit(input.resolve(report.getFileName()), book -> new Misfilled(book, each).spoil());
            }
            Path output = folder.resolve("output" + seed);
            Outcome outcome = made(input, output);
            if (outcome.code() != ExitCode.DONE && outcome.code() != ExitCode.TO_ANSWER) {
                failures.add(seed + ": " + outcome.words());
                continue;
            }
            Set<String> schools = moved(figures(output));
            moved += schools.size();
            if (schools.size() > SPOILT) {
                failures.add(seed + ": moved are " + schools + ", spoilt " + spoilt);
            }
        }

        assertThat(failures).isEmpty();
        assertThat(moved).as("schools whose own figures moved").isPositive();
    }

    @Test
    void noOrderMeansAnything() throws Exception {
        for (int seed = 1; seed <= COUNT; seed++) {
            Path input = copied(seed);
            for (Path report : reports) {
                long each = (long) seed + report.getFileName().toString().hashCode();
                Path file = input.resolve(report.getFileName());
                Edited.edit(file, book -> new Misfilled(book, each).shuffle());
                Files.move(file, input.resolve(Long.toHexString(new Random(each).nextLong()) + ".xlsx"));
            }
            Path output = folder.resolve("output" + seed);

            assertThat(made(input, output).code()).isEqualTo(ExitCode.DONE);
            assertThat(figures.equals(NEARLY, figures(output)))
                    .as("seed " + seed)
                    .isTrue();
        }
    }

    private Path copied(int seed) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input" + seed));
        Files.copy(county.resolve("input/县级底册.xlsx"), input.resolve("县级底册.xlsx"));
        for (Path report : reports) {
            Files.copy(report, input.resolve(report.getFileName()));
        }
        return input;
    }

    /** The codes of the schools whose figures are not there as they were. */
    private static Set<String> moved(JsonNode now) {
        Set<JsonNode> there = new HashSet<>();
        now.path("schools").forEach(there::add);
        Set<String> moved = new HashSet<>();
        figures.path("schools").forEach(school -> {
            if (!there.contains(school)) {
                moved.add(school.path("code").asString());
            }
        });
        return moved;
    }

    private static Outcome made(Path input, Path output) {
        return new MonthRun(new RunSettings(input, output, null, LocalDate.of(2026, 11, 6), false), Progress.UNWATCHED)
                .run();
    }

    private static JsonNode figures(Path output) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(output.resolve("2026-10/指标.json")));
    }
}
