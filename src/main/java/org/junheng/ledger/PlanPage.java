package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.MendingPlan;
import org.junheng.indicator.MovingPlan;
import org.junheng.school.Stage;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 补齐方案: the smallest total to add and the fewest teachers to rotate, school by school. */
record PlanPage(CountyTable table) implements Chapter {

    private static final int FROZEN = 4;
    private static final String ADD = "补充";
    private static final String MOVE = "交流";

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                new SheetColumn("方式", 7, Look.CENTRED),
                Cells.STAGE,
                Cells.INDICATOR_CODE,
                Cells.INDICATOR_NAME,
                new SheetColumn("派出学校", 26, Look.TEXT),
                new SheetColumn("补充或接收学校", 26, Look.TEXT),
                new SheetColumn("数量", 14, Look.DECIMAL2),
                new SheetColumn("其中该校达标所需", 16, Look.DECIMAL2),
                new SheetColumn("单位", 8, Look.CENTRED),
                new SheetColumn("全县合计", 14, Look.DECIMAL2),
                new SheetColumn("现差异系数", 12, Look.CV3),
                new SheetColumn("方案后差异系数", 14, Look.CV3),
                new SheetColumn("说明", 44, Look.WRAPPED));
        return new BulkLayout("补齐方案", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "使差异系数和每所学校都达标所需的最小补充量，以及最少的教师交流人数";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (MendingPlan plan : table.picture().remedies().mending()) {
            for (MendingPlan.Addition addition : plan.additions()) {
                sheet.row(row(plan, addition));
            }
        }
        for (MovingPlan plan : table.picture().remedies().moving()) {
            for (MovingPlan.Move move : plan.moves()) {
                sheet.row(row(plan, move));
            }
        }
    }

    private List<@Nullable Object> row(MendingPlan plan, MendingPlan.Addition addition) {
        return row(
                ADD,
                plan.stage(),
                plan.indicator(),
                Arrays.asList(
                        null,
                        table.row(addition.unit()).name(),
                        Cells.gap(addition.amount(), plan.indicator()),
                        Cells.gap(addition.forItself(), plan.indicator()),
                        plan.indicator().numeratorUnit(),
                        Cells.gap(plan.total(), plan.indicator()),
                        Cells.number(plan.before(), Look.CV3),
                        Cells.number(plan.after(), Look.CV3),
                        plan.unknown() == 0 ? null : plan.unknown() + "所学校缺数据，未计入"));
    }

    private List<@Nullable Object> row(MovingPlan plan, MovingPlan.Move move) {
        return row(
                MOVE,
                plan.stage(),
                plan.indicator(),
                Arrays.asList(
                        table.row(move.from()).name(),
                        table.row(move.to()).name(),
                        BigDecimal.valueOf(move.teachers()),
                        Cells.NONE,
                        plan.indicator().numeratorUnit(),
                        BigDecimal.valueOf(plan.total()),
                        Cells.number(plan.before(), Look.CV3),
                        Cells.number(plan.after(), Look.CV3),
                        plan.reached() ? null : "可交流的教师不足，仅靠交流不能全部达标"));
    }

    private static List<@Nullable Object> row(
            String way, Stage stage, Indicator indicator, List<@Nullable Object> rest) {
        List<@Nullable Object> row =
                new ArrayList<>(Arrays.asList(way, stage.label(), indicator.code(), indicator.name()));
        row.addAll(rest);
        return row;
    }
}
