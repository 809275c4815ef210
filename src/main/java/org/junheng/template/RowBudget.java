package org.junheng.template;

import org.junheng.workbook.BookVisitor;
import org.junheng.workbook.Row;

/** Hands on the rows of a workbook as long as there are no more than any school has: a row is kept until all are read. */
final class RowBudget implements BookVisitor {

    /** Some ten times the students of the largest school. */
    static final int MOST_ROWS = 60_000;

    private final BookVisitor visitor;
    private int rows;
    private String sheet = "";

    RowBudget(BookVisitor visitor) {
        this.visitor = visitor;
    }

    /** More rows than a school has. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exceeded(String sheet) {
            super("工作表“" + sheet + "”行数过多，全部工作表超过" + MOST_ROWS + "行");
        }
    }

    @Override
    public boolean sheet(String name, boolean hidden) {
        sheet = name;
        return visitor.sheet(name, hidden);
    }

    @Override
    public void row(Row row) {
        if (++rows > MOST_ROWS) {
            throw new Exceeded(sheet);
        }
        visitor.row(row);
    }

    @Override
    public void sheetEnd(SheetTail tail) {
        visitor.sheetEnd(tail);
    }
}
