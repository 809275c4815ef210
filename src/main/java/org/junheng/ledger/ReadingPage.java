package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.summary.FamilyFigures;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;

/**
 * A sheet of county figures against their limits, a row a figure: 政府保障 and its like.
 *
 * @param about what stands in it
 * @param families the first letters of the codes that stand here
 */
record ReadingPage(CountyTable table, String title, String about, Set<String> families) implements Chapter {

    private static final int FROZEN = 2;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.INDICATOR_CODE,
                Cells.INDICATOR_NAME,
                Cells.STAGE,
                new SheetColumn("分组", 16, Look.TEXT),
                new SheetColumn("数值", 12, Look.DECIMAL2),
                new SheetColumn("单位", 8, Look.CENTRED),
                new SheetColumn("标准", 9, Look.CENTRED),
                new SheetColumn("是否达标", 10, Look.CENTRED),
                new SheetColumn("上期", 12, Look.DECIMAL2),
                new SheetColumn("变化", 10, Look.DECIMAL2),
                new SheetColumn("分子", 14, Look.NUMBER),
                new SheetColumn("分母", 14, Look.NUMBER),
                new SheetColumn("未达标学校数", 10, Look.WHOLE),
                new SheetColumn("未达标学校", 40, Look.WRAPPED),
                new SheetColumn("计算方法", 44, Look.WRAPPED),
                new SheetColumn("依据", 18, Look.TEXT),
                new SheetColumn("说明", 40, Look.WRAPPED));
        return new BulkLayout(title, null, columns, FROZEN);
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        Trail trail = Trail.of(table);
        for (CountyReading reading : table.picture().now().families().readings()) {
            if (families.contains(reading.topic().code().substring(0, 1))) {
                sheet.row(row(reading, trail));
                if (reading.whole() && reading.topic().code().equals(FamilyFigures.STREAK)) {
                    streaks(sheet, reading, trail);
                }
            }
        }
    }

    /** A school a row, its name where a township's would stand. */
    private void streaks(BulkSheet sheet, CountyReading county, Trail trail) throws IOException {
        for (Share share : county.shares()) {
            sheet.row(row(
                    new CountyReading(
                            county.topic(),
                            null,
                            table.name(share.school()),
                            share.numerator(),
                            "",
                            share.numerator(),
                            share.denominator(),
                            null,
                            true,
                            null,
                            List.of(),
                            List.of(),
                            ""),
                    trail));
        }
    }

    private List<@Nullable Object> row(CountyReading reading, Trail trail) {
        BigDecimal now = reading.value();
        BigDecimal before = table.before(reading);
        Look look = Cells.look(reading.topic());
        return Arrays.asList(
                trail.of(reading),
                reading.topic().name(),
                reading.stage() == null ? null : reading.stage().label(),
                reading.group(),
                now == null ? words(reading) : Marked.shown(now, look),
                reading.topic().unit(),
                table.asked(reading),
                Cells.verdict(reading.pass()),
                Cells.number(before, look),
                Cells.number(
                        now == null || before == null || table.beginsAnew(reading) ? null : now.subtract(before), look),
                Cells.number(reading.numerator(), Look.NUMBER),
                Cells.number(reading.denominator(), Look.NUMBER),
                reading.pass() == null && reading.failing().isEmpty()
                        ? Cells.NONE
                        : reading.failing().size(),
                reading.failing().stream().map(table::name).collect(Collectors.joining("、")),
                reading.topic().formula(),
                reading.topic().source(),
                reading.remark());
    }

    /** What stands in the place of a number. */
    static Object words(CountyReading reading) {
        return reading.words().isEmpty() ? Cells.NONE : Marked.shown(reading.words(), Look.CENTRED);
    }
}
