package org.junheng.cli;

import java.util.List;
import java.util.stream.IntStream;

/** Lines of a terminal whose columns stand below one another; Chinese characters take two places. */
final class TextTable {

    private static final int WIDE_FROM = 0x2E80;
    private static final int GAP = 2;

    private TextTable() {}

    /** The first columns aligned, the rest as long as they are. */
    static List<String> of(List<List<String>> rows, int aligned) {
        int[] widths = IntStream.range(0, aligned)
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String gap = i == row.size() - 1 ? "" : " ".repeat(GAP);
            String room = i < widths.length ? " ".repeat(widths[i] - width(row.get(i))) : "";
            line.append(row.get(i)).append(room).append(gap);
        }
        return line.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < WIDE_FROM ? 1 : 2).sum();
    }
}
