package org.junheng.template;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junheng.workbook.Addresses;
import org.junheng.workbook.Cell;
import org.junheng.workbook.Row;

/**
 * Says what cannot be read for want of a name: a table without headers or above them; and values whose header or label
 * was cleared, where one of the template is missing, which may be theirs.
 */
final class LostData {

    private final List<String> missing;
    private final EntryReader entries;

    /**
     * For one sheet.
     *
     * @param missing the headers or labels of the template that were not found
     */
    LostData(List<String> missing, EntryReader entries) {
        this.missing = missing;
        this.entries = entries;
    }

    /** Says so of a whole table, if more stands there than a title and instructions; a required one is refused whole. */
    static void sayHeadless(List<Row> rows, SheetSpec spec, EntryReader entries) {
        boolean filled = rows.stream()
                .anyMatch(row -> row.cells().stream().filter(LostData::says).count() > 1);
        if (filled && !spec.isRequired()) {
            entries.say(CellKinds.NO_HEADERS.at(entries.place("A3"), "", Map.of()));
        }
    }

    /**
     * Says so of rows above the headers: who sorts a table may sort its headers, too; title and instructions fill a cell
     * or two.
     *
     * @param known where columns of the template stand
     */
    void sayOfRows(List<Row> above, BitSet known) {
        for (Row row : above) {
            List<Cell> filled = row.cells().stream()
                    .filter(cell -> known.get(cell.column()) && says(cell))
                    .toList();
            if (filled.size() > 2 && 2 * filled.size() >= known.cardinality()) {
                Cell first = filled.get(0);
                entries.say(CellKinds.ABOVE_HEADERS.at(
                        entries.place(first.address()), first.value().typed(), Map.of("row", row.number())));
            }
        }
    }

    /** Says so of a table's columns of which at least every other row is filled. */
    void sayOfColumns(HeaderRow header, List<Row> data) {
        if (missing.isEmpty()) {
            return;
        }
        BitSet named = new BitSet();
        header.labels().stream().filter(LostData::says).forEach(cell -> named.set(cell.column()));
        Map<Integer, Long> filled = data.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !named.get(cell.column()) && says(cell))
                .collect(Collectors.groupingBy(Cell::column, TreeMap::new, Collectors.counting()));
        filled.forEach((at, rows) -> {
            if (2 * rows >= data.size()) {
                say(Addresses.column(at) + "列", Addresses.of(header.number(), at));
            }
        });
    }

    /**
     * Says so of a form's items.
     *
     * @param label where the labels stand
     * @param isValue where values stand
     */
    void sayOfItems(List<Row> items, int label, IntPredicate isValue) {
        if (missing.isEmpty()) {
            return;
        }
        items.stream()
                .filter(row -> row.cells().stream().noneMatch(cell -> cell.column() == label && says(cell)))
                .filter(row -> row.cells().stream().anyMatch(cell -> isValue.test(cell.column()) && says(cell)))
                .forEach(row -> say("第" + row.number() + "行", Addresses.of(row.number(), label)));
    }

    private static boolean says(Cell cell) {
        return !Typing.isBlank(cell.value());
    }

    private void say(String what, String address) {
        entries.say(CellKinds.NAMELESS.at(
                entries.place(address), "", Map.of("what", what, "missing", String.join("”“", missing))));
    }
}
