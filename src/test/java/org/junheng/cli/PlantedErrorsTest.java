package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Level;
import org.junheng.finding.Place;
import org.junheng.job.CountyCheck;
import org.junheng.sample.Extent;
import org.junheng.sample.Planted;
import org.junheng.sample.RehearsalCounty;
import org.junheng.sample.RehearsalMistakes;
import org.junheng.summary.Handed;
import org.junheng.validation.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county in which a mistake of every rule is planted: each is found at its cell, and nothing else is. */
class PlantedErrorsTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Extent EXTENT = new Extent(36, 7, MONTH, 1);

    @TempDir
    static Path folder;

    private static List<Handed> before = List.of();
    private static List<Handed> after = List.of();
    private static List<Planted> planted = List.of();

    @BeforeAll
    static void plants() throws IOException {
        RehearsalCounty.write(folder, EXTENT);
        before = CountyCheck.of(folder, MONTH, LocalDate.of(2026, 11, 10));
        planted = RehearsalMistakes.plant(folder, EXTENT);
        after = CountyCheck.of(folder, MONTH, LocalDate.of(2026, 11, 10));
    }

    @Test
    void withoutMistakesNothingIsToBeCorrectedOrExplained() {
        assertThat(before)
                .hasSize(36)
                .allMatch(file -> file.findings().stream().allMatch(finding -> finding.level() == Level.N));
    }

    @Test
    void everyRuleHasItsMistake() {
        assertThat(planted)
                .filteredOn(each -> !each.follows())
                .extracting(Planted::rule)
                .as("plant a mistake for a new rule in one of the lists of plants")
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.kinds().stream().map(Kind::code).toList());
    }

    @Test
    void everyMistakeIsFoundAtItsCellAndNothingElse() {
        Harvest harvest = Harvest.of(planted, after);

        assertThat(harvest.planted()).filteredOn(result -> !result.found()).isEmpty();
        assertThat(harvest.besides()).isEmpty();
        assertThat(harvest.isComplete()).isTrue();
    }

    @Test
    void whatIsAskedBesideOtherSchoolsQuotesTheCell() throws IOException {
        List<String> quoted = new ArrayList<>();
        for (Handed file : after) {
            for (Finding finding : file.findings()) {
                if (Set.of("Q601", "Q602", "E702", "Q704")
                        .contains(finding.kind().code())) {
                    String cell = cell(folder.resolve(file.path()), finding.place());
                    assertThat(finding.typed()).as(finding.message()).isEqualTo(cell);
                    quoted.add(finding.kind().code());
                }
            }
        }
        assertThat(quoted).containsExactlyInAnyOrder("Q601", "Q601", "Q602", "Q602", "E702", "Q704");
    }

    private static String cell(Path file, Place place) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            CellAddress cell = new CellAddress(place.cell());
            return new DataFormatter()
                    .formatCellValue(
                            book.getSheet(place.sheet()).getRow(cell.getRow()).getCell(cell.getColumn()));
        }
    }

    @Test
    void onlyTheseFollowFromOthers() {
        assertThat(planted)
                .filteredOn(Planted::follows)
                .extracting(each -> each.rule() + " " + each.words())
                .containsExactly(
                        "Q503 大多数教师填成不是专任",
                        "Q504 运动场地面积填成90倍",
                        "Q601 两所学校填了同一名专任教师",
                        "Q602 两所学校的考生学籍号相同",
                        "E701 一科按另一种满分填写",
                        "E701 一科按另一种满分填写",
                        "E701 一科按另一种满分填写");
    }
}
