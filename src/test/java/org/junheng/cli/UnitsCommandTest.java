package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesUnitsThatNameTheProgramAndTheFolders() throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        Path input = folder.resolve("全县 100%");
        int code = Junheng.commands(new Terminal(out, out, false))
                .execute("units", folder.toString(), "--input", input.toString(), "--output", folder + "/结果");

        assertThat(code).isZero();
        assertThat(said.toString())
                .contains("  schtasks /Create /TN 均衡监听 /XML \"" + folder + "/junheng-watch.xml\"   （或 /TN 均衡月报 /XML \""
                        + folder + "/junheng-month.xml\"）");
        assertThat(Files.readString(folder.resolve("junheng-watch.service")))
                .contains("\"watch\" \"--input\" \"" + folder + "/全县 100%%\" \"--output\" \"" + folder + "/结果\"")
                .doesNotContain("@");
        assertThat(Files.readString(folder.resolve("junheng-month.service"))).contains("\"run\" \"--input\"");
        String task = Files.readString(folder.resolve("junheng-month.xml"), StandardCharsets.UTF_16LE);
        assertThat(task)
                .startsWith("\uFEFF<?xml")
                .contains("run --input &quot;" + input + "&quot; --output " + folder + "/结果</Arguments>")
                .doesNotContain("@");
    }

    @Test
    void theTasksAreOfTheUserWhoIsLoggedOnSoThatNoAdministratorIsNeeded() throws IOException {
        PrintWriter out = new PrintWriter(new StringWriter());
        Junheng.commands(new Terminal(out, out, false)).execute("units", folder.toString());

        String user = "<UserId>" + System.getProperty("user.name") + "</UserId>";
        assertThat(Files.readString(folder.resolve("junheng-watch.xml"), StandardCharsets.UTF_16LE))
                .containsPattern("<LogonTrigger>\\s*<Enabled>true</Enabled>\\s*" + user)
                .containsPattern(
                        "<Principal id=\"Author\">\\s*" + user + "\\s*<LogonType>InteractiveToken</LogonType>");
        assertThat(Files.readString(folder.resolve("junheng-month.xml"), StandardCharsets.UTF_16LE))
                .containsPattern(
                        "<Principal id=\"Author\">\\s*" + user + "\\s*<LogonType>InteractiveToken</LogonType>");
    }

    @Test
    void readsTheArchiveThatTheFirstStartWrites() {
        assertThat(UnitsCommand.lasting("-XX:ArchiveClassesAtExit=lib\\junheng.jsa"))
                .isEqualTo("-XX:SharedArchiveFile=lib\\junheng.jsa");
        assertThat(UnitsCommand.lasting("-Xmx1g")).isEqualTo("-Xmx1g");
    }
}
