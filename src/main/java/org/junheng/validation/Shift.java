package org.junheng.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.finding.Place;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.ColumnType;
import org.junheng.template.Entry;
import org.junheng.template.Line;
import org.junheng.template.SheetSpec;
import org.junheng.template.SheetSpec.Layout;

/**
 * A table's values that stand one column beside their headers: where a cell should hold an option of a list, its neighbour
 * does.
 *
 * @param by 1 to the right, −1 to the left
 * @param from the position of the first column whose values have moved; all behind it have, too
 */
record Shift(int by, int from) {

    private static final int FEWEST = 3;

    /** The shift of a sheet; empty where its values are in place. */
    static Optional<Shift> in(Book book, SheetSpec sheet) {
        return book.once(
                List.of(Shift.class, sheet),
                () -> sheet.layout() == Layout.TABLE
                        ? Stream.of(new Shift(1, 0), new Shift(-1, 0))
                                .filter(shift -> shift.shows(book.lines(sheet)))
                                .findFirst()
                                .or(() -> ofTheLast(sheet, book.lines(sheet)))
                        : Optional.empty());
    }

    /** A shift to the right that begins at some column: it leaves that column empty, though it is required. */
    private static Optional<Shift> ofTheLast(SheetSpec sheet, List<Line> lines) {
        return IntStream.range(1, sheet.columns().size())
                .filter(position -> sheet.columns().get(position).isRequired())
                .filter(position -> areMost(
                        lines.stream()
                                .filter(line -> line.entry(position).cell() == null)
                                .count(),
                        lines.size()))
                .mapToObj(position -> new Shift(1, position))
                .filter(shift -> shift.shows(lines) || shift.addsUp(sheet, lines))
                .findFirst();
    }

    /** Whether these are classes without 学生数, in which what stands behind it adds up: there are no options to tell by. */
    private boolean addsUp(SheetSpec sheet, List<Line> lines) {
        return sheet.columns().get(from) == ClassSheet.STUDENTS
                && areMost(lines.stream().filter(Shift::holdsStudentsNext).count(), lines.size());
    }

    private static boolean holdsStudentsNext(Line line) {
        return line.has(ClassSheet.BOYS)
                && line.has(ClassSheet.GIRLS)
                && line.has(ClassSheet.BOARDERS)
                && line.need(ClassSheet.GIRLS) > 0
                && line.need(ClassSheet.BOARDERS) > 0
                && line.need(ClassSheet.BOYS) == line.need(ClassSheet.GIRLS) + line.need(ClassSheet.BOARDERS);
    }

    boolean isWhole() {
        return from == 0;
    }

    /** Whether a place of the sheet is among what has moved; of a whole sheet, everything is. */
    boolean covers(Place place, Line line) {
        return isWhole()
                || new Spot(0, Spot.of(place).column())
                                .compareTo(new Spot(0, Spot.of(first(line)).column()))
                        >= 0;
    }

    private Place first(Line line) {
        return line.place(line.entry(from).column());
    }

    private boolean shows(List<Line> lines) {
        List<Integer> tell = IntStream.range(
                        from, lines.isEmpty() ? from : lines.get(0).entries().size())
                .filter(position -> tells(lines.get(0), position))
                .boxed()
                .toList();
        long beside = lines.stream()
                .mapToLong(line -> tell.stream()
                        .filter(position -> isBeside(line, position))
                        .count())
                .sum();
        return areMost(beside, (long) lines.size() * tell.size());
    }

    /** Whether a column's values can be recognised in the next; where only some have moved, not in one that takes any text. */
    private boolean tells(Line line, int position) {
        int next = position + by;
        return !line.entry(position).column().options().isEmpty()
                && line.entry(position).column().isRequired()
                && next >= 0
                && next < line.entries().size()
                && (isWhole() || line.entry(next).column().type() != ColumnType.TEXT);
    }

    private boolean isBeside(Line line, int position) {
        Entry<?> entry = line.entry(position);
        return entry.value() == null
                && isOption(entry.column(), line.entry(position + by).typed());
    }

    private static boolean isOption(Column<?> column, String typed) {
        return column.options().contains(typed.strip());
    }

    private static boolean areMost(long some, long all) {
        return all >= FEWEST && some * 5 >= all * 4;
    }
}
