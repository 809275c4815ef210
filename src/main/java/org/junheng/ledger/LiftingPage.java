package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.lifting.Category;
import org.junheng.indicator.lifting.Flow;
import org.junheng.indicator.lifting.LiftingFigures;
import org.junheng.indicator.lifting.LiftingTotals;
import org.junheng.indicator.lifting.SchoolLifting;
import org.junheng.indicator.lifting.Standing;
import org.junheng.summary.Rounding;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Formula;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.References;
import org.junheng.workbook.SheetColumn;

/** 培优转差: students on file and dropout control, of the county, its townships and its schools. */
record LiftingPage(CountyTable table) implements Chapter {

    private static final String NAME = "培优转差";
    private static final List<Standing> STANDINGS = List.of(Standing.values());
    private static final int FROZEN = 3;
    private static final int FIRST_ROW = 2;
    private static final int HUNDRED = 100;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                new SheetColumn("层级", 10, Look.CENTRED),
                Cells.CODE,
                new SheetColumn("名称", 28, Look.TEXT),
                new SheetColumn("统计学校数", 10, Look.WHOLE),
                new SheetColumn("数据状态", 9, Look.CENTRED)));
        for (Category category : Category.values()) {
            for (Standing standing : STANDINGS) {
                columns.add(new SheetColumn(category.label() + standing.label(), 9, Look.WHOLE));
            }
            columns.add(new SheetColumn(category.label() + "转化率(%)", 10, Look.RATE2));
        }
        for (Flow flow : Flow.values()) {
            columns.add(new SheetColumn(flow.label(), 9, Look.WHOLE));
        }
        columns.add(new SheetColumn("首次出现转差学生的班级", 40, Look.WRAPPED));
        return new BulkLayout(NAME, null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "培优转差成效与控辍保学";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        LiftingFigures lifting = table.picture().now().families().lifting();
        int row = FIRST_ROW;
        sheet.row(row("全县", "", table.picture().county(), lifting.county(), row++));
        for (Map.Entry<String, LiftingTotals> town : lifting.byTown().entrySet()) {
            sheet.row(row("乡镇街道", "", town.getKey(), town.getValue(), row++));
        }
        for (SchoolLifting school : lifting.schools()) {
            sheet.row(row(
                    "学校",
                    school.school().code().digits(),
                    school.school().name(),
                    new LiftingTotals(List.of(school)),
                    row++));
        }
    }

    private List<@Nullable Object> row(String level, String code, String name, LiftingTotals totals, int row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(level);
        cells.add(code);
        cells.add(name);
        cells.add(totals.schools().size());
        cells.add(code.isEmpty() ? null : status(totals.schools().get(0)));
        for (Category category : Category.values()) {
            int first = cells.size();
            for (Standing standing : STANDINGS) {
                cells.add(Cells.number(totals.get(category, standing), Look.WHOLE));
            }
            cells.add(Marked.shown(rate(totals.rate(category), row, first), Look.RATE2));
        }
        for (Flow flow : Flow.values()) {
            cells.add(Cells.number(totals.get(flow), Look.WHOLE));
        }
        cells.add(code.isEmpty() ? null : fresh(totals.schools().get(0)));
        return cells;
    }

    private Object status(SchoolLifting school) {
        return Cells.status(table.school(school.school().code()).status());
    }

    /** Calculated from the two columns before the reader's eyes. */
    private static Formula rate(@Nullable BigDecimal rate, int row, int first) {
        String onFile = References.at(NAME, row, first + STANDINGS.indexOf(Standing.ON_FILE));
        String reached = References.at(NAME, row, first + STANDINGS.indexOf(Standing.REACHED));
        return new Formula(
                "IF(N(" + onFile + ")>0," + reached + "/" + onFile + "*" + HUNDRED + ",\"" + Rounding.NONE + "\")",
                rate == null ? Rounding.NONE : rate);
    }

    private static String fresh(SchoolLifting school) {
        return school.fresh().stream()
                .map(each -> each.grade() + each.className())
                .collect(Collectors.joining("、"));
    }
}
