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

/** Values whose header or label was cleared, where one of the template is missing: it may be theirs. */
final class NamelessData {

    private final List<String> missing;
    private final EntryReader entries;

    /**
     * For one sheet.
     *
     * @param missing the headers or labels of the template that were not found
     */
    NamelessData(List<String> missing, EntryReader entries) {
        this.missing = missing;
        this.entries = entries;
    }

    /** Says so of a table's columns of which at least every other row is filled. */
    void sayOfColumns(HeaderRow header, List<Row> data) {
        if (missing.isEmpty()) {
            return;
        }
        BitSet named = new BitSet();
        header.labels().stream().filter(NamelessData::says).forEach(cell -> named.set(cell.column()));
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
