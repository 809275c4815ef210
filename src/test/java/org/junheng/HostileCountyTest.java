package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junheng.job.ExitCode;
import org.junheng.job.MonthRun;
import org.junheng.job.Outcome;
import org.junheng.job.Progress;
import org.junheng.job.RunSettings;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rubbish and malice in the input folder: the month is made all the same, and nothing of it comes alive. */
class HostileCountyTest {

    private static final String MARKUP = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>&lt;";
    private static final String TURNED = "\u202Exslx.表\u2066\u0085";
    private static final Pattern ALIVE =
            Pattern.compile("<img|<script>alert|onerror=alert\\(1\\)>|[\\u202A-\\u202E\\u2066-\\u2069\\u0080-\\u009F]");
    private static final int FIRST_ROW = 3;

    @TempDir
    Path folder;

    private Path input;
    private List<Path> reports = List.of();

    @BeforeEach
    void writesACounty() throws IOException {
        input = folder.resolve("input");
        RehearsalCounty.write(input, new Extent(12, 1, YearMonth.of(2026, 10), 7));
        try (Stream<Path> files = Files.list(input.resolve("2026-10"))) {
            reports = files.sorted().toList();
        }
    }

    @Test
    void nothingThatASchoolTypesComesAlive() throws IOException {
        retype(reports.get(0), MARKUP);
        retype(reports.get(1), "=HYPERLINK(\"file:///etc/passwd\",\"" + MARKUP + "\")");
        retype(reports.get(2), "@SUM(1)|cmd|'/C calc'!A0");
        retype(reports.get(3), TURNED);
        Files.move(reports.get(4), reports.get(4).resolveSibling("<img src=x onerror=alert(1)>.xlsx"));
        Files.move(reports.get(5), reports.get(5).resolveSibling(TURNED + ".xlsx"));
        Files.writeString(input.resolve("<script>alert(3)<.xlsx"), "no workbook");

        assertThat(run().code()).isEqualTo(ExitCode.TO_ANSWER);

        Map<String, String> alive = new TreeMap<>();
        try (Stream<Path> walked = Files.walk(folder.resolve("output"))) {
            for (Path file : walked.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".html")) {
                    look(alive, name, Files.readString(file));
                } else if (name.endsWith(".xlsx") && !name.contains("退回")) {
                    lookInside(alive, name, file);
                }
            }
        }
        assertThat(alive).isEmpty();
        assertThat(Files.readString(folder.resolve("output/2026-10/简报.html"))).contains("&lt;script&gt;alert(2)");
    }

    @Test
    void takesWhatItCanUseAndSaysOfTheRestWhyNot() throws IOException, InterruptedException {
        Path deep = input;
        for (int i = 0; i < 20; i++) {
            deep = deep.resolve("很深的文件夹" + i);
        }
        Files.createDirectories(deep);
        Files.move(reports.get(0), deep.resolve("月报.xlsx"));
        Files.move(reports.get(1), input.resolve("a.xlsx"));
        Files.move(reports.get(2), input.resolve("A.XLSX"));
        Files.createSymbolicLink(input.resolve("round"), input);
        Files.createSymbolicLink(input.resolve("link.xlsx"), reports.get(3));
        Files.createSymbolicLink(input.resolve("dangling.xlsx"), Path.of("nowhere.xlsx"));
        boolean piped = new ProcessBuilder("mkfifo", input.resolve("pipe.xlsx").toString())
                        .start()
                        .waitFor()
                == 0;
        assumeTrue(piped, "no named pipes here");

        assertThat(run().code().number()).isLessThan(2);

        Map<String, String> fates = fates();
        assertThat(fates)
                .containsEntry("a.xlsx", "在用")
                .containsEntry("A.XLSX", "在用")
                .containsEntry("round", "忽略 不是普通文件")
                .containsEntry("link.xlsx", "忽略 不是普通文件")
                .containsEntry("dangling.xlsx", "忽略 不是普通文件")
                .containsEntry("pipe.xlsx", "忽略 不是普通文件");
        assertThat(fates.values()).filteredOn("在用"::equals).hasSize(12);
        assertThat(List.copyOf(fates.keySet())).contains("县级底册.xlsx").isSorted();
    }

    /** Types a text over every text below the headers, but for what says whose report it is. */
    private static void retype(Path file, String text) throws IOException {
        Edited.edit(file, book -> {
            for (Sheet sheet : book) {
                boolean cover = sheet.getSheetName().equals("封面");
                cells(sheet)
                        .filter(cell -> cover
                                ? cell.getRowIndex() == 5 && cell.getColumnIndex() == 1
                                : cell.getRowIndex() >= FIRST_ROW)
                        .filter(cell -> cell.getCellType() == CellType.STRING && cell.getColumnIndex() != 2)
                        .forEach(cell -> cell.setCellValue(text));
            }
            Row row = book.getSheet("问题说明").createRow(FIRST_ROW);
            row.createCell(0).setCellValue("Q310");
            row.createCell(2).setCellValue(text);
        });
    }

    private static Stream<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells.stream();
    }

    private static void lookInside(Map<String, String> alive, String name, Path file) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String content = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                look(alive, name + "!" + part.getName(), content);
                if (content.matches("(?s).*<f>[^<]*(HYPERLINK\\(&quot;file|cmd\\|).*")) {
                    alive.put(name + "!" + part.getName(), "a formula");
                }
            }
        }
    }

    private static void look(Map<String, String> alive, String name, String content) {
        var found = ALIVE.matcher(content);
        if (found.find()) {
            int from = Math.max(0, found.start() - 60);
            alive.put(name, content.substring(from, Math.min(content.length(), found.end() + 60)));
        }
    }

    private Outcome run() {
        RunSettings settings = new RunSettings(
                input, folder.resolve("output"), YearMonth.of(2026, 10), LocalDate.of(2026, 11, 6), false);
        return new MonthRun(settings, Progress.UNWATCHED).run();
    }

    private Map<String, String> fates() throws IOException {
        Map<String, String> fates = new LinkedHashMap<>();
        JsonNode inputs = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("output/2026-10/运行记录.json")))
                .get("inputs");
        for (JsonNode file : inputs) {
            String reason = file.get("reason").asString();
            fates.put(
                    file.get("path").asString(), file.get("fate").asString() + (reason.isEmpty() ? "" : " " + reason));
        }
        return fates;
    }
}
