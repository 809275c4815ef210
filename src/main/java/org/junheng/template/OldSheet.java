package org.junheng.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.BookVisitor.SheetTail;
import org.junheng.workbook.Cell;
import org.junheng.workbook.CellValue;
import org.junheng.workbook.Row;

/** A sheet of a workbook in an old edition, as it lies in the file. */
record OldSheet(String name, boolean hidden, List<Row> rows, SheetTail tail) {

    private static final int SEARCHED = 40;
    private static final String ITEM = "项目";
    /** How much of two labels must be the same for the one to be the other's old name. */
    private static final double ALIKE = 0.6;

    /**
     * A label that was another.
     *
     * @param cell where it stands in the file
     */
    record Renaming(Cell cell, Column<?> column) {

        String words() {
            return "“" + cell.value().typed().strip() + "”读作“" + column.header() + "”";
        }
    }

    /** How much of a sheet's required labels stands here; of all of them where none is required. */
    double share(SheetSpec spec) {
        Set<String> texts = rows.stream()
                .limit(SEARCHED)
                .flatMap(row -> row.cells().stream())
                .map(cell -> Typing.label(cell.value().typed()))
                .collect(Collectors.toSet());
        List<Column<?>> required =
                spec.columns().stream().filter(Column::isRequired).toList();
        List<Column<?>> asked = required.isEmpty() ? spec.columns() : required;
        return (double) asked.stream()
                        .filter(column -> labels(column).anyMatch(texts::contains))
                        .count()
                / asked.size();
    }

    /** The columns or items of a sheet whose labels stand nowhere here. */
    List<Column<?>> lacking(SheetSpec spec, List<Renaming> renamings) {
        Set<String> texts = labelCells(spec).stream().map(OldSheet::label).collect(Collectors.toSet());
        Set<Column<?>> renamed = renamings.stream().map(Renaming::column).collect(Collectors.toSet());
        Map<String, Column<?>> lacking = new LinkedHashMap<>();
        spec.columns().stream()
                .filter(column -> !renamed.contains(column) && labels(column).noneMatch(texts::contains))
                .forEach(column -> lacking.putIfAbsent(column.header(), column));
        return List.copyOf(lacking.values());
    }

    /** Which of the labels that nobody knows are old names of those that are lacking: the declared, then the likest. */
    List<Renaming> renamings(SheetSpec spec, Edition edition) {
        Set<String> known = spec.columns().stream().flatMap(OldSheet::labels).collect(Collectors.toSet());
        List<Cell> strangers = new ArrayList<>(labelCells(spec).stream()
                .filter(cell -> !label(cell).isEmpty() && !known.contains(label(cell)))
                .toList());
        List<Column<?>> lacking = new ArrayList<>(lacking(spec, List.of()));
        List<Renaming> renamings = new ArrayList<>();
        Optional<Renaming> next = next(strangers, lacking, edition);
        while (next.isPresent()) {
            renamings.add(next.get());
            strangers.remove(next.get().cell());
            lacking.remove(next.get().column());
            next = next(strangers, lacking, edition);
        }
        return renamings;
    }

    private static Optional<Renaming> next(List<Cell> strangers, List<Column<?>> lacking, Edition edition) {
        return strangers.stream()
                .flatMap(cell -> lacking.stream().map(column -> new Renaming(cell, column)))
                .filter(each -> likeness(each, edition) >= ALIKE)
                .max(Comparator.comparingDouble(each -> likeness(each, edition)));
    }

    private static double likeness(Renaming renaming, Edition edition) {
        String old = label(renaming.cell());
        if (edition.column(old).filter(renaming.column()::equals).isPresent()) {
            return 2;
        }
        return labels(renaming.column())
                .mapToDouble(label -> Likeness.of(old, label))
                .max()
                .orElse(0);
    }

    /** The same with today's labels in the place of the old ones. */
    OldSheet with(List<Renaming> renamings) {
        Map<Cell, Column<?>> byCell = renamings.stream().collect(Collectors.toMap(Renaming::cell, Renaming::column));
        List<Row> translated = rows.stream()
                .map(row -> row.cells().stream().anyMatch(byCell::containsKey)
                        ? new Row(
                                row.number(),
                                row.hidden(),
                                row.cells().stream()
                                        .map(cell -> translated(cell, byCell.get(cell)))
                                        .toList())
                        : row)
                .toList();
        return new OldSheet(name, hidden, translated, tail);
    }

    private static Cell translated(Cell cell, @Nullable Column<?> column) {
        return column == null
                ? cell
                : new Cell(cell.row(), cell.column(), new CellValue.Text(column.header()), cell.percent());
    }

    /** Where labels stand: the header row of a table, the first column of a form's items. */
    private List<Cell> labelCells(SheetSpec spec) {
        if (spec.layout() == SheetSpec.Layout.TABLE) {
            Set<String> known =
                    spec.columns().stream().flatMap(OldSheet::labels).collect(Collectors.toSet());
            return HeaderRow.find(rows, known).stream()
                    .flatMap(header -> rows.get(header.index()).cells().stream())
                    .toList();
        }
        return HeaderRow.find(rows, Set.of(ITEM, "填报内容", "说明", "单位")).stream()
                .flatMap(header -> items(header).stream())
                .toList();
    }

    private List<Cell> items(HeaderRow header) {
        Integer at = header.column(ITEM);
        return rows.subList(header.index() + 1, rows.size()).stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> at != null && cell.column() == at)
                .toList();
    }

    private static Stream<String> labels(Column<?> column) {
        return Stream.concat(Stream.of(column.header()), column.aliases().stream())
                .map(Typing::label);
    }

    private static String label(Cell cell) {
        return Typing.label(cell.value().typed());
    }
}
