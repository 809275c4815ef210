package org.junheng.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
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

    /** Asks all lines of a sheet at once. */
    static Rule<Book> together(SheetSpec sheet, Rule<List<Line>> question) {
        return book -> question.ask(book.lines(sheet));
    }

    /** Where a sheet is named as a whole. */
    static Place top(Book book, SheetSpec sheet) {
        return new Place(book.sheet(sheet).name(), "A3");
    }

    /** Asks only a line in which all these cells hold usable values. */
    static Rule<Line> given(List<Column<?>> needs, Rule<Line> question) {
        return line -> needs.stream().allMatch(line::has) ? question.ask(line) : Stream.empty();
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

    /**
     * Asks about each line that says again what an earlier line says.
     *
     * @param key what a line says; empty for a line that is not compared
     * @param answer what to say of the first such line and the later one
     */
    static <K> Rule<List<Line>> repeats(Function<Line, Optional<K>> key, BiFunction<Line, Line, Finding> answer) {
        return lines -> {
            Map<K, Line> firsts = new HashMap<>();
            List<Finding> findings = new ArrayList<>();
            for (Line line : lines) {
                key.apply(line)
                        .map(said -> firsts.putIfAbsent(said, line))
                        .ifPresent(first -> findings.add(answer.apply(first, line)));
            }
            return findings.stream();
        };
    }
}
