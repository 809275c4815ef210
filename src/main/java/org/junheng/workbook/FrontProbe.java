package org.junheng.workbook;

import java.util.List;
import java.util.Locale;

/** Looks whether a workbook has a first sheet of ours already; reads all else to its end, so that it is refused if anywhere. */
final class FrontProbe implements BookVisitor {

    private final FrontSheet front;
    private boolean named;
    private boolean found;

    FrontProbe(FrontSheet front) {
        this.front = front;
    }

    boolean found() {
        return found;
    }

    @Override
    public boolean sheet(String name, boolean hidden) {
        named = name.toLowerCase(Locale.ROOT).equals(front.name().toLowerCase(Locale.ROOT));
        return true;
    }

    @Override
    public void row(Row row) {
        if (named && !found && row.number() <= FrontSheet.HEAD_ROW) {
            List<String> texts = row.cells().stream()
                    .map(cell -> cell.value().typed().strip())
                    .toList();
            found = texts.equals(front.headers());
        }
    }

    @Override
    public void sheetEnd(SheetTail tail) {}
}
