package org.junheng.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers what was published of every month, each time it was made from other input. */
public final class Publications {

    private final JdbcTemplate jdbc;

    Publications(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A figure as it was published.
     *
     * @param exact unrounded; null for words
     */
    public record Figure(String key, @Nullable BigDecimal exact, String shown) {}

    /**
     * One publication of a month.
     *
     * @param digest of input, settings and version
     * @param figures by key
     * @param files the paths of the files in force by their SHA-256
     */
    public record Publication(String digest, LocalDate day, Map<String, Figure> figures, Map<String, String> files) {

        /** One of which nothing is known any more but that it was. */
        public static final Publication LOST = new Publication("0".repeat(64), LocalDate.EPOCH, Map.of(), Map.of());

        public Publication {
            figures = Map.copyOf(figures);
            files = Map.copyOf(files);
        }
    }

    /** What was published of a month, the first publication first. */
    public List<Publication> of(YearMonth month) {
        return jdbc.query(
                "SELECT * FROM publication WHERE period = ? ORDER BY ordinal",
                (row, i) -> new Publication(
                        row.getString("digest"),
                        row.getObject("made_on", LocalDate.class),
                        figures(month, row.getInt("ordinal")),
                        files(month, row.getInt("ordinal"))),
                month.toString());
    }

    /** The SHA-256 of the files that the last publication of each month was made of. */
    public SortedMap<YearMonth, Set<String>> lastFiles() {
        SortedMap<YearMonth, Set<String>> files = new TreeMap<>();
        jdbc.query(
                "SELECT period, sha256 FROM published_file f WHERE ordinal ="
                        + " (SELECT MAX(ordinal) FROM publication p WHERE p.period = f.period)",
                row -> {
                    files.computeIfAbsent(YearMonth.parse(row.getString("period")), month -> new HashSet<>())
                            .add(row.getString("sha256"));
                });
        return files;
    }

    /**
     * Notes what is about to be published behind what was before; in place of the last, when that is the same one made
     * again.
     *
     * @param made the last of them, and what has to be known before it
     * @param record the SHA-256 of the record it is published with
     */
    public void announce(YearMonth month, List<Publication> made, String record) {
        List<Publication> before = of(month);
        Publication last = made.get(made.size() - 1);
        if (!before.isEmpty() && before.get(before.size() - 1).digest().equals(last.digest())) {
            delete(month, before.size() - 1);
            insert(month, before.size() - 1, last);
        } else {
            jdbc.update("INSERT INTO announcement VALUES (?, ?, ?)", month.toString(), before.size(), record);
            for (int i = 0; i < made.size(); i++) {
                insert(month, before.size() + i, made.get(i));
            }
        }
    }

    /** What was announced and neither confirmed nor withdrawn: the SHA-256 of its record by month. */
    public SortedMap<YearMonth, String> announced() {
        SortedMap<YearMonth, String> announced = new TreeMap<>();
        jdbc.query("SELECT period, record FROM announcement", row -> {
            announced.put(YearMonth.parse(row.getString("period")), row.getString("record"));
        });
        return announced;
    }

    /** What was announced of a month, if anything, stands. */
    public void confirm(YearMonth month) {
        jdbc.update("DELETE FROM announcement WHERE period = ?", month.toString());
    }

    /** What was announced of a month was never published. */
    public void withdraw(YearMonth month) {
        jdbc.queryForList("SELECT ordinal FROM announcement WHERE period = ?", Integer.class, month.toString())
                .forEach(first -> delete(month, first));
        confirm(month);
    }

    private void delete(YearMonth month, int first) {
        jdbc.update("DELETE FROM publication WHERE period = ? AND ordinal >= ?", month.toString(), first);
    }

    private void insert(YearMonth month, int ordinal, Publication made) {
        jdbc.update(
                "INSERT INTO publication VALUES (?, ?, ?, ?)", month.toString(), ordinal, made.digest(), made.day());
        jdbc.batchUpdate(
                "INSERT INTO published_figure VALUES (?, ?, ?, ?, ?)",
                Rows.of(List.copyOf(made.figures().values()), figure -> row(month, ordinal, figure)));
        jdbc.batchUpdate(
                "INSERT INTO published_file VALUES (?, ?, ?, ?)",
                Rows.of(List.copyOf(made.files().entrySet()), file ->
                        new Object[] {month.toString(), ordinal, file.getKey(), file.getValue()}));
    }

    private static @Nullable Object[] row(YearMonth month, int ordinal, Figure figure) {
        BigDecimal exact = figure.exact();
        return new @Nullable Object[] {
            month.toString(), ordinal, figure.key(), exact == null ? null : exact.toString(), figure.shown()
        };
    }

    private Map<String, Figure> figures(YearMonth month, int ordinal) {
        Map<String, Figure> figures = new TreeMap<>();
        jdbc.query(
                "SELECT * FROM published_figure WHERE period = ? AND ordinal = ?",
                row -> {
                    String exact = row.getString("exact");
                    figures.put(
                            row.getString("name"),
                            new Figure(
                                    row.getString("name"),
                                    exact == null ? null : new BigDecimal(exact),
                                    row.getString("shown")));
                },
                month.toString(),
                ordinal);
        return figures;
    }

    private Map<String, String> files(YearMonth month, int ordinal) {
        Map<String, String> files = new TreeMap<>();
        jdbc.query(
                "SELECT * FROM published_file WHERE period = ? AND ordinal = ?",
                row -> {
                    files.put(row.getString("sha256"), row.getString("path"));
                },
                month.toString(),
                ordinal);
        return files;
    }
}
