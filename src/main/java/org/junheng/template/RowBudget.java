package org.junheng.template;

import org.junheng.workbook.BookVisitor;
import org.junheng.workbook.Cell;
import org.junheng.workbook.CellValue;
import org.junheng.workbook.Row;

/**
 * Hands on the rows of a workbook as long as they hold no more than any school has: a row is kept until all are read, and
 * every cell of it is asked about. What is admitted is examined in 256 MB and a few seconds, whatever it says.
 */
final class RowBudget implements BookVisitor {

    /** Some three times the students of the largest school. */
    static final int MOST_ROWS = 20_000;

    static final int MOST_CELLS = 200_000;
    static final int MOST_CHARACTERS = 2_000_000;

    private final BookVisitor visitor;
    private int rows;
    private int cells;
    private int characters;
    private String sheet = "";

    RowBudget(BookVisitor visitor) {
        this.visitor = visitor;
    }

    /** More rows than a school has. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exceeded(String words) {
            super(words);
        }
    }

    @Override
    public boolean sheet(String name, boolean hidden) {
        sheet = name;
        return visitor.sheet(name, hidden);
    }

    @Override
    public void row(Row row) {
        cells += row.cells().size();
        for (Cell cell : row.cells()) {
            if (cell.value() instanceof CellValue.Text text) {
                characters += text.value().length();
            }
        }
        refuse(++rows, MOST_ROWS, "行");
        refuse(cells, MOST_CELLS, "单元格");
        refuse(characters, MOST_CHARACTERS, "字");
        visitor.row(row);
    }

    private void refuse(int counted, int most, String what) {
        if (counted > most) {
            throw new Exceeded("工作表“" + sheet + "”" + what + "数过多，全部工作表超过" + most + (what.equals("单元格") ? "个" : what));
        }
    }

    @Override
    public void sheetEnd(SheetTail tail) {
        visitor.sheetEnd(tail);
    }
}
