package org.junheng.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.junheng.intake.Inbox;
import org.junheng.intake.InboxFile;

/** Stands where the rooms will stand, and finds no usable submission in any folder. */
record NoWork(RunSettings settings, Inbox inbox, DataSource database) implements MonthWork {

    @Override
    public void takeIn() {}

    @Override
    public boolean knows(InboxFile file) {
        return false;
    }

    @Override
    public Examined examine(InboxFile file) {
        return new Examined(file, null);
    }

    @Override
    public void keep(List<? extends Examined> examined) {}

    @Override
    public YearMonth month() {
        String month = settings.period() == null ? "" : settings.period() + "的";
        throw new NothingUsable("没有找到可以使用的" + month + "报表：" + settings.input());
    }

    @Override
    public void examineAcrossSchools(YearMonth month) {}

    @Override
    public void compute(YearMonth month) {}

    @Override
    public void writeWorkbooks(YearMonth month, Path draft) {}

    @Override
    public void writeBriefing(YearMonth month, Path draft) {}

    @Override
    public Verdict verdict(YearMonth month) {
        return new Verdict(false, LocalDate.MIN, LocalDate.MAX, List.of());
    }
}
