package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hsqldb.jdbc.JDBCDataSource;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Explanation;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;
import org.junheng.indicator.Registered;
import org.junheng.indicator.county.CountyReading;
import org.junheng.intake.Bureau;
import org.junheng.intake.Parameters;
import org.junheng.intake.Register;
import org.junheng.intake.Submission;
import org.junheng.store.Examined;
import org.junheng.store.Secret;
import org.junheng.store.Store;
import org.junheng.store.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How schools report, from the files that they handed in; each is on time until the fifth. */
class DiligenceTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir
    Path state;

    private final List<Examined> files = new ArrayList<>();

    @Test
    void tellsTheCountyAndItsTownships() {
        file(1, OCTOBER, 0, 3);
        file(1, OCTOBER.minusMonths(1), 0, 3);
        file(1, OCTOBER.minusMonths(2), 0, 9);
        file(1, OCTOBER.minusMonths(3), 0, 3);
        file(2, OCTOBER, 0, 3, "E301", "E301", "N111");
        file(2, OCTOBER, 1, 4, "Q508");
        refused(3, OCTOBER);
        file(3, OCTOBER, 0, 6);

        assertThat(readings())
                .containsExactly(
                        "C1  75.00% 3/4 [4]",
                        "C1 东镇 100.00% 2/2 []",
                        "C1 西镇 50.00% 1/2 [4]",
                        "C2  50.00% 2/4 [3, 4]",
                        "C2 东镇 100.00% 2/2 []",
                        "C2 西镇 0.00% 0/2 [3, 4]",
                        "C3  1份 1/3 []",
                        "C3 东镇 1份 1/2 []",
                        "C3 西镇 0份 0/1 []",
                        "C4  0.00% 0/3 []",
                        "C4 东镇 0.00% 0/2 []",
                        "C4 西镇 0.00% 0/1 []",
                        "C5  33.33% 1/3 [2, 3]",
                        "C5 东镇 50.00% 1/2 [2]",
                        "C5 西镇 0.00% 0/1 [3]",
                        "C6  0.67处 1/150 []",
                        "C6 东镇 1.00处 1/100 []",
                        "C6 西镇 0.00处 0/50 []",
                        "C7  0.75个月 3/4 [3, 4]",
                        "C7 东镇 1.50个月 3/2 []",
                        "C7 西镇 0.00个月 0/2 [3, 4]");
    }

    @Test
    void countsAsPassedWhatTheSchoolExplainedAtOnce() {
        file(1, OCTOBER, 0, 3, "Q508");
        explained(2, "Q508", "随父母去外地，已核实去向");
        explained(3, "Q508", "情况属实");

        assertThat(readings()).contains("C5  33.33% 1/3 [1, 3]", "C4  0.00% 0/3 []");
    }

    @Test
    void knowsNoRateWhereNobodyReported() {
        assertThat(readings()).contains("C1  0.00% 0/4 [1, 2, 3, 4]", "C5  — 0/0 []", "C6  — 0/0 []");
    }

    @Test
    void saysWhichQueriesAreNotCounted() {
        assertThat(counted())
                .filteredOn(
                        reading -> Set.of("C5", "C6").contains(reading.topic().code()))
                .extracting(reading -> reading.topic().formula())
                .isNotEmpty()
                .allMatch(formula -> formula.endsWith("；与往月、他校比对出的疑问不计"));
    }

    private List<String> readings() {
        return counted().stream().map(DiligenceTest::told).toList();
    }

    private List<CountyReading> counted() {
        JDBCDataSource source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:mem:" + UUID.randomUUID());
        Store store = new Store(source, code -> new Kind(code, "", "", ""), new Secret(new byte[32]));
        store.keep("1".repeat(64), files);
        Bureau bureau = new Bureau(
                new Register(List.of(
                        Registered.primary(1, "东镇"),
                        Registered.primary(2, "东镇"),
                        Registered.primary(3, "西镇"),
                        Registered.primary(4, "西镇"))),
                new Parameters(Map.of()),
                List.of(),
                List.of());
        Archive archive = new Archive(store, new Vault(state), files, Map.of());
        return new Diligence(new Registry(bureau, archive).of(OCTOBER)).readings();
    }

    private static String told(CountyReading reading) {
        return reading.topic().code() + " " + reading.group() + " " + Wording.value(reading) + " " + reading.numerator()
                + "/" + reading.denominator() + " "
                + reading.failing().stream()
                        .map(code -> Integer.parseInt(code.digits()))
                        .toList();
    }

    /** A usable file of fifty rows, filled in on a day of the month after. */
    private void file(int school, YearMonth month, int sequence, int day, String... findings) {
        String sha256 = sha256();
        LocalDate filled = month.plusMonths(1).atDay(day);
        keep(
                sha256,
                new Submission(sha256, Registered.code(school), month, sequence, filled, Instant.EPOCH, null),
                school,
                month,
                findings);
    }

    /** A file in which a query is answered. */
    private void explained(int school, String rule, String words) {
        file(school, OCTOBER, 0, 3, rule);
        Examined asked = files.remove(files.size() - 1);
        files.add(new Examined(
                asked.sha256(),
                asked.name(),
                asked.submission(),
                asked.school(),
                asked.period(),
                asked.findings(),
                asked.figures(),
                List.of(new Explanation(rule, "", "", words)),
                asked.rows(),
                asked.validity()));
    }

    private void refused(int school, YearMonth month) {
        keep(sha256(), null, school, month, "X002");
    }

    private String sha256() {
        return String.format("%064d", files.size() + 1);
    }

    private void keep(String sha256, @Nullable Submission submission, int school, YearMonth month, String... findings) {
        files.add(new Examined(
                sha256,
                sha256,
                submission,
                Registered.code(school),
                month,
                Arrays.stream(findings)
                        .map(code -> new Finding(new Kind(code, "", "", ""), new Place("教师", "F12"), "", "", ""))
                        .toList(),
                List.of(),
                50,
                Examined.Validity.ALWAYS));
    }
}
