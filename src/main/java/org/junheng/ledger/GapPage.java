package org.junheng.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Gap;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.IndicatorValue;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitRule;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 缺口测算: what each unit lacks of each limit, in people, square metres, yuan and rooms. */
record GapPage(CountyTable table) implements Chapter {

    private static final int FROZEN = 3;

    @Override
    public BulkLayout layout() {
        UnitRule rule = table.standard().unitRule();
        String floor = rule == null
                ? "最低比例"
                : rule.floorShare().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        List<SheetColumn> columns = List.of(
                Cells.CODE,
                Cells.SCHOOL,
                Cells.STAGE,
                Cells.INDICATOR_CODE,
                Cells.INDICATOR_NAME,
                new SheetColumn("数值", 12, Look.DECIMAL2),
                new SheetColumn("标准", 10, Look.NUMBER),
                new SheetColumn("判定", 15, Look.CENTRED),
                new SheetColumn("到标准还差", 14, Look.DECIMAL2),
                new SheetColumn("到" + floor + "还差", 14, Look.DECIMAL2),
                new SheetColumn("单位", 8, Look.CENTRED));
        return new BulkLayout("缺口测算", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "每所学校每项指标到标准还差多少人、平方米、元、间";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (Gap gap : table.figures().gaps()) {
            sheet.row(row(gap));
        }
    }

    private List<@Nullable Object> row(Gap gap) {
        UnitRow unit = table.row(gap.unit());
        Indicator indicator = gap.indicator();
        Reading reading = unit.reading(indicator).orElseThrow();
        return Arrays.asList(
                unit.code(),
                unit.name(),
                unit.stage().label(),
                indicator.code(),
                indicator.name(),
                Cells.number(
                        unit.value(indicator)
                                .map(IndicatorValue.Computed::value)
                                .orElse(null),
                        Cells.look(indicator)),
                reading.limit(),
                Cells.verdict(reading.verdict(), table.standard().unitRule()),
                Cells.gap(gap.toLimit(), indicator),
                Cells.gap(gap.toFloor(), indicator),
                indicator.numeratorUnit());
    }
}
