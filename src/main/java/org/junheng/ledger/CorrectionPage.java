package org.junheng.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.store.KeptLine;
import org.junheng.summary.Correction;
import org.junheng.summary.Correction.Difference;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 更正对比: what a school changed against the version before, cell by cell, and what that does to its figures. */
record CorrectionPage(List<Correction> corrections, Discretion discretion) implements Page {

    /** So many cells of one school are listed; who changed more sent another workbook. */
    private static final int LISTED = 500;

    private static final int FROZEN = 2;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.CODE,
                Cells.SCHOOL,
                new SheetColumn("原文件", 30, Look.WRAPPED),
                new SheetColumn("现文件", 30, Look.WRAPPED),
                new SheetColumn("类别", 9, Look.CENTRED),
                new SheetColumn("工作表或学段", 13, Look.CENTRED),
                new SheetColumn("单元格", 9, Look.CENTRED),
                new SheetColumn("项目", 26, Look.WRAPPED),
                new SheetColumn("原值", 20, Look.WRAPPED),
                new SheetColumn("现值", 20, Look.WRAPPED));
        return new BulkLayout("更正对比", null, columns, FROZEN);
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (Correction correction : corrections) {
            for (Correction.Effect effect : correction.effects()) {
                String stage = effect.stage().label();
                sheet.row(row(correction, "影响", stage, "", effect.name(), effect.before(), effect.after()));
            }
            List<Difference> differences = correction.differences();
            for (Difference each : differences.subList(0, Math.min(LISTED, differences.size()))) {
                sheet.row(row(
                        correction,
                        "改动",
                        each.sheet().name(),
                        each.cell(),
                        each.item(),
                        shown(each, each.before()),
                        shown(each, each.after())));
            }
            if (differences.size() > LISTED) {
                String rest = "其余" + (differences.size() - LISTED) + "处从略";
                sheet.row(row(correction, "改动", "", "", rest, "", ""));
            }
        }
    }

    private static List<@Nullable Object> row(
            Correction correction, String what, String where, String cell, String item, String before, String after) {
        return Arrays.asList(
                correction.school().code().digits(),
                correction.school().name(),
                correction.earlier(),
                correction.later(),
                what,
                where,
                cell,
                item,
                before,
                after);
    }

    private String shown(Difference each, KeptLine.@Nullable Value value) {
        if (value == null) {
            return "";
        }
        if (each.column() == null) {
            return value.text();
        }
        return value.faulty()
                ? discretion.typed(each.sheet(), each.column(), value.text())
                : discretion.value(each.column(), value.text());
    }
}
