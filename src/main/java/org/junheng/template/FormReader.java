package org.junheng.template;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.template.SheetSpec.Layout;
import org.junheng.workbook.Addresses;
import org.junheng.workbook.BookVisitor.Merge;
import org.junheng.workbook.BookVisitor.SheetTail;
import org.junheng.workbook.Cell;
import org.junheng.workbook.Row;

/** Reads a form, by stage or not, into one line: its items found by their labels, in any order. */
final class FormReader {

    private static final String ITEM = "项目";
    private static final String CONTENT = "填报内容";

    private final SheetSpec spec;
    private final String name;
    private final EntryReader entries;
    private final SheetTail tail;
    private final Set<Integer> hiddenTold = new HashSet<>();

    FormReader(SheetSpec spec, String name, EntryReader entries, SheetTail tail) {
        this.spec = spec;
        this.name = name;
        this.entries = entries;
        this.tail = tail;
    }

    /** The headers under which values stand. */
    private List<String> valueHeaders() {
        return spec.layout() == Layout.FORM ? List.of(CONTENT) : StageItem.PLACES;
    }

    SheetContent read(List<Row> rows) {
        Set<String> labels = Stream.of(Stream.of(ITEM, "单位", "说明"), valueHeaders().stream())
                .flatMap(headers -> headers)
                .collect(Collectors.toSet());
        Optional<HeaderRow> header = HeaderRow.find(rows, labels);
        List<String> missing = Stream.concat(Stream.of(ITEM), valueHeaders().stream())
                .filter(label -> header.map(found -> found.column(label)).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            return new SheetContent(spec, name, true, missing, List.of(), List.of());
        }
        Line line = line(rows, header.orElseThrow());
        return new SheetContent(spec, name, true, List.of(), List.of(line), entries.findings());
    }

    private Line line(List<Row> rows, HeaderRow header) {
        Map<String, Row> byLabel = itemRows(rows, header);
        List<Integer> places = valueHeaders().stream()
                .map(place -> Objects.requireNonNull(header.column(place)))
                .toList();
        Merges merges = Merges.said(tail.merged(), merge -> joinsValues(merge, byLabel.values(), places), entries);
        Entry<?>[] line = new Entry<?>[spec.columns().size()];
        for (int i = 0; i < line.length; i++) {
            Column<?> column = spec.columns().get(i);
            Row row = rowOf(column, byLabel);
            int at = places.get(i % places.size());
            line[i] = row == null ? entries.absent(column) : entry(column, row, at, merges);
        }
        sayUnread(rows, byLabel, header);
        List<String> absent = spec.columns().stream()
                .filter(column -> rowOf(column, byLabel) == null)
                .map(Column::header)
                .distinct()
                .toList();
        new LostData(absent, entries)
                .sayOfItems(
                        rows.subList(header.index() + 1, rows.size()),
                        Objects.requireNonNull(header.column(ITEM)),
                        places::contains);
        return new Line(spec, name, header.number(), line);
    }

    /** Whether a merged range makes one of several cells for values; an item's own cells may be merged otherwise. */
    private static boolean joinsValues(Merge merge, Collection<Row> items, List<Integer> places) {
        return items.stream()
                        .flatMap(row -> places.stream().filter(at -> Merges.covers(merge, row.number(), at)))
                        .count()
                > 1;
    }

    private Entry<?> entry(Column<?> column, Row row, int at, Merges merges) {
        Cell cell = cell(row, at);
        if (cell == null && merges.cover(row.number(), at)) {
            return EntryReader.silent(column, row.number(), at, true);
        }
        if (cell != null && row.hidden()) {
            entries.sayHidden(cell, "第" + row.number() + "行");
        } else if (cell != null && tail.hiddenColumns().contains(at) && hiddenTold.add(at)) {
            entries.sayHidden(cell, Addresses.column(at) + "列");
        }
        return entries.read(column, cell, row.number(), at);
    }

    private static Map<String, Row> itemRows(List<Row> rows, HeaderRow header) {
        int at = Objects.requireNonNull(header.column(ITEM));
        Map<String, Row> byLabel = new HashMap<>();
        for (Row row : rows.subList(header.index() + 1, rows.size())) {
            Cell label = cell(row, at);
            if (label != null) {
                byLabel.putIfAbsent(Typing.label(label.value().typed()), row);
            }
        }
        return byLabel;
    }

    private static @Nullable Row rowOf(Column<?> column, Map<String, Row> byLabel) {
        return Stream.concat(Stream.of(column.header()), column.aliases().stream())
                .map(label -> byLabel.get(Typing.label(label)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void sayUnread(List<Row> rows, Map<String, Row> byLabel, HeaderRow header) {
        int at = Objects.requireNonNull(header.column(ITEM));
        Map<String, Cell> read = new HashMap<>();
        for (Column<?> column : spec.columns()) {
            Row row = rowOf(column, byLabel);
            if (row != null) {
                read.put(column.header(), Objects.requireNonNull(cell(row, at)));
            }
        }
        List<Cell> labels = rows.subList(header.index() + 1, rows.size()).stream()
                .flatMap(row -> Stream.ofNullable(cell(row, at)))
                .toList();
        new UnreadLabels(spec, "项目", read, cell -> "第" + cell.row() + "行").say(labels, entries);
    }

    private static @Nullable Cell cell(Row row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElse(null);
    }
}
