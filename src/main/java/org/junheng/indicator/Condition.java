package org.junheng.indicator;

import java.util.function.Predicate;
import org.junheng.template.Column;
import org.junheng.template.Line;

/** What a row must say in one column to be counted; a blank cell does not say it. */
record Condition<T>(Column<T> column, Predicate<T> holds) {

    /** Whether a row meets a condition; unknown when the cell is wrong. */
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    Answer ask(Line line) {
        T value = line.get(column);
        if (value != null) {
            return holds.test(value) ? Answer.YES : Answer.NO;
        }
        return line.entry(column).faulty() ? Answer.UNKNOWN : Answer.NO;
    }
}
