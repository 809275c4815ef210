package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junheng.Rig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is killed just between the two renames of an exchange leaves a month that the next command puts right. */
class CutOffExchangeTest {

    private static final String SAID = "2026-09的结果在替换时被中断，已接着放好";

    private static Rig rig;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void prepare(@TempDir Path folder) throws IOException {
        rig = Rig.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "verify-archive"})
    void isPutRightByWhoeverLooks(String command) throws IOException {
        Path output = rig.start("looked at by " + command, false);
        Map<String, String> whole = Rig.written(output);
        cutOff(output);

        assertThat(junheng(command, output)).as(said.toString()).isZero();

        assertThat(said.toString()).startsWith(SAID);
        assertThat(Rig.written(output)).isEqualTo(whole);
        assertThat(Rig.isWhole(output.resolve("2026-09"))).isTrue();
        said.getBuffer().setLength(0);
        junheng(command, output);
        assertThat(said.toString()).doesNotContain("中断");
    }

    @Test
    void isPutRightByTheNextRun() throws IOException {
        Path output = rig.start("run", false);
        cutOff(output);

        rig.run(output);

        assertThat(Rig.written(output)).isEqualTo(Rig.written(rig.undisturbed(false)));
        assertThat(Rig.isWhole(output.resolve("2026-09"))).isTrue();
    }

    @Test
    void tellsOfARecordThatCannotBeRead() throws IOException {
        Path output = rig.start("spoilt", false);
        Files.writeString(output.resolve("2026-09/运行记录.json"), "{");

        assertThat(junheng("status", output)).isEqualTo(2);
        assertThat(said.toString()).startsWith("查看失败：").contains("2026-09里的运行记录.json或指标.json读不懂");
    }

    /** The old month has stepped aside, the new one has not taken its place. */
    private static void cutOff(Path output) throws IOException {
        Rig.copy(output.resolve("2026-09"), output.resolve(".2026-09.new"));
        Files.move(output.resolve("2026-09"), output.resolve(".2026-09.old"));
        Files.writeString(output.resolve(".2026-09.old/指标.json"), "{}");
    }

    private int junheng(String command, Path output) {
        return Junheng.commands(new Terminal(said, said, false)).execute(command, "--output", output.toString());
    }
}
