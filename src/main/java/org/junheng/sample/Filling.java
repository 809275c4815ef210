package org.junheng.sample;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Column;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;

/** A row of a table, or what is filled into a form, before it is written. */
final class Filling {

    private final Map<Column<?>, Object> cells = new HashMap<>();

    /** Fills a cell; null leaves it blank. */
    <T> Filling put(Column<T> column, @Nullable T value) {
        if (value != null) {
            cells.put(column, value);
        }
        return this;
    }

    Filling put(Column<Long> column, int value) {
        return put(column, Long.valueOf(value));
    }

    Filling put(Column<BigDecimal> column, double value) {
        return put(column, BigDecimal.valueOf(value));
    }

    Filling score(String paper, Score score) {
        Object written = score.points() == null ? score.toString() : score.points();
        cells.put(Objects.requireNonNull(ScoreSheet.PAPERS.get(paper)), written);
        return this;
    }

    /** Fills a cell with what a clerk types there: text or a number. */
    Filling typed(Column<?> column, Object typed) {
        cells.put(column, typed);
        return this;
    }

    /** Leaves a cell blank. */
    Filling blank(Column<?> column) {
        cells.remove(column);
        return this;
    }

    /** Another row that holds the same. */
    Filling copy() {
        Filling copy = new Filling();
        copy.cells.putAll(cells);
        return copy;
    }

    boolean has(Column<?> column) {
        return cells.containsKey(column);
    }

    /** The text of a cell; empty when it is blank. */
    String text(Column<?> column) {
        return Objects.toString(at(column), "");
    }

    /** The number in a cell; 0 when there is none. */
    int number(Column<?> column) {
        return at(column) instanceof Number number ? number.intValue() : 0;
    }

    @Nullable
    Object at(Column<?> column) {
        return cells.get(column);
    }
}
