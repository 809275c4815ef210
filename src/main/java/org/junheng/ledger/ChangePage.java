package org.junheng.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Change;
import org.junheng.indicator.Indicator;
import org.junheng.summary.VisibleFigures.Quantity;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 变化分解: why each figure is another than the month before, in three parts that add up. */
record ChangePage(CountyTable table) implements Chapter {

    private static final int FROZEN = 4;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.STAGE,
                Cells.INDICATOR_CODE,
                Cells.INDICATOR_NAME,
                new SheetColumn("量", 12, Look.CENTRED),
                new SheetColumn("上期发布", 12, Look.NUMBER),
                new SheetColumn("上期(现口径)", 12, Look.NUMBER),
                new SheetColumn("本期", 12, Look.NUMBER),
                new SheetColumn("上期修订", 12, Look.NUMBER),
                new SheetColumn("实际变化", 12, Look.NUMBER),
                new SheetColumn("学校和学生增减", 14, Look.NUMBER),
                new SheetColumn("变化合计", 12, Look.NUMBER));
        return new BulkLayout("变化分解", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "与上期相比的变化分解为实际变化、学校和学生增减、上期修订三部分";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (Change change : table.picture().remedies().changes()) {
            sheet.row(row(change));
        }
    }

    private List<@Nullable Object> row(Change change) {
        Indicator indicator = table.standard().indicators().stream()
                .filter(each -> each.code().equals(change.code()))
                .findFirst()
                .orElseThrow();
        boolean mean = change.quantity() == Change.Quantity.MEAN;
        Look look = mean ? Cells.look(indicator) : Look.CV3;
        return Arrays.asList(
                change.stage().label(),
                indicator.code(),
                indicator.name(),
                (mean ? Quantity.MEAN : Quantity.COEFFICIENT).label(),
                Cells.number(change.published(), look),
                Cells.number(change.before(), look),
                Cells.number(change.now(), look),
                Cells.number(change.revision(), look),
                Cells.number(change.real(), look),
                Cells.number(change.composition(), look),
                Cells.number(change.revision().add(change.real()).add(change.composition()), look));
    }
}
