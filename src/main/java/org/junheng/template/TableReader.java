package org.junheng.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Kind;
import org.junheng.workbook.Addresses;
import org.junheng.workbook.BookVisitor.SheetTail;
import org.junheng.workbook.Cell;
import org.junheng.workbook.CellValue;
import org.junheng.workbook.Row;

/** Reads a table sheet: a line for each row below the headers that holds something in a known column. */
final class TableReader {

    private static final int NOWHERE = -1;

    private final SheetSpec spec;
    private final String name;
    private final EntryReader entries;
    private final SheetTail tail;
    private final Column<?>[] columns;
    private final int[] physical;
    private final @Nullable Entry<?>[] above;

    TableReader(SheetSpec spec, String name, EntryReader entries, SheetTail tail) {
        this.spec = spec;
        this.name = name;
        this.entries = entries;
        this.tail = tail;
        this.columns = spec.columns().toArray(Column<?>[]::new);
        this.physical = new int[columns.length];
        this.above = new @Nullable Entry<?>[columns.length];
        Arrays.fill(physical, NOWHERE);
    }

    SheetContent read(List<Row> rows) {
        Optional<HeaderRow> found = HeaderRow.find(rows, spec.labels().keySet());
        found.ifPresent(this::place);
        List<Row> data = found.map(header -> dataRows(rows, header)).orElse(List.of());
        List<String> missing =
                absent().filter(Column::isRequired).map(Column::header).toList();
        found.ifPresentOrElse(header -> sayLost(header, rows, data), () -> LostData.sayHeadless(rows, spec, entries));
        sayMissing(missing, data);
        Merges merges = mergesIn(data);
        List<Line> lines = new ArrayList<>(data.size());
        for (Row row : data) {
            lines.add(line(row, merges));
        }
        sayHidden(data);
        return new SheetContent(spec, name, true, missing, lines, entries.findings());
    }

    /** Takes down where the columns stand; of two headers for one column, the first. */
    private void place(HeaderRow header) {
        header.columns().forEach((label, at) -> {
            int column = Objects.requireNonNull(spec.labels().get(label)).position();
            physical[column] = physical[column] == NOWHERE ? at : Math.min(physical[column], at);
        });
    }

    /** The columns that the sheet has not. */
    private Stream<Column<?>> absent() {
        return spec.columns().stream().filter(column -> physical[column.position()] == NOWHERE);
    }

    private void sayLost(HeaderRow header, List<Row> rows, List<Row> data) {
        sayUnread(header);
        LostData lost = new LostData(absent().map(Column::header).toList(), entries);
        lost.sayOfRows(rows.subList(0, header.index()), known());
        lost.sayOfColumns(header, data);
    }

    private void sayUnread(HeaderRow header) {
        Map<String, Cell> read = new HashMap<>();
        for (Column<?> column : spec.columns()) {
            header.labels().stream()
                    .filter(cell -> cell.column() == physical[column.position()])
                    .forEach(cell -> read.put(column.header(), cell));
        }
        new UnreadLabels(spec, "列", read, cell -> Addresses.column(cell.column()) + "列").say(header.labels(), entries);
    }

    /** Rows with something in a known column, without those that are no data. */
    private List<Row> dataRows(List<Row> rows, HeaderRow header) {
        BitSet known = known();
        ApartRow apart = new ApartRow(spec, physical);
        List<Row> data = new ArrayList<>(rows.size());
        for (Row row : rows.subList(header.index() + 1, rows.size())) {
            if (saysSomething(row, known)) {
                apart.in(row).ifPresentOrElse(found -> say(found.kind(), found.cell()), () -> data.add(row));
            }
        }
        SumRow sums = new SumRow(spec, physical);
        while (!data.isEmpty() && sums.isLastOf(data)) {
            say(CellKinds.TOTAL_ROW, data.remove(data.size() - 1).cells().get(0));
        }
        return data;
    }

    private void say(Kind kind, Cell cell) {
        entries.say(kind.at(entries.place(cell.address()), cell.value().typed(), Map.of("row", cell.row())));
    }

    private static boolean saysSomething(Row row, BitSet known) {
        for (Cell cell : row.cells()) {
            if (known.get(cell.column()) && !Typing.isBlank(cell.value())) {
                return true;
            }
        }
        return false;
    }

    /** Where columns of the template stand. */
    private BitSet known() {
        BitSet known = new BitSet();
        Arrays.stream(physical).filter(at -> at != NOWHERE).forEach(known::set);
        return known;
    }

    /** A required column that an optional sheet lacks is said once; a required sheet that lacks one is refused whole. */
    private void sayMissing(List<String> missing, List<Row> data) {
        if (spec.isRequired() || data.isEmpty()) {
            return;
        }
        for (String header : missing) {
            entries.sayAbsent(header, "列");
        }
    }

    private Merges mergesIn(List<Row> data) {
        BitSet numbers = new BitSet();
        data.forEach(row -> numbers.set(row.number()));
        return Merges.said(
                tail.merged(),
                merge -> {
                    int next = numbers.nextSetBit(merge.firstRow());
                    return next >= 0 && next <= merge.lastRow();
                },
                entries);
    }

    private Line line(Row row, Merges merges) {
        List<Cell> told = row.cells();
        int width = told.isEmpty() ? 0 : told.get(told.size() - 1).column() + 1;
        @Nullable Cell[] cells = new @Nullable Cell[width];
        for (Cell cell : told) {
            cells[cell.column()] = cell;
        }
        Entry<?>[] line = new Entry<?>[columns.length];
        for (int i = 0; i < line.length; i++) {
            int at = physical[i];
            Cell cell = at >= 0 && at < width ? cells[at] : null;
            boolean silent = at == NOWHERE || (cell == null && merges.cover(row.number(), at));
            line[i] = silent
                    ? EntryReader.silent(columns[i], row.number(), at, at != NOWHERE || columns[i].isRequired())
                    : entry(i, cell, row.number(), at);
        }
        return new Line(spec, name, row.number(), line);
    }

    /** Reads a cell; one that says what the last cell said of which there was nothing to remark need not be made out. */
    private Entry<?> entry(int column, @Nullable Cell cell, int row, int at) {
        Entry<?> plain = above[column];
        if (cell != null && plain != null && saysSame(cell.value(), plain.cell())) {
            return plain.again(row);
        }
        int said = entries.findings().size();
        Entry<?> entry = entries.read(columns[column], cell, row, at);
        above[column] = entries.findings().size() == said ? entry : null;
        return entry;
    }

    /** Numbers are left out, as they seldom do, and are read by how they are shown. */
    private static boolean saysSame(CellValue value, @Nullable CellValue above) {
        if (value instanceof CellValue.Text text) {
            return above instanceof CellValue.Text other && text.value().equals(other.value());
        }
        return value instanceof CellValue.Moment && value.equals(above);
    }

    private void sayHidden(List<Row> data) {
        for (Row row : data) {
            if (row.hidden()) {
                entries.sayHidden(row.cells().get(0), "第" + row.number() + "行");
            }
        }
        for (Column<?> column : spec.columns()) {
            int at = physical[column.position()];
            if (at != NOWHERE && tail.hiddenColumns().contains(at)) {
                data.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.column() == at)
                        .findFirst()
                        .ifPresent(cell -> entries.sayHidden(cell, "列“" + column.header() + "”"));
            }
        }
    }
}
