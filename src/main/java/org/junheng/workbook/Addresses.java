package org.junheng.workbook;

import java.util.List;
import java.util.stream.IntStream;

/** Cell addresses in A1 notation; rows are 1-based, columns 0-based (A is 0). */
public final class Addresses {

    private static final int USUAL_COLUMNS = 256;
    private static final List<String> USUAL =
            IntStream.range(0, USUAL_COLUMNS).mapToObj(Addresses::letters).toList();

    private Addresses() {}

    public static String of(int row, int column) {
        return column(column) + row;
    }

    /** The letters of a column: 0 is A, 26 is AA. */
    public static String column(int column) {
        return column < USUAL_COLUMNS ? USUAL.get(column) : letters(column);
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }
}
