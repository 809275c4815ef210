package org.junheng.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.CellValue.Amount;

/** Reads stored numbers, without a detour through binary where fifteen digits are enough. */
final class Decimals {

    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST = 64;
    private static final int LONGEST_INDEX = 9;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d{1,9})?");

    private Decimals() {}

    /** Answers with null where the text is no finite number. */
    static @Nullable Amount amount(CharSequence text) {
        BigDecimal exact = exact(text);
        if (exact != null) {
            return new Amount(exact);
        }
        Double raw = binary(text);
        return raw == null ? null : Amount.ofExcel(raw);
    }

    /** Answers with null where the text is no finite number. */
    static @Nullable Double number(CharSequence text) {
        BigDecimal exact = exact(text);
        return exact == null ? binary(text) : Double.valueOf(exact.doubleValue());
    }

    /** A place in a list; the text is never quoted, it may be somebody's. */
    static int index(CharSequence text) {
        int length = text.length();
        int index = length == 0 || length > LONGEST_INDEX ? -1 : 0;
        for (int i = 0; i < length && index >= 0; i++) {
            int digit = text.charAt(i) - '0';
            index = digit < 0 || digit > 9 ? -1 : index * 10 + digit;
        }
        if (index < 0) {
            throw new IllegalArgumentException("not a place in a list");
        }
        return index;
    }

    /** Answers with null where it takes more than a few plain digits. */
    private static @Nullable BigDecimal exact(CharSequence text) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        long unscaled = 0;
        int digits = 0;
        int point = -1;
        for (int i = negative ? 1 : 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = digits;
            } else if (c >= '0' && c <= '9' && digits < EXACT_DIGITS) {
                unscaled = unscaled * 10 + c - '0';
                digits++;
            } else {
                return null;
            }
        }
        return digits == 0 ? null : BigDecimal.valueOf(negative ? -unscaled : unscaled, point < 0 ? 0 : digits - point);
    }

    private static @Nullable Double binary(CharSequence text) {
        String trimmed = text.length() > LONGEST ? "" : text.toString().strip();
        if (!NUMBER.matcher(trimmed).matches()) {
            return null;
        }
        double raw = Double.parseDouble(trimmed);
        return Double.isFinite(raw) ? Double.valueOf(raw) : null;
    }
}
