package org.junheng.ledger;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.finding.Kind;
import org.junheng.finding.State;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 按规则: how often each rule spoke, the gravest first. */
record RuleCountPage(List<FindingRow> findings) implements Page {

    private static final Comparator<Kind> GRAVEST_FIRST =
            Comparator.comparing(Kind::level).reversed().thenComparing(Kind::code);

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                new SheetColumn("规则编号", 11, Look.CENTRED),
                new SheetColumn("规则", 40, Look.TEXT),
                new SheetColumn("级别", 11, Look.CENTRED),
                new SheetColumn("条数", 9, Look.WHOLE),
                new SheetColumn("学校数", 9, Look.WHOLE),
                new SheetColumn("待改正", 9, Look.WHOLE),
                new SheetColumn("待说明", 9, Look.WHOLE));
        return new BulkLayout("按规则", null, columns, 1);
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        Map<Kind, List<FindingRow>> byKind = findings.stream()
                .collect(Collectors.groupingBy(
                        row -> row.finding().kind(), () -> new TreeMap<>(GRAVEST_FIRST), Collectors.toList()));
        for (Map.Entry<Kind, List<FindingRow>> entry : byKind.entrySet()) {
            Kind kind = entry.getKey();
            List<FindingRow> rows = entry.getValue();
            sheet.row(List.of(
                    kind.code(),
                    kind.title(),
                    kind.level().label(),
                    rows.size(),
                    rows.stream()
                            .map(FindingRow::code)
                            .filter(code -> !code.isEmpty())
                            .distinct()
                            .count(),
                    FindingRow.count(rows, State.TO_CORRECT),
                    FindingRow.count(rows, State.TO_EXPLAIN)));
        }
    }
}
