package org.junheng.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Bounds;
import org.junheng.indicator.Dispersion;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 结论稳定性: between which values each coefficient lies while reports are missing or disputed. */
record OutlookPage(CountyTable table) implements Chapter {

    private static final int FROZEN = 3;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.STAGE,
                Cells.INDICATOR_CODE,
                Cells.INDICATOR_NAME,
                new SheetColumn("现差异系数", 12, Look.CV3),
                new SheetColumn("最小可能", 12, Look.CV3),
                new SheetColumn("最大可能", 12, Look.CV3),
                new SheetColumn("标准", 9, Look.CENTRED),
                new SheetColumn("结论", 12, Look.CENTRED),
                new SheetColumn("未定学校数", 10, Look.WHOLE),
                new SheetColumn("未定学校", 50, Look.WRAPPED),
                new SheetColumn("说明", 30, Look.WRAPPED));
        return new BulkLayout("结论稳定性", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "缺报、沿用、待更正的数据可能使差异系数在什么范围，结论是否稳定";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (Bounds bounds : table.picture().remedies().bounds()) {
            sheet.row(row(bounds));
        }
    }

    private List<@Nullable Object> row(Bounds bounds) {
        Dispersion spread = table.picture()
                .now()
                .dispersion(bounds.stage(), bounds.indicator().code())
                .orElseThrow();
        return Arrays.asList(
                bounds.stage().label(),
                bounds.indicator().code(),
                bounds.indicator().name(),
                Cells.number(spread.coefficient(), Look.CV3),
                Cells.number(bounds.least(), Look.CV3),
                Cells.number(bounds.greatest(), Look.CV3),
                Cells.limit("≤", spread.limit()),
                bounds.outlook().label(),
                bounds.open().size(),
                bounds.open().stream().map(unit -> table.row(unit).name()).collect(Collectors.joining("、")),
                bounds.exact() ? null : "未定学校较多，最大可能为估计");
    }
}
