package org.junheng.workbook;

/** Cell addresses in A1 notation; rows are 1-based, columns 0-based (A is 0). */
public final class Addresses {

    private Addresses() {}

    public static String of(int row, int column) {
        return column(column) + row;
    }

    /** The letters of a column: 0 is A, 26 is AA. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }
}
