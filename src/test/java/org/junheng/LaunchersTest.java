package org.junheng;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The batch files are read by cmd.exe in whatever code page the office PC has, which in China is not UTF-8. */
class LaunchersTest {

    private static final Path DIST = Path.of("src/dist");
    private static final Pattern CALLED = Pattern.compile("(?m)^\"%~dp0([^\"]+)\"");

    @Test
    void sayNothingThatDependsOnTheCodePage() {
        assertThat(batchFiles())
                .allSatisfy((file, text) ->
                        assertThat(text).as(file).matches("\\p{ASCII}+").doesNotContainPattern("(?<!\r)\n"));
    }

    /** What {@code call} is followed by is read twice: a percent sign in a folder's name is lost, and the program not found. */
    @Test
    void callNothingByAPath() {
        assertThat(batchFiles())
                .allSatisfy((file, text) -> assertThat(
                                text.lines().map(String::strip).filter(line -> line.matches("(?i)(if .* )?call .*")))
                        .as(file)
                        .allMatch(line -> line.endsWith("call :try")));
    }

    @Test
    void startOneAnotherByNamesThatAreThere() {
        Map<String, String> called = new TreeMap<>();
        batchFiles()
                .forEach((file, text) -> called.put(
                        file,
                        CALLED.matcher(text)
                                .results()
                                .map(found -> found.group(1))
                                .filter(name -> Files.exists(DIST.resolve(name.replace('\\', '/'))))
                                .collect(Collectors.joining(" "))));

        assertThat(called)
                .isEqualTo(Map.of("lib/junheng.cmd", "", "月报.cmd", "lib\\junheng.cmd", "监听.cmd", "lib\\junheng.cmd"));
    }

    /** Java ends with 1 and an English message where it cannot write the archive it is told to. */
    @Test
    void askForAnArchiveOnlyWhereOneCanBeWritten() throws IOException {
        assertThat(batchFiles().get("lib/junheng.cmd").lines())
                .filteredOn(line -> line.contains("ArchiveClassesAtExit"))
                .allMatch(line -> line.startsWith("copy /y nul \"lib\\junheng.try\""));
        assertThat(Files.readAllLines(DIST.resolve("月报.sh")))
                .filteredOn(line -> line.contains("ArchiveClassesAtExit"))
                .allMatch(line -> line.startsWith("[ -w lib ] &&"));
    }

    private static Map<String, String> batchFiles() {
        try (Stream<Path> files = Files.walk(DIST)) {
            return files.filter(file -> file.toString().endsWith(".cmd"))
                    .collect(Collectors.toMap(
                            file -> DIST.relativize(file).toString().replace('\\', '/'),
                            LaunchersTest::text,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
