package org.junheng.template;

import java.util.ArrayList;
import java.util.List;
import org.junheng.workbook.BookVisitor.SheetTail;
import org.junheng.workbook.Row;

/** Gathers the rows of one sheet and reads them once the sheet has ended: merges and totals are known only then. */
final class SheetCollector {

    private final SheetSpec spec;
    private final String name;
    private final List<Row> rows = new ArrayList<>();

    SheetCollector(SheetSpec spec, String name) {
        this.spec = spec;
        this.name = name;
    }

    void add(Row row) {
        rows.add(row);
    }

    SheetContent content(SheetTail tail) {
        EntryReader entries = new EntryReader(name);
        SheetContent content = switch (spec.layout()) {
            case TABLE -> new TableReader(spec, name, entries, tail).read(rows);
            case FORM, BY_STAGE -> new FormReader(spec, name, entries, tail).read(rows);
        };
        rows.clear();
        return content;
    }
}
