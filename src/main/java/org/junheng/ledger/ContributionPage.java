package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Contribution;
import org.junheng.indicator.IndicatorValue;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 差异贡献: which units drive each indicator's spread, and what it would become without them or with them lifted. */
record ContributionPage(CountyTable table) implements Chapter {

    private static final int FROZEN = 5;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.STAGE,
                Cells.INDICATOR_CODE,
                Cells.INDICATOR_NAME,
                Cells.CODE,
                Cells.SCHOOL,
                new SheetColumn("在校生数", 10, Look.WHOLE),
                new SheetColumn("数值", 12, Look.DECIMAL2),
                new SheetColumn("占差异的比重(%)", 12, Look.RATE2),
                new SheetColumn("现差异系数", 12, Look.CV3),
                new SheetColumn("该校达标后差异系数", 14, Look.CV3),
                new SheetColumn("不含该校差异系数", 12, Look.CV3));
        return new BulkLayout("差异贡献", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "每所学校对差异的影响，以及该校达标或不计该校时的差异系数";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (CountyTable.Spread spread : table.spreads()) {
            for (Contribution contribution : spread.contributions()) {
                sheet.row(row(spread, contribution));
            }
        }
    }

    private List<@Nullable Object> row(CountyTable.Spread spread, Contribution contribution) {
        UnitRow unit = table.row(contribution.unit());
        BigDecimal share = contribution.share();
        return Arrays.asList(
                unit.stage().label(),
                spread.indicator().code(),
                spread.indicator().name(),
                unit.code(),
                unit.name(),
                Cells.number(unit.students(), Look.WHOLE),
                Cells.number(
                        unit.value(spread.indicator())
                                .map(IndicatorValue.Computed::value)
                                .orElse(null),
                        Cells.look(spread.indicator())),
                Cells.number(share == null ? null : share.movePointRight(2), Look.RATE2),
                Cells.number(spread.dispersion().coefficient(), Look.CV3),
                Cells.number(contribution.atLimit(), Look.CV3),
                Cells.number(contribution.without(), Look.CV3));
    }
}
