package org.junheng.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.CellValue.Amount;

/** Reads stored numbers, without a detour through binary where fifteen digits are enough. */
final class Decimals {

    private static final int EXACT_DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d{1,9})?");

    private Decimals() {}

    /** Answers with null where the text is no finite number. */
    static @Nullable Amount amount(CharSequence text) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        long unscaled = 0;
        int digits = 0;
        int scale = -1;
        for (int i = negative ? 1 : 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && scale < 0) {
                scale = 0;
            } else if (c >= '0' && c <= '9' && digits < EXACT_DIGITS) {
                unscaled = unscaled * 10 + c - '0';
                digits++;
                scale += scale < 0 ? 0 : 1;
            } else {
                return rounded(text);
            }
        }
        long signed = negative ? -unscaled : unscaled;
        return digits == 0 ? rounded(text) : new Amount(BigDecimal.valueOf(signed, Math.max(scale, 0)));
    }

    private static @Nullable Amount rounded(CharSequence text) {
        Double raw = number(text);
        return raw == null ? null : Amount.ofExcel(raw);
    }

    /** Answers with null where the text is no finite number. */
    static @Nullable Double number(CharSequence text) {
        String trimmed = text.toString().strip();
        if (!NUMBER.matcher(trimmed).matches()) {
            return null;
        }
        double raw = Double.parseDouble(trimmed);
        return Double.isFinite(raw) ? raw : null;
    }

    /** A place in a list; the text is never quoted, it may be somebody's. */
    static int index(CharSequence text) {
        int index = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || index > 100_000_000) {
                throw new IllegalArgumentException("not a place in a list");
            }
            index = index * 10 + digit;
        }
        return index;
    }
}
