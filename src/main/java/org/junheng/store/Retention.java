package org.junheng.store;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Forgets what schools typed in old months; their figures and what was published of them stay. */
public final class Retention {

    private static final String OLD = "SELECT sha256 FROM examined WHERE period < ?";

    private final JdbcTemplate jdbc;

    public Retention(DataSource source) {
        new ResourceDatabasePopulator(new ClassPathResource("schema.sql", Store.class)).execute(source);
        this.jdbc = new JdbcTemplate(source);
    }

    /** The SHA-256 of the files that report this month or a later one, or none. */
    public Set<String> filesSince(YearMonth month) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT sha256 FROM examined WHERE period IS NULL OR period >= ?", String.class, month.toString()));
    }

    /** Files of earlier months are no longer known, so that one that is still there is examined anew. */
    public void forgetBefore(YearMonth month) {
        String before = month.toString();
        jdbc.update("DELETE FROM sealed_finding WHERE sha256 IN (" + OLD + ")", before);
        jdbc.update("DELETE FROM sealed_explanation WHERE sha256 IN (" + OLD + ")", before);
        jdbc.update("UPDATE examined SET basis = '' WHERE period < ?", before);
    }
}
