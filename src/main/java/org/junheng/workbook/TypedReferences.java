package org.junheng.workbook;

import java.util.regex.Pattern;
import org.junheng.workbook.BookVisitor.Merge;

/** Reads references such as {@code F12} and {@code A1:C1} as they stand in a file, within Excel's bounds. */
final class TypedReferences {

    private static final Pattern WHOLE_COLUMNS = Pattern.compile("\\$?[A-Za-z]++:\\$?[A-Za-z]++");
    private static final Pattern WHOLE_ROWS = Pattern.compile("\\$?[0-9]++:\\$?[0-9]++");

    private TypedReferences() {}

    /** The 0-based column. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= Limits.COLUMNS; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= 'a' && c <= 'z') {
                column = column * 26 + c - 'a' + 1;
            } else if (c != '$') {
                break;
            }
        }
        return bounded(column, Limits.COLUMNS) - 1;
    }

    /** The 0-based column behind another one. */
    static int columnAfter(int column) {
        return bounded(column + 2, Limits.COLUMNS) - 1;
    }

    /** The 1-based row. */
    static int row(String reference) {
        int row = 0;
        for (int i = 0; i < reference.length() && row <= Limits.ROWS; i++) {
            char c = reference.charAt(i);
            if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
            }
        }
        return bounded(row, Limits.ROWS);
    }

    /** A cell, a range, whole columns ({@code B:D}) or whole rows ({@code 2:13}). */
    static Merge range(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        if (WHOLE_COLUMNS.matcher(reference).matches()) {
            return new Merge(1, column(first), Limits.ROWS, column(last));
        }
        if (WHOLE_ROWS.matcher(reference).matches()) {
            return new Merge(row(first), 0, row(last), Limits.COLUMNS - 1);
        }
        return new Merge(row(first), column(first), row(last), column(last));
    }

    private static int bounded(int number, int bound) {
        if (number < 1 || number > bound) {
            throw new IllegalArgumentException("a reference beyond Excel's bounds");
        }
        return number;
    }
}
