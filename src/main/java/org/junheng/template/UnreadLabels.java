package org.junheng.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Kind;
import org.junheng.workbook.Cell;

/** Says of labels under which nothing was read why: another says the same, it may be misspelt, or nobody knows it. */
final class UnreadLabels {

    private final SheetSpec spec;
    private final String noun;
    private final Map<String, Cell> read;
    private final Function<Cell, String> where;

    /**
     * For one sheet.
     *
     * @param noun what a label names here: 列 or 项目
     * @param read the label under which each column was read, by the column's header
     * @param where how the place of such a label is called
     */
    UnreadLabels(SheetSpec spec, String noun, Map<String, Cell> read, Function<Cell, String> where) {
        this.spec = spec;
        this.noun = noun;
        this.read = read;
        this.where = where;
    }

    void say(List<Cell> labels, EntryReader entries) {
        for (Cell cell : labels) {
            String label = Typing.label(cell.value().typed());
            Column<?> column = spec.labels().get(label);
            if (!label.isEmpty() && (column == null || !cell.equals(read.get(column.header())))) {
                say(cell, label, column, entries);
            }
        }
    }

    private void say(Cell cell, String label, @Nullable Column<?> column, EntryReader entries) {
        String what = noun + "“" + cell.value().typed().strip() + "”";
        Cell other = column == null ? null : read.get(column.header());
        Optional<String> meant = missingLike(label);
        if (other != null) {
            say(CellKinds.UNREAD_TWICE, cell, Map.of("what", what, "read", where.apply(other)), entries);
        } else if (meant.isPresent()) {
            say(CellKinds.UNREAD_MISSPELT, cell, Map.of("what", what, "meant", meant.get()), entries);
        } else {
            say(CellKinds.UNREAD, cell, Map.of("what", what), entries);
        }
    }

    private static void say(Kind kind, Cell cell, Map<String, String> facts, EntryReader entries) {
        entries.say(kind.at(entries.place(cell.address()), cell.value().typed(), facts));
    }

    private Optional<String> missingLike(String label) {
        return spec.labels().entrySet().stream()
                .filter(known -> !read.containsKey(known.getValue().header()))
                .filter(known -> Likeness.isMisspelt(label, known.getKey()))
                .max(Comparator.<Map.Entry<String, Column<?>>>comparingDouble(
                                known -> Likeness.of(label, known.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(known -> known.getValue().header());
    }
}
