package org.junheng.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.finding.Level;
import org.junheng.finding.State;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 按学校: how much there is to say to each school; what belongs to no school stands last. */
record SchoolCountPage(List<FindingRow> findings) implements Page {

    /** Gravest first. */
    private static final List<Level> LEVELS = List.of(Level.X, Level.E, Level.Q, Level.N);

    private static final int FROZEN = 2;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = new ArrayList<>(List.of(Cells.CODE, Cells.SCHOOL));
        LEVELS.forEach(level -> columns.add(new SheetColumn(level.label(), 11, Look.WHOLE)));
        columns.add(new SheetColumn("合计", 9, Look.WHOLE));
        columns.add(new SheetColumn("待改正", 9, Look.WHOLE));
        columns.add(new SheetColumn("待说明", 9, Look.WHOLE));
        return new BulkLayout("按学校", null, columns, FROZEN);
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        Map<String, List<FindingRow>> bySchool = findings.stream()
                .collect(Collectors.groupingBy(FindingRow::code, LinkedHashMap::new, Collectors.toList()));
        for (List<FindingRow> rows : bySchool.values()) {
            sheet.row(row(rows));
        }
    }

    private static List<Object> row(List<FindingRow> rows) {
        FindingRow first = rows.get(0);
        List<Object> row = new ArrayList<>(List.of(first.code(), first.code().isEmpty() ? "（学校不明）" : first.name()));
        LEVELS.forEach(level ->
                row.add(rows.stream().filter(each -> each.level() == level).count()));
        row.add(rows.size());
        row.add(FindingRow.count(rows, State.TO_CORRECT));
        row.add(FindingRow.count(rows, State.TO_EXPLAIN));
        return row;
    }
}
