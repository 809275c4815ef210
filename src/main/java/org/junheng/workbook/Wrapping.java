package org.junheng.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Estimates how high a row must be for its wrapped text; not every program measures that for itself. */
final class Wrapping {

    /** What the cell's edges and the last character that no longer fits take from a line. */
    private static final double LOST_CHARACTERS = 2;

    private Wrapping() {}

    /** How many lines a text takes in a width of characters, its own line breaks included. */
    static int lines(String text, double width) {
        double room = Math.max(1, width - LOST_CHARACTERS);
        return text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(SheetColumn.charactersOf(line) / room)))
                .sum();
    }

    /** The lines of the highest wrapped cell of a row. */
    static int lines(List<SheetColumn> columns, List<? extends @Nullable Object> values) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).look().wrap())
                .map(i -> linesOf(values.get(i), columns.get(i).width()))
                .max()
                .orElse(1);
    }

    private static int linesOf(@Nullable Object value, double width) {
        Object inner = value instanceof Marked marked ? marked.value() : value;
        return inner instanceof CharSequence text ? lines(text.toString(), width) : 1;
    }

    static double points(int lines) {
        return Math.min(Ink.HIGHEST_POINTS, lines * Ink.LINE_POINTS);
    }
}
