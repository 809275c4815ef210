package org.junheng.template;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a school's workbook says before the school has filled it in; null is left to the school.
 *
 * @param period the month to be reported, which the school may change
 */
public record Prefill(
        @Nullable String code,
        @Nullable String name,
        @Nullable String type,
        @Nullable String founder,
        @Nullable String locality,
        @Nullable String township,
        @Nullable YearMonth period) {

    /** For a workbook that any school may fill in. */
    public static final Prefill BLANK = new Prefill(null, null, null, null, null, null, null);

    /** What stands in the cells of these items; the template's version always does. */
    Map<Column<?>, Object> values() {
        Map<Column<?>, Object> values = new HashMap<>();
        values.put(CoverSheet.TEMPLATE, CoverSheet.VERSION);
        put(values, CoverSheet.CODE, code);
        put(values, CoverSheet.NAME, name);
        put(values, CoverSheet.PERIOD, period);
        put(values, ProfileSheet.TYPE, type);
        put(values, ProfileSheet.FOUNDER, founder);
        put(values, ProfileSheet.LOCALITY, locality);
        put(values, ProfileSheet.TOWNSHIP, township);
        return values;
    }

    private static <T> void put(Map<Column<?>, Object> values, Column<T> item, @Nullable T value) {
        if (value != null) {
            values.put(item, value);
        }
    }

    /** Whether the school may write over it. */
    static boolean isOpen(Column<?> item) {
        return item == CoverSheet.PERIOD;
    }
}
