package org.junheng.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Level;
import org.junheng.finding.Place;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.SheetSpec;

/** Brings questions about lines to the sheets of a book. */
final class Lines {

    private Lines() {}

    /** Asks each line of a sheet. */
    static Rule<Book> each(SheetSpec sheet, Rule<Line> question) {
        return book -> book.lines(sheet).stream().flatMap(question::ask);
    }

    /** Where a sheet is named as a whole. */
    static Place top(Book book, SheetSpec sheet) {
        return new Place(book.sheet(sheet).name(), "A3");
    }

    /** Asks only a book in which another sheet holds what the question compares with. */
    static Rule<Book> against(SheetSpec other, Rule<Book> question) {
        return book -> isComparable(book, other) ? question.ask(book) : Stream.empty();
    }

    /** Whether a table has rows, and these stand below their headers; otherwise everything compared with it would differ. */
    static boolean isComparable(Book book, SheetSpec table) {
        return !book.lines(table).isEmpty() && Shift.in(book, table).isEmpty();
    }

    /** Asks only a line in which all these cells hold usable values. */
    static Rule<Line> given(List<Column<?>> needs, Rule<Line> question) {
        return line -> hasAll(line, needs) ? question.ask(line) : Stream.empty();
    }

    /** The same, and only where none of these cells is itself in question: the answer to that may change this one. */
    static Rule<Line> given(List<Column<?>> needs, Set<Place> queried, Rule<Line> question) {
        return given(
                needs,
                line -> needs.stream().map(line::place).anyMatch(queried::contains)
                        ? Stream.empty()
                        : question.ask(line));
    }

    /** The cells of a sheet that were read and are in question, such as a percentage typed as 0.6 (Q119). */
    static Set<Place> queried(Book book, SheetSpec sheet) {
        return book.sheet(sheet).findings().stream()
                .filter(finding -> finding.level() == Level.Q)
                .map(Finding::place)
                .collect(Collectors.toSet());
    }

    private static boolean hasAll(Line line, List<Column<?>> needs) {
        for (Column<?> column : needs) {
            if (!line.has(column)) {
                return false;
            }
        }
        return true;
    }

    /** Asks of a number whether it stays within a bound; the kind has the slots column, value and most. */
    static Rule<Line> atMost(Column<BigDecimal> column, BigDecimal most, Kind kind) {
        return given(List.of(column), line -> {
            BigDecimal value = line.need(column);
            return Rule.unless(
                    value.compareTo(most) <= 0,
                    () -> line.finding(
                            kind,
                            column,
                            Map.of("column", column.header(), "value", value.toPlainString(), "most", most)));
        });
    }
}
