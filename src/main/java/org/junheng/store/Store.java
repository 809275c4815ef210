package org.junheng.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junheng.finding.Explanation;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.Figure;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The database: what was found in every file, its figures, and which months were made of what. */
public final class Store {

    private final JdbcTemplate jdbc;
    private final Function<String, Kind> kinds;
    private final Secret secret;

    /**
     * Opens the store, making its tables where they are missing.
     *
     * @param kinds the catalogue: what a rule number stands for
     * @param secret under which words are kept that schools have typed
     */
    public Store(DataSource source, Function<String, Kind> kinds, Secret secret) {
        new ResourceDatabasePopulator(new ClassPathResource("schema.sql", Store.class)).execute(source);
        this.jdbc = new JdbcTemplate(source);
        this.kinds = kinds;
        this.secret = secret;
    }

    /** What was published of every month. */
    public Publications publications() {
        return new Publications(jdbc);
    }

    /** Whether a file of this name was examined on this basis, with an outcome that still holds on the day. */
    public boolean knows(String sha256, String name, String basis, LocalDate asOf) {
        return !jdbc.queryForList("""
                        SELECT sha256 FROM examined WHERE sha256 = ? AND name = ? AND basis = ?
                        AND unchanged_from <= ? AND unchanged_before > ?""", String.class, sha256, name, basis, asOf, asOf)
                .isEmpty();
    }

    /** Keeps what was found in files, in place of what was found in them before. */
    public void keep(String basis, List<Examined> files) {
        jdbc.batchUpdate("DELETE FROM examined WHERE sha256 = ?", Rows.of(files, file -> new Object[] {file.sha256()}));
        jdbc.batchUpdate(
                "INSERT INTO examined VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Rows.of(files, file -> Rows.of(basis, file)));
        List<Object[]> findings = new ArrayList<>();
        List<Object[]> figures = new ArrayList<>();
        List<Object[]> explanations = new ArrayList<>();
        for (Examined file : files) {
            file.findings().forEach(finding -> findings.add(Rows.of(file.sha256(), findings.size(), finding, secret)));
            file.explanations()
                    .forEach(said -> explanations.add(Rows.of(file.sha256(), explanations.size(), said, secret)));
            file.figures().forEach(figure -> figures.add(Rows.of(file.sha256(), figure)));
        }
        jdbc.batchUpdate("INSERT INTO sealed_finding VALUES (?, ?, ?, ?)", findings);
        jdbc.batchUpdate("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?)", figures);
        jdbc.batchUpdate("INSERT INTO sealed_explanation VALUES (?, ?, ?, ?)", explanations);
    }

    /** What was found in a file; empty when it was never examined. */
    public Optional<Examined> find(String sha256) {
        return jdbc
                .query(
                        "SELECT * FROM examined WHERE sha256 = ?",
                        (row, i) -> Rows.examined(row, findings(sha256), figures(sha256), explanations(sha256)),
                        sha256)
                .stream()
                .findFirst();
    }

    /** The same without its findings and figures, for every file ever examined on this basis. */
    public List<Examined> headers(String basis) {
        return jdbc.query(
                "SELECT * FROM examined WHERE basis = ? ORDER BY sha256",
                (row, i) -> Rows.examined(row, List.of(), List.of(), List.of()),
                basis);
    }

    public List<Finding> findings(String sha256) {
        return jdbc.query(
                "SELECT * FROM sealed_finding WHERE sha256 = ? ORDER BY ordinal",
                (row, i) -> Rows.finding(kinds.apply(row.getString("code")), secret.open(row.getBytes("said"))),
                sha256);
    }

    /** What the school explains in a file. */
    public List<Explanation> explanations(String sha256) {
        return jdbc.query(
                "SELECT * FROM sealed_explanation WHERE sha256 = ? ORDER BY ordinal",
                (row, i) -> Rows.explanation(secret.open(row.getBytes("said"))),
                sha256);
    }

    /** The files in which something is explained that one of these rules asked. */
    public Set<String> explaining(Set<String> codes) {
        Set<String> files = new TreeSet<>();
        jdbc.query("SELECT DISTINCT sha256, code FROM sealed_explanation", row -> {
            if (codes.contains(row.getString("code"))) {
                files.add(row.getString("sha256"));
            }
        });
        return files;
    }

    public List<Figure> figures(String sha256) {
        return jdbc.query("""
                SELECT figure.*, examined.school FROM figure JOIN examined ON examined.sha256 = figure.sha256
                WHERE figure.sha256 = ? ORDER BY measure""", (row, i) -> Rows.figure(row), sha256);
    }

    /** The figures of every usable file that reports a month, by SHA-256. */
    public Map<String, List<Figure>> figures(YearMonth month) {
        Map<String, List<Figure>> figures = new HashMap<>();
        jdbc.query(
                """
                SELECT figure.*, examined.school FROM examined JOIN figure ON examined.sha256 = figure.sha256
                WHERE examined.period = ?""",
                row -> {
                    figures.computeIfAbsent(row.getString("sha256"), sha256 -> new ArrayList<>())
                            .add(Rows.figure(row));
                },
                month.toString());
        return figures;
    }

    /** How often each rule spoke in each file: SHA-256, then rule number. */
    public Map<String, Map<String, Integer>> counts() {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        jdbc.query("SELECT sha256, code, COUNT(*) FROM sealed_finding GROUP BY sha256, code", row -> {
            counts.computeIfAbsent(row.getString(1), sha256 -> new TreeMap<>()).put(row.getString(2), row.getInt(3));
        });
        return counts;
    }
}
