package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.store.Examined.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept comes back whole. */
class StoreTest {

    private static final String BASIS = "1".repeat(64);
    private static final String SHA = "a".repeat(64);
    private static final SchoolCode SCHOOL = new SchoolCode("2136000001");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Kind KIND = new Kind("E301", "人数不符", "学生数填{n}", "请核对");
    private static final Figure KNOWN = new Figure(
            new Unit(SCHOOL, Stage.PRIMARY),
            Measure.TEACHING_AREA,
            new BigDecimal("4321.123456789"),
            "办学条件",
            2,
            List.of());
    private static final Figure UNKNOWN = new Figure(
            new Unit(SCHOOL, Stage.PRIMARY), Measure.STUDENTS, null, "班级学生", 5, List.of("班级学生!D4", "班级学生!D7"));

    private Store store;

    @BeforeEach
    void opensAnEmptyStore() {
        JDBCDataSource source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:mem:" + UUID.randomUUID());
        store = new Store(source, code -> KIND, new Secret(new byte[32]));
    }

    @Test
    void givesBackWhatWasKept() {
        store.keep(BASIS, List.of(report(SHA)));

        assertThat(store.find(SHA)).contains(report(SHA));
        assertThat(store.find("c".repeat(64))).isEmpty();
    }

    @Test
    void givesBackARefusedFileWithoutAReport() {
        Examined refused = new Examined(
                SHA,
                "月报.xlsx",
                null,
                SCHOOL,
                null,
                List.of(KIND.inFile(Map.of("n", 3))),
                List.of(),
                0,
                Validity.ALWAYS);

        store.keep(BASIS, List.of(refused));

        assertThat(store.find(SHA)).contains(refused);
    }

    @Test
    void keepsOnlyTheLastWordOnAFile() {
        store.keep(BASIS, List.of(report(SHA)));
        store.keep("2".repeat(64), List.of(report(SHA)));

        assertThat(store.headers(BASIS)).isEmpty();
        assertThat(store.headers("2".repeat(64))).extracting(Examined::sha256).containsExactly(SHA);
        assertThat(store.findings(SHA)).hasSize(1);
    }

    @Test
    void knowsAFileOnlyUnderItsNameItsBasisAndOnItsDays() {
        store.keep(BASIS, List.of(report(SHA)));

        assertThat(store.knows(SHA, "月报.xlsx", BASIS, LocalDate.of(2026, 11, 6)))
                .isTrue();
        assertThat(store.knows(SHA, "别名.xlsx", BASIS, LocalDate.of(2026, 11, 6)))
                .isFalse();
        assertThat(store.knows(SHA, "月报.xlsx", "2".repeat(64), LocalDate.of(2026, 11, 6)))
                .isFalse();
        assertThat(store.knows(SHA, "月报.xlsx", BASIS, LocalDate.of(2026, 10, 31)))
                .isFalse();
        assertThat(store.knows(SHA, "月报.xlsx", BASIS, LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void handsOutTheFiguresOfAMonthByFile() {
        store.keep(BASIS, List.of(report(SHA)));

        assertThat(store.figures(OCTOBER)).containsOnlyKeys(SHA);
        assertThat(store.figures(OCTOBER).get(SHA)).containsExactlyInAnyOrder(KNOWN, UNKNOWN);
        assertThat(store.figures(OCTOBER.minusMonths(1))).isEmpty();
    }

    @Test
    void keepsAsMuchOfAnyTextAsIsNeededToFindItAgain() {
        Finding endless =
                KIND.at(new Place("表".repeat(500), "A1"), "x".repeat(1_000_000), Map.of("n", "y".repeat(1_000_000)));
        List<String> cells =
                IntStream.range(0, 5000).mapToObj(row -> "教师!I" + row).toList();
        Figure wanting = new Figure(UNKNOWN.unit(), UNKNOWN.measure(), null, "教师", 0, cells);
        Examined file = new Examined(
                SHA, "月报.xlsx", null, SCHOOL, OCTOBER, List.of(endless), List.of(wanting), 0, Validity.ALWAYS);

        store.keep(BASIS, List.of(file));

        assertThat(store.findings(SHA).get(0).typed()).isEqualTo("x".repeat(999) + "…");
        assertThat(store.figures(SHA).get(0).wanting()).isEqualTo(cells.subList(0, 100));
    }

    @Test
    void countsHowOftenEachRuleSpoke() {
        store.keep(BASIS, List.of(report(SHA)));

        assertThat(store.counts()).isEqualTo(Map.of(SHA, Map.of("E301", 1)));
    }

    private static Examined report(String sha256) {
        Finding finding = KIND.at(new Place("班级学生", "D5"), "45", Map.of("n", 45));
        Submission submission = new Submission(
                sha256,
                SCHOOL,
                OCTOBER,
                2,
                LocalDate.of(2026, 11, 3),
                Instant.parse("2026-11-03T01:02:03Z"),
                "b".repeat(64));
        return new Examined(
                sha256,
                "月报.xlsx",
                submission,
                SCHOOL,
                OCTOBER,
                List.of(finding),
                List.of(UNKNOWN, KNOWN),
                120,
                new Validity(LocalDate.of(2026, 11, 3), LocalDate.of(2027, 1, 1)));
    }
}
