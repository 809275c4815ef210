package org.junheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junheng.Rig;
import org.junheng.job.Phase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program, killed where a step begins and anywhere else, leaves last month whole, and the next run ends as if nothing
 * had happened. {@code -Djunheng.kills=200} kills it so many times; from the eleventh on, half of the runs have an earlier
 * month to make anew, too.
 */
class KillAnywhereTest {

    private static final int KILLS = Integer.getInteger("junheng.kills", 10);
    private static final int STEPS = Phase.values().length;
    private static final int LONGEST_WAIT = 900;

    private static Rig rig;
    private static final Map<Boolean, Map<String, String>> UNDISTURBED = new HashMap<>();

    @BeforeAll
    static void prepare(@TempDir Path folder) throws IOException {
        rig = Rig.in(folder);
    }

    @TestFactory
    Stream<DynamicTest> goesOnAsIfNothingHadHappened() {
        return Stream.iterate(0, i -> i < KILLS, i -> i + 1).map(i -> {
            Instant instant = Instant.of(i);
            return DynamicTest.dynamicTest(i + " " + instant, () -> killed(i, instant));
        });
    }

    /**
     * When the program is killed.
     *
     * @param late whether a file came late for the month before, so that three months are made
     * @param step the line of a step after which it happens; 0 for the start of the program
     * @param millis how long after it
     */
    private record Instant(boolean late, int step, int millis) {

        /** The first ones where a step begins, the others anywhere. */
        static Instant of(int seed) {
            if (seed < STEPS) {
                return new Instant(false, seed + 1, 0);
            }
            Random random = new Random(seed);
            boolean late = seed >= 10 && seed % 2 == 0;
            return new Instant(late, random.nextInt((late ? 3 : 1) * STEPS + 1), random.nextInt(LONGEST_WAIT));
        }
    }

    private static void killed(int number, Instant instant) throws IOException, InterruptedException {
        Map<String, String> undisturbed = undisturbed(instant.late());
        Path output = rig.start("killed" + number, instant.late());

        kill(rig.program(output), instant);

        String aside = Files.exists(output.resolve("2026-09")) ? "2026-09" : ".2026-09.old";
        assertThat(output.resolve(aside)).matches(Rig::isWhole);
        assertThat(Stream.of(".2026-09.new", "2026-10").map(output::resolve).filter(Files::exists))
                .allMatch(Rig::isWhole);
        List<String> said = rig.run(output);
        assertThat(Rig.written(output)).as("%s", said).isEqualTo(undisturbed);
        Rig.delete(output);
    }

    private static Map<String, String> undisturbed(boolean late) throws IOException {
        Map<String, String> known = UNDISTURBED.get(late);
        if (known == null) {
            known = Rig.written(rig.undisturbed(late));
            UNDISTURBED.put(late, known);
        }
        return known;
    }

    private static void kill(ProcessBuilder program, Instant instant) throws IOException, InterruptedException {
        Process process = program.start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            List<String> steps =
                    Stream.of(Phase.values()).map(ShownProgress::title).toList();
            int begun = 0;
            while (begun < instant.step()) {
                String line = said.readLine();
                if (line == null) {
                    break;
                }
                begun += steps.contains(line) ? 1 : 0;
            }
            assertThat(process.waitFor(instant.millis(), TimeUnit.MILLISECONDS) && process.exitValue() == 2)
                    .isFalse();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
