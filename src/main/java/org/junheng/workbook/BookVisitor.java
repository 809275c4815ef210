package org.junheng.workbook;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes what a workbook holds, sheet by sheet in the workbook's own order, in one pass. */
public interface BookVisitor {

    /** A sheet begins; answer false to leave its rows unread, and the next call is for the next sheet. */
    boolean sheet(String name, boolean hidden);

    /** The next row of the current sheet; rows come in the order of the file. */
    void row(Row row);

    /** The current sheet ends: what is known only behind its rows. */
    void sheetEnd(SheetTail tail);

    /**
     * What stands behind the rows of a sheet.
     *
     * @param merged the merged ranges
     * @param hiddenColumns 0-based columns that are hidden, from left to right
     */
    record SheetTail(List<Merge> merged, Set<Integer> hiddenColumns) {

        static final SheetTail EMPTY = new SheetTail(List.of(), Set.of());

        static SheetTail of(List<Merge> merged, BitSet hiddenColumns) {
            Set<Integer> hidden = new LinkedHashSet<>();
            hiddenColumns.stream().forEach(hidden::add);
            return new SheetTail(List.copyOf(merged), Collections.unmodifiableSet(hidden));
        }
    }

    /** A merged range, both corners included; rows 1-based, columns 0-based. */
    record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
