package org.junheng.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.IndicatorValue;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.References;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/** 学校指标: every indicator of every school unit with its verdict; the formulas of {@link SpreadPage} stand on it. */
record UnitPage(CountyTable table) implements Chapter {

    static final String NAME = "学校指标";

    private static final int FIRST_ROW = 2;
    private static final int STAGE = 2;
    private static final int STUDENTS = 6;
    private static final int FIRST_VALUE = 7;
    private static final int FROZEN = 3;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                Cells.CODE,
                Cells.SCHOOL,
                Cells.STAGE,
                new SheetColumn("办学类型", 16, Look.CENTRED),
                new SheetColumn("城乡分类", 7, Look.CENTRED),
                new SheetColumn("乡镇街道", 12, Look.TEXT),
                new SheetColumn("在校生数", 10, Look.WHOLE)));
        for (Indicator indicator : table.standard().indicators()) {
            columns.add(new SheetColumn(indicator.code() + " " + indicator.name(), 11, Cells.look(indicator)));
            if (judged()) {
                columns.add(new SheetColumn(indicator.code() + " 判定", 13.5, Look.CENTRED));
            }
        }
        columns.add(new SheetColumn("达标项数", 7, Look.WHOLE));
        columns.add(new SheetColumn("综合达标", 9, Look.CENTRED));
        columns.add(new SheetColumn("数据状态", 9, Look.CENTRED));
        columns.add(new SheetColumn("临界", 8, Look.CENTRED));
        return new BulkLayout(NAME, null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "每所学校（分学段）的七项指标、判定和综合达标情况";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        Trail trail = Trail.of(table);
        for (UnitRow unit : table.units()) {
            sheet.row(row(unit, trail), unit.counts() ? Tint.NONE : Tint.MUTED);
        }
    }

    /** The cells of all units' stages, as formulas name them. */
    String stages() {
        return range(STAGE);
    }

    String students() {
        return range(STUDENTS);
    }

    String values(Indicator indicator) {
        int place = table.standard().indicators().indexOf(indicator);
        return range(FIRST_VALUE + (judged() ? 2 : 1) * place);
    }

    private String range(int column) {
        int last = Math.max(FIRST_ROW, FIRST_ROW - 1 + table.units().size());
        return References.range(NAME, FIRST_ROW, column, last, column);
    }

    private boolean judged() {
        return table.standard().unitRule() != null;
    }

    private List<@Nullable Object> row(UnitRow unit, Trail trail) {
        List<@Nullable Object> row = new ArrayList<>(List.of(
                unit.code(),
                trail.of(unit),
                unit.stage().label(),
                unit.month().school().type().label(),
                unit.month().school().locality().label(),
                unit.month().school().township(),
                Cells.number(unit.students(), Look.WHOLE)));
        for (Indicator indicator : table.standard().indicators()) {
            row.add(Cells.number(
                    unit.value(indicator).map(IndicatorValue.Computed::value).orElse(null), Cells.look(indicator)));
            if (judged()) {
                row.add(unit.reading(indicator)
                        .map(reading -> Cells.verdict(
                                reading.verdict(), table.standard().unitRule()))
                        .orElse(Cells.NONE));
            }
        }
        UnitResult result = unit.result();
        row.add(result == null || !unit.counts() || !judged() ? Cells.NONE : (Object) result.met());
        row.add(Cells.verdict(unit.pass()));
        row.add(Cells.status(unit.status()));
        row.add(result == null ? null : critical(result));
        return row;
    }

    /** The indicators that would be judged otherwise if their shown digits were judged. */
    private static String critical(UnitResult result) {
        return result.readings().stream()
                .filter(Reading::critical)
                .map(reading -> reading.indicator().code())
                .collect(Collectors.joining(" "));
    }
}
