package org.junheng.school;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a measure for one unit, and the way back to where it was typed.
 *
 * @param value exact; null when the school did not report it, or a cell it needs is wrong: never a zero in disguise
 * @param sheet the sheet it was taken from
 * @param rows how many rows (or items) went into it
 * @param wanting the cells that kept the value from being known, such as {@code 办学条件!C7}; empty when it is known
 */
public record Figure(
        Unit unit, Measure measure, @Nullable BigDecimal value, String sheet, int rows, List<String> wanting) {

    public Figure {
        wanting = List.copyOf(wanting);
    }
}
