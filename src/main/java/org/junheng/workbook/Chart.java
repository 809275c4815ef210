package org.junheng.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native chart over cells of a bulk sheet. It carries the values it shows, so that it can be seen where nothing is
 * calculated: on phones, in previews and protected views.
 *
 * @param title says what is to be seen
 * @param unit of the values, along the axis
 * @param series bars first, then lines
 * @param firstColumn with the first row, where the chart's upper left corner stands; both from 0
 * @param columns how many columns it is wide
 */
public record Chart(String title, String unit, List<Series> series, int firstColumn, int firstRow, int columns) {

    /** How a series is drawn; a limit is a dashed line. */
    public enum Shape {
        BARS,
        LINE,
        LIMIT
    }

    /**
     * Values side by side with what they are of.
     *
     * @param labels the cells of the labels, as {@link References#range} names them
     * @param values likewise
     * @param cachedValues null where there is none
     */
    public record Series(
            Shape shape,
            String name,
            String labels,
            List<String> cachedLabels,
            String values,
            List<@Nullable BigDecimal> cachedValues) {}

    static final int ROWS = 14;

    public Chart {
        series = List.copyOf(series);
    }
}
