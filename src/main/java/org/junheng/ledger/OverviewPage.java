package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.intake.Target;
import org.junheng.school.Stage;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.Rounding;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Formula;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;

/**
 * 总览: the county's mean and spread in each indicator, and every other figure of the county, against its limit, last
 * month, last year and its target.
 */
record OverviewPage(CountyTable table) implements Chapter {

    private static final int FROZEN = 3;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.INDICATOR_CODE,
                Cells.INDICATOR_NAME,
                Cells.STAGE,
                new SheetColumn("数值", 11, Look.DECIMAL2),
                new SheetColumn("单位", 8, Look.CENTRED),
                new SheetColumn("标准", 9, Look.CENTRED),
                new SheetColumn("是否达标", 10, Look.CENTRED),
                new SheetColumn("上期", 11, Look.DECIMAL2),
                new SheetColumn("变化", 10, Look.DECIMAL2),
                new SheetColumn("去年同期", 11, Look.DECIMAL2),
                new SheetColumn("年度目标", 10, Look.NUMBER),
                new SheetColumn("未达标学校数", 10, Look.WHOLE),
                new SheetColumn("统计学校数", 10, Look.WHOLE),
                new SheetColumn("说明", 60, Look.WRAPPED));
        return new BulkLayout("总览", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "全县各项指标的数值、标准、是否达标、上期、去年同期和年度目标";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        Trail trail = Trail.of(table);
        int row = 2;
        for (OverviewEntry entry : OverviewEntry.of(table)) {
            sheet.row(row(entry, row));
            row++;
        }
        for (CountyReading reading : table.picture().now().families().readings()) {
            if (reading.group().isEmpty()) {
                sheet.row(row(reading, row, trail));
                row++;
            }
        }
    }

    private List<@Nullable Object> row(CountyReading reading, int row, Trail trail) {
        Look look = Cells.look(reading.topic());
        BigDecimal now = reading.value();
        return Arrays.asList(
                trail.of(reading),
                reading.topic().name(),
                reading.stage() == null ? null : reading.stage().label(),
                now == null ? ReadingPage.words(reading) : Marked.shown(now, look),
                reading.topic().unit(),
                table.asked(reading),
                Cells.verdict(reading.pass()),
                Cells.number(table.before(reading), look),
                table.beginsAnew(reading) ? Cells.NONE : change(row, now, table.before(reading), look),
                Cells.number(then(table.picture().yearAgo(), reading), look),
                Cells.number(target(reading.topic().code(), reading.stage()), Look.NUMBER),
                reading.pass() == null && reading.failing().isEmpty()
                        ? Cells.NONE
                        : reading.failing().size(),
                reading.shares().isEmpty() ? Cells.NONE : reading.counted(),
                reading.remark());
    }

    private static @Nullable BigDecimal then(Optional<CountyMonth> month, CountyReading reading) {
        return month.flatMap(then -> then.families().like(reading))
                .map(CountyReading::value)
                .orElse(null);
    }

    private static Marked change(int row, @Nullable BigDecimal now, @Nullable BigDecimal before, Look look) {
        Object change = now == null || before == null ? Rounding.NONE : now.subtract(before);
        return Marked.shown(
                new Formula(
                        "IF(AND(ISNUMBER(D" + row + "),ISNUMBER(H" + row + ")),D" + row + "-H" + row + ",\""
                                + Rounding.NONE + "\")",
                        change),
                look);
    }

    private List<@Nullable Object> row(OverviewEntry entry, int row) {
        BigDecimal now = entry.figure().apply(entry.spread());
        BigDecimal before = then(table.picture().before(), entry);
        return Arrays.asList(
                entry.code(),
                entry.name(),
                entry.spread().stage().label(),
                Marked.shown(new Formula(entry.cell(), now == null ? Rounding.NONE : now), entry.look()),
                entry.unit(),
                Cells.limit(entry.sense(), entry.limit()),
                Cells.verdict(entry.pass()),
                Cells.number(before, entry.look()),
                change(row, now, before, entry.look()),
                Cells.number(then(table.picture().yearAgo(), entry), entry.look()),
                Cells.number(target(entry.code(), entry.spread().stage()), Look.NUMBER),
                entry.failing() == null ? Cells.NONE : entry.failing(),
                entry.spread().units(),
                entry.remark());
    }

    private static @Nullable BigDecimal then(Optional<CountyMonth> month, OverviewEntry entry) {
        return month.flatMap(then ->
                        then.dispersion(entry.spread().stage(), entry.spread().code()))
                .map(entry.figure())
                .orElse(null);
    }

    /** What the county has set itself for the year; a target for the stage goes before one for all. */
    private @Nullable BigDecimal target(String code, @Nullable Stage stage) {
        List<Target> targets = table.picture().bureau().targets().stream()
                .filter(target -> target.year() == table.picture().period().getYear()
                        && target.school() == null
                        && target.code().equals(code)
                        && (target.stage() == null || target.stage() == stage))
                .toList();
        return targets.stream()
                .filter(target -> target.stage() == stage)
                .findFirst()
                .or(() -> targets.stream().findFirst())
                .map(Target::value)
                .orElse(null);
    }
}
