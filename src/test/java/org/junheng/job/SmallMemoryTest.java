package org.junheng.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heaviest files that are admitted are examined and marked in 256 MB. */
class SmallMemoryTest {

    private static final String BEGIN =
            "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final String LIFTING = "xl/worksheets/sheet10.xml";

    @TempDir
    Path folder;

    @Test
    void readsWhatIsJustAdmitted() throws Exception {
        RehearsalCounty.write(folder.resolve("county"), new Extent(12, 1, YearMonth.of(2026, 10), 7));
        Path good;
        try (Stream<Path> reports = Files.list(folder.resolve("county/2026-10"))) {
            good = reports.sorted().findFirst().orElseThrow();
        }
        Tampered.copy(good)
                .edited(LIFTING, sheet -> sheet.replace("</sheetData>", nonsense() + "</sheetData>"))
                .into(folder.resolve("nonsense.xlsx"));
        Tampered.copy(good)
                .with("xl/worksheets/sheet4.xml", SmallMemoryTest::styled)
                .into(folder.resolve("styled.xlsx"));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallMemoryTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines()).containsExactly("nonsense.xlsx read", "styled.xlsx read");
    }

    /** Rows below those of the sheet, until the budget of cells is all but used up. */
    private static String nonsense() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1_000; row < 13_000; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            for (char column = 'A'; column < 'P'; column++) {
                rows.append("<c r=\"").append(column).append(row).append("\" t=\"inlineStr\"><is><t>");
                rows.append(column).append(row).append("</t></is></c>");
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    private static void styled(OutputStream out) throws IOException {
        out.write(BEGIN.getBytes(UTF_8));
        for (int row = 1; row <= 500_000; row++) {
            out.write(("<row r='" + row + "'><c r='A" + row + "' s='1'/><c r='B" + row + "' s='1'/></row>")
                    .getBytes(UTF_8));
        }
        out.write(END.getBytes(UTF_8));
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        SchoolCheck check = SchoolCheck.by(folder.resolve("county"), LocalDate.of(2026, 11, 6));
        for (String name : List.of("nonsense.xlsx", "styled.xlsx")) {
            boolean refused = check.check(folder.resolve(name)).file().period() == null;
            System.out.println(name + (refused ? " refused" : " read"));
        }
    }
}
