package org.junheng.workbook;

import java.util.List;

/** A row that holds at least one value; its cells from left to right. {@code number} is 1-based. */
public record Row(int number, boolean hidden, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
