package org.junheng.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/** 问题清单: a row a finding, personal data hidden. */
record FindingPage(List<FindingRow> findings, Discretion discretion) implements Page {

    private static final int FROZEN = 2;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.CODE,
                Cells.SCHOOL,
                new SheetColumn("来源文件", 30, Look.WRAPPED),
                new SheetColumn("级别", 10, Look.CENTRED),
                new SheetColumn("规则编号", 10, Look.CENTRED),
                new SheetColumn("工作表", 11, Look.CENTRED),
                new SheetColumn("单元格", 10, Look.WRAPPED),
                new SheetColumn("填报值", 20, Look.WRAPPED),
                new SheetColumn("问题", 44, Look.WRAPPED),
                new SheetColumn("如何修改", 40, Look.WRAPPED),
                new SheetColumn("状态", 16, Look.CENTRED),
                new SheetColumn("学校说明", 24, Look.WRAPPED));
        return new BulkLayout("问题清单", null, columns, FROZEN);
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (FindingRow row : findings) {
            sheet.row(row(row));
        }
    }

    private List<@Nullable Object> row(FindingRow row) {
        Finding finding = row.finding();
        Discretion.Shown shown =
                discretion.finding(Sheets.named(finding.place().sheet()).orElse(null), finding);
        return Arrays.asList(
                row.code(),
                row.name(),
                row.path(),
                level(row),
                finding.kind().code(),
                discretion.words(finding.place().sheet()),
                finding.place().cell(),
                shown.typed(),
                shown.message(),
                shown.cure(),
                row.stateWords(),
                discretion.words(row.words()));
    }

    private static Object level(FindingRow row) {
        String level = row.level().label();
        return switch (row.state()) {
            case TO_CORRECT -> Marked.tinted(level, Tint.BAD);
            case TO_EXPLAIN -> Marked.tinted(level, Tint.WARN);
            case EXPLAINED, NOTED -> level;
        };
    }
}
