package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junheng.store.Publications.Figure;
import org.junheng.store.Publications.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicationsTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private Publications publications;

    @BeforeEach
    void opensAnEmptyStore() {
        JDBCDataSource source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:mem:" + UUID.randomUUID());
        publications = new Store(
                        source,
                        code -> {
                            throw new IllegalArgumentException(code);
                        },
                        new Secret(new byte[32]))
                .publications();
    }

    @Test
    void givesThemBackInTheirOrder() {
        Publication first = publication("1", "0.412");
        Publication second = publication("2", "0.433");

        publications.note(OCTOBER, first);
        publications.note(OCTOBER, second);
        publications.note(OCTOBER.minusMonths(1), publication("3", "0.5"));

        assertThat(publications.of(OCTOBER)).containsExactly(first, second);
    }

    @Test
    void keepsTheSameOneMadeAgainOnce() {
        publications.note(OCTOBER, publication("1", "0.412"));
        publications.note(OCTOBER, publication("1", "0.413"));

        assertThat(publications.of(OCTOBER)).isEqualTo(List.of(publication("1", "0.413")));
    }

    private static Publication publication(String digest, String shown) {
        return new Publication(
                digest.repeat(64),
                LocalDate.of(2026, 11, 6),
                Map.of(
                        "R1|小学||差异系数", new Figure("R1|小学||差异系数", new BigDecimal(shown), shown),
                        "全县|||是否达标", new Figure("全县|||是否达标", null, "未达标")),
                Map.of("a".repeat(64), "一小.xlsx"));
    }
}
