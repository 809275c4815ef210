package org.junheng.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Indicator;

/** The one place where figures are rounded: half up, to the digits that are shown. */
public final class Rounding {

    /** What stands where there is no number. */
    public static final String NONE = "—";

    private static final int CV_DECIMALS = 3;
    private static final int RATE_DECIMALS = 2;
    private static final int GROUP = 3;

    private Rounding() {}

    /** A value of an indicator, with thousands separators where it is money. */
    public static String indicator(@Nullable BigDecimal value, Indicator indicator) {
        return number(value, indicator.decimals());
    }

    /** A coefficient of variation, three decimals. */
    public static String cv(@Nullable BigDecimal value) {
        return number(value, CV_DECIMALS);
    }

    /** A percentage, two decimals, without the sign. */
    public static String rate(@Nullable BigDecimal value) {
        return number(value, RATE_DECIMALS);
    }

    /** Any number with so many decimals, thousands separators and, below zero, a minus sign of full width. */
    public static String number(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return NONE;
        }
        StringBuilder shown =
                new StringBuilder(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
        int point = shown.indexOf(".");
        int first = shown.charAt(0) == '-' ? 1 : 0;
        for (int at = (point < 0 ? shown.length() : point) - GROUP; at > first; at -= GROUP) {
            shown.insert(at, ',');
        }
        return shown.toString().replace('-', '−');
    }

    /** A limit as the standard prints it: no zeros behind. */
    public static String limit(@Nullable BigDecimal value) {
        return value == null ? NONE : value.stripTrailingZeros().toPlainString();
    }

    /** A change with its sign, or {@code 持平} when nothing that is shown has changed. */
    public static String change(@Nullable BigDecimal now, @Nullable BigDecimal before, int decimals) {
        if (now == null || before == null) {
            return NONE;
        }
        BigDecimal change =
                now.setScale(decimals, RoundingMode.HALF_UP).subtract(before.setScale(decimals, RoundingMode.HALF_UP));
        return change.signum() == 0 ? "持平" : (change.signum() > 0 ? "+" : "−") + number(change.abs(), decimals);
    }
}
