package org.junheng.template;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junheng.workbook.Addresses;
import org.junheng.workbook.BookVisitor.Merge;

/** The merged ranges that reach into the data of a sheet: only their first cell holds a value. */
record Merges(List<Merge> ranges) {

    /** Takes the ranges that reach into the data and says each of them once. */
    static Merges said(List<Merge> merged, Predicate<Merge> reachesIntoData, EntryReader entries) {
        List<Merge> inside = merged.stream().filter(reachesIntoData).toList();
        for (Merge merge : inside) {
            String corner = Addresses.of(merge.firstRow(), merge.firstColumn());
            String range = corner + ":" + Addresses.of(merge.lastRow(), merge.lastColumn());
            entries.say(CellKinds.MERGED.at(entries.place(corner), "", Map.of("range", range)));
        }
        return new Merges(inside);
    }

    boolean cover(int row, int column) {
        return !ranges.isEmpty() && ranges.stream().anyMatch(merge -> covers(merge, row, column));
    }

    static boolean covers(Merge merge, int row, int column) {
        return merge.firstRow() <= row
                && row <= merge.lastRow()
                && merge.firstColumn() <= column
                && column <= merge.lastColumn();
    }
}
