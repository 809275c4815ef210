package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junheng.job.ArchiveCheck;
import org.junheng.job.MonthRun;
import org.junheng.job.Outcome;
import org.junheng.job.Progress;
import org.junheng.job.RunSettings;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report that comes after its month was published makes that month anew, and the change is on record. */
class LateFileTest {

    private static final int FIRST_ROW = 3;

    @TempDir
    Path folder;

    @Test
    void makesThePublishedMonthAnewAndSaysWhatItChanged() throws IOException {
        Path input = folder.resolve("input");
        RehearsalCounty.write(input, new Extent(12, 2, YearMonth.of(2026, 10), 7));
        Path september = input.resolve("2026-09");
        Path late = reports(september).get(0);
        Path withheld = folder.resolve(late.getFileName());
        Files.move(late, withheld);
        run(YearMonth.of(2026, 9));
        run(null);
        assertThat(figures("2026-09").get("revisions").isEmpty()).isTrue();

        Files.move(withheld, late);
        Outcome outcome = run(null);

        assertThat(outcome.words())
                .startsWith(
                        "2026-10已完成：" + folder.resolve("output/2026-10"),
                        "2026-09或以前月份有迟到的报表或更正，已重做：" + folder.resolve("output/2026-09"));
        assertThat(files(figures("2026-09").get("revisions"))).containsExactly("2026-09/" + late.getFileName());
        assertThat(figures("2026-09").get("reporting").get("missing").size()).isZero();
        assertThat(run(null).words().get(0)).startsWith("2026-10与上次相比没有变化");
        assertThat(ArchiveCheck.of(folder.resolve("output")))
                .isEqualTo(new ArchiveCheck.Report(2, List.of(), List.of()));
    }

    /** July's report stands for August and September until August's comes, which then stands for September, too. */
    @Test
    void makesTheMonthsAnewWhoseFiguresRestOnTheLateReport() throws IOException {
        Path input = folder.resolve("input");
        RehearsalCounty.write(input, new Extent(12, 4, YearMonth.of(2026, 10), 7));
        Path late = reports(input.resolve("2026-08")).get(0);
        Edited.edit(
                late, book -> book.getSheet("办学条件").getRow(FIRST_ROW).getCell(2).setCellValue(12345.5));
        Path withheld = folder.resolve(late.getFileName());
        Files.move(late, withheld);
        Files.delete(reports(input.resolve("2026-09")).get(0));
        run(YearMonth.of(2026, 8));
        run(YearMonth.of(2026, 9));
        run(null);

        Files.move(withheld, late);
        Outcome outcome = run(null);

        assertThat(outcome.words())
                .startsWith(
                        "2026-10已完成：" + folder.resolve("output/2026-10"),
                        "2026-08或以前月份有迟到的报表或更正，已重做：" + folder.resolve("output/2026-08"),
                        "2026-09或以前月份有迟到的报表或更正，已重做：" + folder.resolve("output/2026-09"));
        JsonNode carried = figures("2026-09").get("schools").get(0);
        assertThat(carried.get("status").asString()).isEqualTo("沿用");
        assertThat(carried.get("indicators").get("R4"))
                .isEqualTo(figures("2026-08")
                        .get("schools")
                        .get(0)
                        .get("indicators")
                        .get("R4"));
        assertThat(files(figures("2026-09").get("revisions"))).containsExactly("2026-08/" + late.getFileName());
        assertThat(files(figures("2026-10").get("revisions"))).containsExactly("2026-08/" + late.getFileName());
    }

    /** The state is lost, the months are not: what they had said before is not known any more. */
    @Test
    void aMonthMadeAnewWithoutItsStateSaysThatWhatItSaidBeforeIsLost() throws IOException {
        Path input = folder.resolve("input");
        RehearsalCounty.write(input, new Extent(12, 1, YearMonth.of(2026, 10), 7));
        run(null);
        assertThat(figures("2026-10").get("revisions").isEmpty()).isTrue();
        Files.move(folder.resolve("output/state"), folder.resolve("state elsewhere"));

        assertThat(run(null).words()).endsWith("2026-10以前发布过什么已没有记录（output/state不全或重建过），2026-10的修订记录从这一次重新记起");
        JsonNode said = figures("2026-10").get("revisions");
        assertThat(said.size()).isEqualTo(1);
        assertThat(said.get(0).get("quantity").asString()).isEqualTo("此前的发布");
        assertThat(said.get(0).get("from").asString()).isEqualTo("没有记录");

        Files.delete(folder.resolve("output/2026-10/简报.html"));
        run(null);
        assertThat(figures("2026-10").get("revisions")).isEqualTo(said);
    }

    @Test
    void aReportOfASchoolThatNeedNotReportIsNotLate() throws IOException {
        Path input = folder.resolve("input");
        RehearsalCounty.write(input, new Extent(12, 2, YearMonth.of(2026, 10), 7));
        Edited.edit(
                input.resolve("县级底册.xlsx"),
                book -> book.getSheet("学校名录").getRow(FIRST_ROW).getCell(9).setCellValue("否"));
        run(YearMonth.of(2026, 9));

        assertThat(run(null).words()).noneMatch(said -> said.contains("重做"));
    }

    private Outcome run(YearMonth month) {
        RunSettings settings = new RunSettings(
                folder.resolve("input"), folder.resolve("output"), month, LocalDate.of(2026, 11, 6), false);
        return new MonthRun(settings, Progress.UNWATCHED).run();
    }

    private JsonNode figures(String month) throws IOException {
        return JsonMapper.shared()
                .readTree(
                        Files.readString(folder.resolve("output").resolve(month).resolve("指标.json")));
    }

    private static Set<String> files(JsonNode revisions) {
        Set<String> files = new TreeSet<>();
        revisions.forEach(revision -> revision.get("files").forEach(file -> files.add(file.asString())));
        return files;
    }

    private static List<Path> reports(Path month) throws IOException {
        try (Stream<Path> files = Files.list(month)) {
            return files.sorted().toList();
        }
    }
}
