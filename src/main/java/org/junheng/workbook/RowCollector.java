package org.junheng.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Gathers the cells of one row and hands the row on if it holds anything. */
final class RowCollector {

    private static final int ROW_CHARS = 4_000_000;

    private final BookVisitor visitor;
    private final Reading reading;
    private final List<Cell> cells = new ArrayList<>();
    private int row;
    private boolean hidden;
    private boolean disordered;
    private int lastColumn;
    private long chars;

    RowCollector(BookVisitor visitor, Reading reading) {
        this.visitor = visitor;
        this.reading = reading;
    }

    void begin(int number, boolean isHidden) {
        row = number;
        hidden = isHidden;
        lastColumn = -1;
        chars = 0;
    }

    int row() {
        return row;
    }

    /** The row turns out to have another number than it seemed, before anything is in it. */
    void renumber(int number) {
        row = number;
    }

    void add(int column, CellValue value, boolean percent) {
        reading.cell();
        if (cells.size() >= Limits.COLUMNS) {
            throw reading.damaged("第" + row + "行单元格重复");
        }
        cells.add(new Cell(row, column, value, percent && value instanceof CellValue.Amount));
        disordered |= column <= lastColumn;
        lastColumn = column;
        if (value instanceof CellValue.Text text) {
            chars += text.value().length();
            if (chars > ROW_CHARS) {
                throw reading.tooLarge("第" + row + "行文字过多");
            }
        }
    }

    void end() {
        if (cells.isEmpty()) {
            return;
        }
        visitor.row(new Row(row, hidden, disordered ? inOrder() : cells));
        cells.clear();
        disordered = false;
    }

    /** From left to right; of two cells at one place the later one stands. */
    private List<Cell> inOrder() {
        TreeMap<Integer, Cell> byColumn = new TreeMap<>();
        for (Cell cell : cells) {
            byColumn.put(cell.column(), cell);
        }
        return List.copyOf(byColumn.values());
    }
}
