package org.junheng.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers for each month what the published folder was made from, one row a month. */
final class MadeMonths {

    private final JdbcClient jdbc;

    MadeMonths(DataSource database) {
        jdbc = JdbcClient.create(database);
        jdbc.sql("create table if not exists STANDING (PERIOD varchar(7) primary key, DIGEST char(64) not null,"
                        + " TO_ANSWER boolean not null, SAME_FROM date not null, SAME_UNTIL date not null,"
                        + " WORDS varchar(16000) not null)")
                .update();
    }

    Optional<Made> of(String digest) {
        return jdbc.sql("select PERIOD, DIGEST, TO_ANSWER, SAME_FROM, SAME_UNTIL, WORDS from STANDING where DIGEST = ?")
                .param(digest)
                .query((row, number) -> made(row))
                .optional();
    }

    void note(Made made) {
        jdbc.sql("delete from STANDING where PERIOD = ? or DIGEST = ?")
                .params(made.month().toString(), made.digest())
                .update();
        jdbc.sql("insert into STANDING values (?, ?, ?, ?, ?, ?)")
                .params(
                        made.month().toString(),
                        made.digest(),
                        made.verdict().toAnswer(),
                        made.verdict().sameFrom(),
                        made.verdict().sameUntil(),
                        String.join("\n", made.verdict().words()))
                .update();
    }

    void forgetBefore(YearMonth month) {
        jdbc.sql("delete from STANDING where PERIOD < ?")
                .param(month.toString())
                .update();
    }

    private static Made made(ResultSet row) throws SQLException {
        Verdict verdict = new Verdict(
                row.getBoolean("TO_ANSWER"),
                row.getObject("SAME_FROM", LocalDate.class),
                row.getObject("SAME_UNTIL", LocalDate.class),
                row.getString("WORDS").lines().toList());
        return new Made(YearMonth.parse(row.getString("PERIOD")), row.getString("DIGEST"), verdict);
    }
}
