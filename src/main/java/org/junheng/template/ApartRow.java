package org.junheng.template;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Kind;
import org.junheng.workbook.Cell;
import org.junheng.workbook.CellValue.Text;
import org.junheng.workbook.Row;

/**
 * Recognises rows that are no data, wherever they stand. A total begins with its name, or only options such as the stage
 * it adds up stand before it; a note begins with its name; the headers over again say the names of their columns. What
 * dates or identifies something is neither total nor note, whatever it is called.
 */
final class ApartRow {

    /** What a row is told as, at the cell by which it was recognised. */
    record Recognised(Kind kind, Cell cell) {}

    private static final Pattern TOTAL = Pattern.compile(".{0,8}(合计|小计|总计|共计|汇总)");
    private static final String SIGNED = "(填表|填报|制表|审核|复核|经办|负责|联系)人";
    private static final String DATED = "(填表|填报)日期";
    private static final Pattern NOTE = Pattern.compile("[(\\[【*※]*(((填表|填报)?说明|备注|附注|注)\\d*[:、].*|" + SIGNED + "|"
            + DATED + "|(" + SIGNED + "|" + DATED + "|校长|单位|学校|(联系)?电话|日期)(\\(.{0,8}\\))?:.*)");
    private static final String NOTE_BEGINNINGS = " \u3000(（[【*＊※填说备附注制审复经负联校单学电日";

    private final Map<String, Column<?>> labels;
    private final @Nullable Column<?>[] byPlace;
    private final int leftmost;
    private final String headerBeginnings;

    /**
     * For the rows of one sheet.
     *
     * @param physical where the columns of the sheet stand, 0-based; negative where it has no such column
     */
    ApartRow(SheetSpec spec, int[] physical) {
        labels = spec.labels();
        int width = 0;
        for (int at : physical) {
            width = Math.max(width, at + 1);
        }
        leftmost = Arrays.stream(physical).filter(at -> at >= 0).min().orElse(0);
        headerBeginnings =
                labels.keySet().stream().map(label -> label.substring(0, 1)).collect(Collectors.joining());
        byPlace = new @Nullable Column<?>[width];
        for (Column<?> column : spec.columns()) {
            if (physical[column.position()] >= 0) {
                byPlace[physical[column.position()]] = column;
            }
        }
    }

    /** What a row is, if it is no data. */
    Optional<Recognised> in(Row row) {
        Optional<Cell> total = totalIn(row);
        if (total.isPresent()) {
            return total.map(cell -> new Recognised(CellKinds.TOTAL_ROW, cell));
        }
        for (Cell cell : row.cells()) {
            if (!Typing.isBlank(cell.value())) {
                return begun(row, cell);
            }
        }
        return Optional.empty();
    }

    private Optional<Recognised> begun(Row row, Cell first) {
        if (isNote(first) && !isText(first) && !holdsMore(row, first)) {
            return Optional.of(new Recognised(CellKinds.UNREAD_NOTE, first));
        }
        return beginsLikeHeader(first) && repeatsHeaders(row)
                ? Optional.of(new Recognised(CellKinds.UNREAD_HEADERS, first))
                : Optional.empty();
    }

    private Optional<Cell> totalIn(Row row) {
        for (Cell cell : row.cells()) {
            if (isTotal(cell)) {
                return Optional.of(cell).filter(name -> !holdsMore(row, name));
            }
            Column<?> column = column(cell);
            if (column != null && column.type() != ColumnType.OPTION && !Typing.isBlank(cell.value())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether any text may stand there; not in the first column, where notes stand. */
    private boolean isText(Cell cell) {
        Column<?> column = column(cell);
        return cell.column() > leftmost && column != null && column.type() == ColumnType.TEXT;
    }

    /** Asked of every row: what a text begins with is seen sooner than the pattern. */
    private static boolean isNote(Cell cell) {
        return cell.value() instanceof Text text
                && NOTE_BEGINNINGS.indexOf(text.value().charAt(0)) >= 0
                && NOTE.matcher(Typing.compact(text.value())).matches();
    }

    /** Asked of every row: that one of the characters is there is seen sooner than the pattern. */
    private static boolean isTotal(Cell cell) {
        return cell.value() instanceof Text text
                && (text.value().indexOf('计') >= 0 || text.value().indexOf('总') >= 0)
                && TOTAL.matcher(Typing.label(text.value()).replace(":", "")).matches();
    }

    /** Asked of every row: what a text begins with is seen sooner than what it says. */
    private boolean beginsLikeHeader(Cell cell) {
        return cell.value() instanceof Text text
                && headerBeginnings.indexOf(text.value().charAt(0)) >= 0;
    }

    private boolean repeatsHeaders(Row row) {
        return row.cells().stream().filter(this::isHeader).count() > 1;
    }

    /** Whether a cell says the name of its own column. */
    private boolean isHeader(Cell cell) {
        Column<?> column = column(cell);
        return column != null
                && cell.value() instanceof Text text
                && column.equals(labels.get(Typing.label(text.value())));
    }

    /** Whether the row dates or identifies something besides. */
    private boolean holdsMore(Row row, Cell name) {
        return row.cells().stream()
                .filter(cell -> cell.column() != name.column() && !Typing.isBlank(cell.value()))
                .map(this::column)
                .anyMatch(column -> column != null
                        && (column.type() == ColumnType.DATE
                                || column.type() == ColumnType.MONTH
                                || column.use() == TextUse.IDENTIFIER));
    }

    private @Nullable Column<?> column(Cell cell) {
        return cell.column() < byPlace.length ? byPlace[cell.column()] : null;
    }
}
