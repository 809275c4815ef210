package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program of this machine that a test asks; without it the test is skipped, unless {@code tools.required} is set. */
final class Tool {

    private static final boolean REQUIRED = Boolean.getBoolean("tools.required");

    private Tool() {}

    /** The first of these programs that stands on the path. */
    static Path named(String... names) {
        Optional<Path> found = Stream.of(names).flatMap(Tool::onPath).findFirst();
        String words = "no " + String.join(" or ", names) + " on the path";
        if (REQUIRED) {
            assertThat(found).as(words).isPresent();
        }
        assumeTrue(found.isPresent(), words);
        return found.orElseThrow();
    }

    /** What the program prints when it is called so. */
    static String says(Path program, String... arguments) {
        try {
            List<String> command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                    .toList();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(words).isZero();
            return words;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
