package org.junheng.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junheng.Rig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a disk, a colleague or a clock may do to a run, and how it ends. */
class FaultTest {

    private static Rig rig;
    private static Map<String, String> undisturbed;
    private static Map<String, String> unpublished;

    @BeforeAll
    static void prepare(@TempDir Path folder) throws IOException {
        rig = Rig.in(folder);
        Path output = rig.undisturbed(false);
        undisturbed = Rig.written(output);
        unpublished = Rig.unpublished(output);
    }

    /** Room for no file above so many half kilobytes: not for the database, or not for what is to be published. */
    @ParameterizedTest
    @ValueSource(ints = {200, 400})
    void saysThatTheDiskIsFullAndGoesOnWhenItIsNot(int room) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Path output = rig.start("full " + room, false);
        ProcessBuilder program = rig.program(output);
        List<String> limited = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f " + room + "; exec \"$@\"", "sh"));
        limited.addAll(program.command());
        Process process = program.command(limited).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said.lines()).contains("运行失败：磁盘已满，或超出了可用的空间；请腾出空间后再运行", "再运行一次会从中断处继续");
        assertThat(Rig.isWhole(output.resolve("2026-09"))).isTrue();
        assertThat(output.resolve("2026-10")).doesNotExist();
        rig.run(output);
        Files.delete(output.resolve("state/log/failures.log"));
        assertThat(Rig.written(output)).isEqualTo(undisturbed);
    }

    /** Where a folder should be there is a file, which stops also whoever may write everywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"state", "state/rows"})
    void saysWhereItCannotWriteAndGoesOnWhenItCan(String place) throws IOException {
        Path output = rig.start("blocked " + place.replace('/', ' '), false);
        Path blocked = output.resolve(place);
        Path aside = rig.folder().resolve("aside " + place.replace('/', ' '));
        if (Files.exists(blocked)) {
            Files.move(blocked, aside);
        }
        Files.writeString(blocked, "no folder");

        Outcome outcome = new MonthRun(settings(output, Rig.DAY), Progress.UNWATCHED).run();

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.words().get(0)).startsWith("运行失败：" + blocked + "：");
        assertThat(outcome.words().get(1)).isEqualTo("再运行一次会从中断处继续");
        assertThat(Rig.isWhole(output.resolve("2026-09"))).isTrue();
        Files.delete(blocked);
        if (Files.exists(aside)) {
            Files.move(aside, blocked);
        }
        rig.run(output);
        Files.deleteIfExists(output.resolve("state/log/failures.log"));
        assertThat(Rig.written(output)).isEqualTo(undisturbed);
    }

    @Test
    void saysThatItMayNotWrite() throws IOException {
        Path output = rig.start("readonly", false);
        Path state = output.resolve("state");
        assumeTrue(state.toFile().setWritable(false) && !Files.isWritable(state));

        Outcome outcome = new MonthRun(settings(output, Rig.DAY), Progress.UNWATCHED).run();

        assertThat(state.toFile().setWritable(true)).isTrue();
        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.words().get(0)).contains("没有权限");
        rig.run(output);
        assertThat(Rig.isWhole(output.resolve("2026-10"))).isTrue();
    }

    @Test
    void leavesAFileThatIsReplacedBetweenScanAndReadingForTheNextRun() throws IOException {
        Path output = rig.folder().resolve("replaced");
        Path input = rig.folder().resolve("input-replaced");
        Rig.copy(rig.complete(), input);
        List<Path> reports;
        try (Stream<Path> october = Files.list(input.resolve("2026-10"))) {
            reports = october.sorted().toList();
        }
        Path other = rig.folder().resolve("other.xlsx");
        Files.copy(reports.get(1), other);
        RunSettings settings = new RunSettings(input, output, null, Rig.DAY, false);
        boolean[] done = new boolean[1];
        MonthRun.Workers meddling = (wanted, inbox, database, identity) -> {
            if (!done[0]) {
                done[0] = true;
                replace(reports.get(0), other, reports.get(1));
            }
            return CountyWork.of(wanted, inbox, database, identity);
        };

        Outcome outcome = new MonthRun(settings, Progress.UNWATCHED, Clock.systemUTC(), meddling).run();

        assertThat(outcome.words().get(0)).startsWith("2026-10已完成");
        String record = Files.readString(output.resolve("2026-10/运行记录.json"));
        assertThat(record.split("读取时被改动或移走，下次运行再处理", -1)).hasSize(3);
        assertThat(outcome.words().get(1)).startsWith("应报12所，已报10所");
        Outcome next = new MonthRun(settings, Progress.UNWATCHED).run();
        assertThat(next.words().get(1)).startsWith("应报12所，已报11所");
    }

    /** The first report becomes another one, the second is taken away. */
    private static void replace(Path report, Path other, Path gone) {
        try {
            Files.write(report, Files.readAllBytes(other));
            Files.delete(gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "junheng.data half", "junheng.script half", "junheng.properties half", "sound half",
                "junheng.data noise", "junheng.script noise", "junheng.properties noise", "sound noise"
            })
    void buildsADamagedDatabaseAnewAndSaysSo(String damage) throws IOException {
        for (boolean closed : new boolean[] {true, false}) {
            Path output = rig.start("damaged " + damage + closed, false);
            Path state = output.resolve("state");
            String[] what = damage.split(" ", -1);
            spoil(state.resolve(what[0]), what[1]);
            if (!closed) {
                Files.delete(state.resolve("sound"));
            }

            List<String> said = rig.run(output);

            Map<String, String> written = Rig.written(output);
            if (closed) {
                assertThat(said.get(said.size() - 1)).startsWith("记录进度的数据库已损坏").contains("已从输入文件夹重建");
            }
            written.keySet().removeIf(path -> path.startsWith("state/damaged/"));
            assertThat(forgetful(written)).isEqualTo(forgetful(undisturbed));
            assertThat(Rig.unpublished(output)).isEqualTo(unpublished);
        }
    }

    /** Whoever may write everywhere cannot be kept from them so. */
    @ParameterizedTest
    @ValueSource(strings = {"junheng.data", "junheng.script", "sound"})
    void doesNotTakeADatabaseForDamagedThatItMayNotOpen(String held) throws IOException {
        Path output = rig.start("held " + held, false);
        Path file = output.resolve("state").resolve(held);
        assumeTrue(file.toFile().setReadable(false) && file.toFile().setWritable(false) && !Files.isReadable(file));

        Outcome outcome = new MonthRun(settings(output, Rig.DAY), Progress.UNWATCHED).run();

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.words().get(0)).isEqualTo("运行失败：" + file + "：没有权限，或正被别的程序占用；请关闭占用它的程序，或换一个有权限的位置");
        assertThat(file.toFile().setReadable(true) && file.toFile().setWritable(true))
                .isTrue();
        rig.run(output);
        Files.delete(output.resolve("state/log/failures.log"));
        assertThat(Rig.written(output)).isEqualTo(undisturbed);
    }

    @Test
    void doesNotTakeADatabaseForDamagedThatSomethingLiesBeside() throws IOException {
        Path output = rig.start("beside", false);
        List<Path> beside = List.of(
                output.resolve("state/junheng.lck"),
                output.resolve("state/junheng.data.bak"),
                output.resolve("state/junheng.script~"));
        for (Path file : beside) {
            Files.writeString(file, "x");
        }

        rig.run(output);

        for (Path file : beside) {
            Files.delete(file);
        }
        assertThat(Rig.written(output)).isEqualTo(undisturbed);
    }

    /** Of each two reports the first one's rows, cut short, made noise of, emptied or with a bit turned. */
    @ParameterizedTest
    @ValueSource(strings = {"half", "empty", "bit", "lost"})
    void readsAReportAnewWhoseKeptRowsAreDamagedAndSaysSo(String damage) throws IOException {
        Path output = rig.start("rows " + damage, false);
        List<Path> rows = Rig.below(output.resolve("state/rows")).stream()
                .filter(Files::isRegularFile)
                .toList();
        for (int i = 0; i < rows.size(); i += 2) {
            spoil(rows.get(i), damage);
        }

        List<String> said = rig.run(output);

        String word = (rows.size() + 1) / 2 + "份报表留存的明细（state/rows）已损坏，已从输入文件夹重新读取";
        assertThat(said.stream().filter(line -> line.contains("已损坏")).toList())
                .isEqualTo(damage.equals("lost") ? List.of() : List.of(word));
        assertThat(Rig.written(output)).isEqualTo(undisturbed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "bit", "lost"})
    void takesANewKeyForADamagedOneAndSaysSo(String damage) throws IOException {
        Path output = rig.start("key " + damage, false);
        spoil(output.resolve("state/key"), damage);

        List<String> said = rig.run(output);

        assertThat(said.get(said.size() - 1)).isEqualTo("比对人员用的密钥（state/key）已损坏或缺少，换了新的，各报表已重新检查");
        assertThat(Rig.written(output)).isEqualTo(undisturbed);
        assertThat(rig.run(output)).noneMatch(line -> line.contains("密钥"));
    }

    @Test
    void mendsWhatIsDamagedAlsoWhereNothingIsToBeMadeButTold() throws IOException {
        Path output = rig.start("explained", false);
        rig.run(output);
        for (Path rows : Rig.below(output.resolve("state/rows"))) {
            if (Files.isRegularFile(rows)) {
                spoil(rows, "half");
            }
        }

        Outcome outcome = new MonthRun(settings(output, Rig.DAY), Progress.UNWATCHED).runAndExplain("R1");

        assertThat(outcome.code()).isIn(ExitCode.DONE, ExitCode.TO_ANSWER);
        assertThat(outcome.words()).anyMatch(line -> line.contains("已从输入文件夹重新读取"));
        assertThat(Rig.written(output)).isEqualTo(undisturbed);
    }

    @Test
    void buildsALostOutputAnewFromTheInputAlone() throws IOException {
        Path output = rig.folder().resolve("lost");

        rig.run(output);

        Map<String, String> kept = forgetful(undisturbed);
        kept.keySet().removeIf(path -> path.startsWith("2026-09/"));
        assertThat(forgetful(Rig.written(output))).isEqualTo(kept);
        assertThat(Rig.unpublished(output)).isEqualTo(unpublished);
    }

    /** Without the two files that tell what was published before. */
    private static Map<String, String> forgetful(Map<String, String> written) {
        Map<String, String> forgetful = new TreeMap<>(written);
        forgetful.replaceAll((path, sha256) -> path.startsWith("2026-10/指标") ? "" : sha256);
        return forgetful;
    }

    private static void spoil(Path file, String damage) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (damage) {
            case "half" -> bytes = Arrays.copyOf(bytes, bytes.length / 2);
            case "empty" -> bytes = new byte[0];
            case "bit" -> bytes[bytes.length / 3] ^= 8;
            default -> new Random(7).nextBytes(bytes);
        }
        Files.write(file, bytes);
        if (damage.equals("lost")) {
            Files.delete(file);
        }
    }

    @Test
    void isRightAlsoWhenTheClockIsSetBack() throws IOException {
        Path output = rig.start("back", false);
        rig.run(output);
        LocalDate earlier = LocalDate.of(2026, 11, 3);
        Path fresh = rig.start("earlier", false);

        new MonthRun(settings(fresh, earlier), Progress.UNWATCHED).run();
        Outcome back = new MonthRun(settings(output, earlier), Progress.UNWATCHED).run();

        assertThat(back.words().get(0)).startsWith("2026-10");
        assertThat(Rig.written(output)).isEqualTo(Rig.written(fresh));
        assertThat(rig.run(output).get(0)).startsWith("2026-10");
        assertThat(Rig.written(output)).isEqualTo(undisturbed);
    }

    @Test
    void keepsEverythingItWritesToItsOwner() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path output = rig.start("owned", false);
        for (String known : List.of("junheng.script", "key", "lock")) {
            Files.setPosixFilePermissions(
                    output.resolve("state").resolve(known), PosixFilePermissions.fromString("rw-r--r--"));
        }
        rig.run(output);

        List<String> open = new ArrayList<>();
        for (Path each : Rig.below(output)) {
            String permissions =
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(each, LinkOption.NOFOLLOW_LINKS));
            if (!permissions.equals(Files.isDirectory(each) ? "rwx------" : "rw-------")) {
                open.add(permissions + " " + output.relativize(each));
            }
        }
        assertThat(open).isEmpty();
    }

    private static RunSettings settings(Path output, LocalDate day) {
        return new RunSettings(rig.complete(), output, null, day, false);
    }
}
