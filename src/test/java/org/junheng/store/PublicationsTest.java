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
    private static final String RECORD = "b".repeat(64);

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

        publish(OCTOBER, first);
        publish(OCTOBER, second);
        publish(OCTOBER.minusMonths(1), publication("3", "0.5"));

        assertThat(publications.of(OCTOBER)).containsExactly(first, second);
    }

    @Test
    void keepsTheSameOneMadeAgainOnce() {
        publish(OCTOBER, publication("1", "0.412"));
        publish(OCTOBER, publication("1", "0.413"));

        assertThat(publications.of(OCTOBER)).isEqualTo(List.of(publication("1", "0.413")));
    }

    @Test
    void forgetsWhatWasAnnouncedAndWithdrawn() {
        publish(OCTOBER, publication("1", "0.412"));
        publications.announce(OCTOBER, List.of(publication("2", "0.433")), RECORD);
        assertThat(publications.announced()).isEqualTo(Map.of(OCTOBER, RECORD));

        publications.withdraw(OCTOBER);

        assertThat(publications.announced()).isEmpty();
        assertThat(publications.of(OCTOBER)).isEqualTo(List.of(publication("1", "0.412")));
    }

    @Test
    void forgetsThatEarlierOnesAreLostWithWhatIsWithdrawn() {
        publications.announce(OCTOBER, List.of(Publication.LOST, publication("2", "0.433")), RECORD);

        publications.withdraw(OCTOBER);

        assertThat(publications.of(OCTOBER)).isEmpty();
    }

    /** It stands already, whether or not the folder is exchanged once more. */
    @Test
    void doesNotAnnounceTheSameOneMadeAgain() {
        publish(OCTOBER, publication("1", "0.412"));
        publications.announce(OCTOBER, List.of(publication("1", "0.413")), RECORD);

        assertThat(publications.announced()).isEmpty();
        assertThat(publications.of(OCTOBER)).isEqualTo(List.of(publication("1", "0.413")));
    }

    private void publish(YearMonth month, Publication publication) {
        publications.announce(month, List.of(publication), RECORD);
        publications.confirm(month);
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
