package org.junheng.workbook;

/** Marks what a visitor throws, so that it is never taken for damage in the file. */
record ShelteredVisitor(BookVisitor visitor) implements BookVisitor {

    /** What the visitor threw, on its way past the parsers. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException ofVisitor;

        Failure(RuntimeException ofVisitor) {
            super(ofVisitor);
            this.ofVisitor = ofVisitor;
        }

        RuntimeException ofVisitor() {
            return ofVisitor;
        }
    }

    @Override
    public boolean sheet(String name, boolean hidden) {
        try {
            return visitor.sheet(name, hidden);
        } catch (RuntimeException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void row(Row row) {
        try {
            visitor.row(row);
        } catch (RuntimeException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void sheetEnd(SheetTail tail) {
        try {
            visitor.sheetEnd(tail);
        } catch (RuntimeException e) {
            throw new Failure(e);
        }
    }
}
