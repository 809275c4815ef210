package org.junheng.indicator;

import java.util.function.Predicate;
import org.junheng.template.Column;
import org.junheng.template.Line;

/**
 * What a row must say in one column to be counted.
 *
 * @param holds asked of the value; a cell that may be blank is asked with {@code whenBlank}
 */
record Condition<T>(Column<T> column, Predicate<T> holds, boolean whenBlank) {

    /** Whether a row meets a condition; unknown when the cell is wrong. */
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    static <T> Condition<T> on(Column<T> column, Predicate<T> holds) {
        return new Condition<>(column, holds, false);
    }

    Answer ask(Line line) {
        T value = line.get(column);
        if (value != null) {
            return holds.test(value) ? Answer.YES : Answer.NO;
        }
        return line.entry(column).faulty() ? Answer.UNKNOWN : whenBlank ? Answer.YES : Answer.NO;
    }
}
