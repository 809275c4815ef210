package org.junheng.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What callers hand over, turned into what a cell stores: text, a number, or nothing. */
final class Stored {

    /** From which Excel counts days. */
    static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_SOUND_DAY = LocalDate.of(1900, 3, 1);
    private static final double LARGEST_WHOLE = 1e15;

    private Stored() {}

    /** A {@link String} that is not empty, a {@link Number}, or null. Truth becomes 是 or 否, a month {@code 2026-10}. */
    static @Nullable Object of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Number number) {
            return finite(number);
        }
        if (value instanceof LocalDate date) {
            return date.isBefore(FIRST_SOUND_DAY) ? date.toString() : (Object) DAY_NOUGHT.until(date, ChronoUnit.DAYS);
        }
        String text = CellText.clean(words(value));
        return text.isEmpty() ? null : text;
    }

    private static String words(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "是" : "否";
        }
        if (value instanceof CharSequence || value instanceof YearMonth) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "a cell cannot hold a " + value.getClass().getName());
    }

    private static Number finite(Number number) {
        if (number instanceof Long || number instanceof Integer) {
            return number;
        }
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a cell cannot hold " + number);
        }
        return value;
    }

    /** The digits of a number as the file stores them: those of its double. */
    static String digits(Number number) {
        double value = number.doubleValue();
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
