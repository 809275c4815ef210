package org.junheng.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.Addresses;
import org.junheng.workbook.BookVisitor.SheetTail;
import org.junheng.workbook.Cell;
import org.junheng.workbook.Row;

/** Reads a table sheet: a line for each row below the headers that holds something in a known column. */
final class TableReader {

    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "共计", "总合计");

    private final SheetSpec spec;
    private final String name;
    private final EntryReader entries;
    private final SheetTail tail;
    private final Map<String, Column<?>> labels = new HashMap<>();

    TableReader(SheetSpec spec, String name, EntryReader entries, SheetTail tail) {
        this.spec = spec;
        this.name = name;
        this.entries = entries;
        this.tail = tail;
        for (Column<?> column : spec.columns()) {
            labels.put(Typing.label(column.header()), column);
            column.aliases().forEach(alias -> labels.putIfAbsent(Typing.label(alias), column));
        }
    }

    SheetContent read(List<Row> rows) {
        Optional<HeaderRow> found = HeaderRow.find(rows, labels.keySet());
        Map<Column<?>, Integer> physical = new HashMap<>();
        found.ifPresent(header -> header.columns().forEach((label, at) -> {
            Column<?> column = labels.get(label);
            if (column != null) {
                physical.merge(column, at, Math::min);
            }
        }));
        List<Row> data = found.map(header -> dataRows(rows, header, physical)).orElse(List.of());
        List<String> missing = spec.columns().stream()
                .filter(column -> column.isRequired() && !physical.containsKey(column))
                .map(Column::header)
                .toList();
        found.ifPresent(header -> SheetCollector.sayStrangers(header, entries));
        sayMissing(missing, data);
        Merges merges = mergesIn(data);
        List<Line> lines = data.stream().map(row -> line(row, physical, merges)).toList();
        sayHidden(data, physical);
        return new SheetContent(spec, name, true, missing, lines, entries.findings());
    }

    /** Rows with something in a known column, without the totals at the bottom. */
    private List<Row> dataRows(List<Row> rows, HeaderRow header, Map<Column<?>, Integer> physical) {
        Set<Integer> known = Set.copyOf(physical.values());
        List<Row> data = new ArrayList<>(rows.subList(header.index() + 1, rows.size()).stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> known.contains(cell.column())
                                && !Typing.compact(cell.value().typed()).isEmpty()))
                .toList());
        SumRow sums = new SumRow(physical);
        while (!data.isEmpty() && (isTotal(data.get(data.size() - 1)) || sums.isLastOf(data))) {
            Row total = data.remove(data.size() - 1);
            Cell first = total.cells().get(0);
            entries.say(CellKinds.TOTAL_ROW.at(
                    entries.place(first.address()), first.value().typed(), Map.of("row", total.number())));
        }
        return data;
    }

    private static boolean isTotal(Row row) {
        return row.cells().stream()
                .anyMatch(cell ->
                        TOTALS.contains(Typing.label(cell.value().typed()).replace(":", "")));
    }

    /** A required column that an optional sheet lacks is said once; a required sheet that lacks one is refused whole. */
    private void sayMissing(List<String> missing, List<Row> data) {
        if (spec.isRequired() || data.isEmpty()) {
            return;
        }
        for (String header : missing) {
            entries.say(CellKinds.EMPTY.at(entries.place("A3"), "", Map.of("column", header, "type", "整列")));
        }
    }

    private Merges mergesIn(List<Row> data) {
        if (data.isEmpty()) {
            return Merges.NONE;
        }
        int first = data.get(0).number();
        int last = data.get(data.size() - 1).number();
        return Merges.said(tail.merged(), merge -> merge.lastRow() >= first && merge.firstRow() <= last, entries);
    }

    private Line line(Row row, Map<Column<?>, Integer> physical, Merges merges) {
        int width = row.cells().isEmpty()
                ? 0
                : row.cells().get(row.cells().size() - 1).column() + 1;
        @Nullable Cell[] cells = new @Nullable Cell[width];
        row.cells().forEach(cell -> cells[cell.column()] = cell);
        List<Entry<?>> line = new ArrayList<>(spec.columns().size());
        for (Column<?> column : spec.columns()) {
            Integer at = physical.get(column);
            line.add(
                    at == null
                            ? EntryReader.silent(column, "", column.isRequired())
                            : entry(column, row, at, at < width ? cells[at] : null, merges));
        }
        return new Line(spec, name, row.number(), line);
    }

    private Entry<?> entry(Column<?> column, Row row, int at, @Nullable Cell cell, Merges merges) {
        String address = Addresses.of(row.number(), at);
        boolean swallowed = cell == null && merges.cover(row.number(), at);
        return swallowed ? EntryReader.silent(column, address, true) : entries.read(column, cell, address);
    }

    private void sayHidden(List<Row> data, Map<Column<?>, Integer> physical) {
        for (Row row : data) {
            if (row.hidden()) {
                sayHidden(row.cells().get(0), "第" + row.number() + "行");
            }
        }
        for (Column<?> column : spec.columns()) {
            Integer at = physical.get(column);
            if (at != null && tail.hiddenColumns().contains(at)) {
                data.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.column() == at)
                        .findFirst()
                        .ifPresent(cell -> sayHidden(cell, "列“" + column.header() + "”"));
            }
        }
    }

    private void sayHidden(Cell cell, String what) {
        entries.say(
                CellKinds.HIDDEN.at(entries.place(cell.address()), cell.value().typed(), Map.of("what", what)));
    }
}
