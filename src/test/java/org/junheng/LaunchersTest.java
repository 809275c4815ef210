package org.junheng;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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
                        .allMatch(line -> line.matches(".*call :\\w+")));
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

    /** Java ends with an error of its own where it is told to write an archive, and has none to begin from. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void askForAnArchiveOnlyOfAJavaThatCanWriteOne(@TempDir Path folder) throws IOException, InterruptedException {
        Files.copy(DIST.resolve("月报.sh"), folder.resolve("start.sh"));
        Files.createDirectory(folder.resolve("lib"));
        java(folder, 0);
        assertThat(started(folder))
                .startsWith("-Xlog:disable -XX:ArchiveClassesAtExit=lib/junheng.jsa -XX:+UseSerialGC");

        java(folder, 1);
        assertThat(started(folder)).startsWith("-Xlog:disable -XX:+UseSerialGC");

        Files.createFile(folder.resolve("lib/junheng.jsa"));
        assertThat(started(folder)).startsWith("-Xlog:disable -XX:SharedArchiveFile=lib/junheng.jsa -XX:+UseSerialGC");
    }

    /** Lays beside the launcher what answers like Java 17 and repeats what it is told. */
    private static void java(Path folder, int withArchive) throws IOException {
        Path java = Files.createDirectories(folder.resolve("jre/bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                [ "$1" = -version ] && echo 'openjdk version "17.0.1"' && exit 0
                [ "$1" = -Xshare:on ] && exit %d
                echo "$@"
                """.formatted(withArchive));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }

    private static String started(Path folder) throws IOException, InterruptedException {
        Process start = new ProcessBuilder("sh", folder.resolve("start.sh").toString()).start();
        String said = new String(start.getInputStream().readAllBytes(), UTF_8);
        assertThat(start.waitFor()).isZero();
        return said;
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
