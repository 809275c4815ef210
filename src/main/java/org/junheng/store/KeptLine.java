package org.junheng.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a sheet as it is kept: for each column of the sheet its value in words, or what was typed where it is wrong.
 *
 * @param row the physical row it came from
 * @param values null for an empty cell
 * @param places where each stands: the letters of a table's column, the whole address on a form; empty for a column that
 *     the sheet does not have
 */
public record KeptLine(int row, List<@Nullable Value> values, List<String> places) {

    /** The address of a cell; empty for a column that the sheet does not have. */
    public String cell(int column) {
        String place = places.get(column);
        boolean whole = place.isEmpty() || Character.isDigit(place.charAt(place.length() - 1));
        return whole ? place : place + row;
    }

    /**
     * One kept cell.
     *
     * @param text numbers in plain digits, dates as {@code 2026-10-08}, months as {@code 2026-10}, yes and no as 是 and 否
     * @param faulty whether it stands as typed because it cannot be read
     */
    public record Value(String text, boolean faulty) {}
}
