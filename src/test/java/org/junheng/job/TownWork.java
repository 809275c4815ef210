package org.junheng.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.InboxFile;
import org.junheng.school.SchoolCode;
import org.junheng.store.Examined;
import org.junheng.store.Examined.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work of a small town: knows files by a table, publishes their names, and tells whom it may concern. */
final class TownWork implements MonthWork {

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final YearMonth asked;
    private final Consumer<String> heard;
    private final JdbcClient jdbc;

    TownWork(@Nullable YearMonth asked, Consumer<String> heard, DataSource database) {
        this.asked = asked == null ? OCTOBER : asked;
        this.heard = heard;
        jdbc = JdbcClient.create(database);
        jdbc.sql("create table if not exists KNOWN (SHA char(64), NAME varchar(100))")
                .update();
    }

    static MonthRun.Workers telling(Consumer<String> heard) {
        return (settings, inbox, database, identity) -> new TownWork(settings.period(), heard, database);
    }

    void forget() {
        jdbc.sql("delete from KNOWN").update();
    }

    @Override
    public void settlePublications() {}

    @Override
    public void takeIn() {
        heard.accept("take in");
    }

    @Override
    public boolean knows(InboxFile file) {
        return jdbc.sql("select count(*) from KNOWN where SHA = ?")
                        .param(file.sha256())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Examination examine(InboxFile file) {
        heard.accept("examine " + file.name());
        SchoolCode school =
                new SchoolCode(String.format("%010d", (int) file.name().charAt(0)));
        Examined found = new Examined(
                file.sha256(), file.name(), null, school, OCTOBER, List.of(), List.of(), 0, Validity.ALWAYS);
        return new Examination(file, found, null);
    }

    @Override
    public void keep(List<? extends Examination> examined) {
        for (Examination file : examined) {
            jdbc.sql("insert into KNOWN values (?, ?)")
                    .params(file.file().sha256(), file.file().name())
                    .update();
        }
    }

    @Override
    public YearMonth month() {
        if (jdbc.sql("select count(*) from KNOWN").query(Integer.class).single() == 0) {
            throw new NothingUsable("没有报表");
        }
        return asked;
    }

    @Override
    public List<String> mended() {
        return List.of();
    }

    /** September has to be made anew once, as soon as a file named late lies there. */
    @Override
    public List<YearMonth> late(YearMonth month) {
        boolean late = jdbc.sql("select count(*) from KNOWN where NAME like 'late%'")
                        .query(Integer.class)
                        .single()
                > 0;
        return late ? List.of(OCTOBER.minusMonths(1)) : List.of();
    }

    @Override
    public void examineAcrossSchools(YearMonth month) {
        heard.accept("across " + month);
    }

    @Override
    public void compute(YearMonth month, Path draft) {
        heard.accept("compute");
    }

    @Override
    public void writeWorkbooks(YearMonth month, Path draft) {
        heard.accept("workbooks");
        List<String> names = jdbc.sql("select distinct NAME from KNOWN order by NAME")
                .query(String.class)
                .list();
        write(draft.resolve("names.txt"), String.join(" ", names));
    }

    @Override
    public void writeBriefing(YearMonth month, Path draft) {
        heard.accept("briefing");
        write(draft.resolve("page.html"), "<html>");
    }

    @Override
    public String writeRecord(YearMonth month, Path draft) {
        return "";
    }

    @Override
    public void announcePublication(YearMonth month, String record) {}

    @Override
    public void confirmPublication(YearMonth month) {}

    @Override
    public void showProgress(YearMonth month) {}

    @Override
    public Verdict verdict(YearMonth month) {
        heard.accept("verdict");
        boolean toAnswer = jdbc.sql("select count(*) from KNOWN where NAME like 'x%'")
                        .query(Integer.class)
                        .single()
                > 0;
        return new Verdict(toAnswer, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), List.of("城关镇"));
    }

    @Override
    public List<String> explain(YearMonth month, String asked) {
        return asked.startsWith("R1") ? List.of(asked + " of " + month) : List.of();
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
