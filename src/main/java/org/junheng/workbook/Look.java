package org.junheng.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a written cell shows its value: number format, alignment, wrapping. */
public enum Look {
    TEXT(49, "@", "left", false),
    WRAPPED(49, "@", "left", true),
    CENTRED(49, "@", "center", false),
    /** A number as it is, with as many decimals as it has. */
    NUMBER(0, "General", "right", false),
    WHOLE(1, "0", "right", false),
    DECIMAL2(2, "0.00", "right", false),
    DECIMAL4(166, "0.0000", "right", false),
    YUAN(3, "#,##0", "right", false),
    CV3(164, "0.000", "right", false),
    /** A percentage stored as such: 96.5 shows as 96.50. */
    RATE2(2, "0.00", "right", false),
    DATE(165, "yyyy-mm-dd", "center", false);

    private static final int FIRST_CUSTOM = 164;

    private final int formatId;
    private final String format;
    private final String horizontal;
    private final boolean wrap;

    Look(int formatId, String format, String horizontal, boolean wrap) {
        this.formatId = formatId;
        this.format = format;
        this.horizontal = horizontal;
        this.wrap = wrap;
    }

    /** Excel's number of the format; those from 164 on must be declared. */
    int formatId() {
        return formatId;
    }

    boolean customFormat() {
        return formatId >= FIRST_CUSTOM;
    }

    String format() {
        return format;
    }

    String horizontal() {
        return horizontal;
    }

    boolean wrap() {
        return wrap;
    }

    boolean textual() {
        return "@".equals(format);
    }

    /** The look that shows this very value truly: text is never shown as a number, a fraction never as a whole one. */
    Look fitting(@Nullable Object given, @Nullable Object stored) {
        if (stored == null) {
            return this;
        }
        if (stored instanceof String) {
            return textual() ? this : TEXT;
        }
        if (given instanceof LocalDate) {
            return DATE;
        }
        double number = ((Number) stored).doubleValue();
        boolean untrue = textual() || this == DATE || (this == WHOLE && number != Math.rint(number));
        return untrue ? NUMBER : this;
    }
}
