package org.junheng.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.junheng.finding.Finding;
import org.junheng.finding.Place;
import org.junheng.template.Book;
import org.junheng.template.SheetContent;

/** The file first, then the template's sheets in their order, then others; in a sheet by row, column and code. */
final class ReadingOrder implements Comparator<Finding> {

    private static final int UNKNOWN_SHEET = Integer.MAX_VALUE;

    private final Map<String, Integer> sheets = new HashMap<>();
    private final Comparator<Finding> order;

    ReadingOrder(Book book) {
        sheets.put(Place.FILE.sheet(), -1);
        for (SheetContent sheet : book.sheets()) {
            sheets.put(sheet.name(), sheets.size());
        }
        order = Comparator.comparingInt(this::sheet)
                .thenComparing(finding -> finding.place().sheet())
                .thenComparing(finding -> Spot.of(finding.place()))
                .thenComparing(finding -> finding.kind().code().substring(1))
                .thenComparing(Finding::message);
    }

    private int sheet(Finding finding) {
        return sheets.getOrDefault(finding.place().sheet(), UNKNOWN_SHEET);
    }

    @Override
    public int compare(Finding one, Finding other) {
        return order.compare(one, other);
    }
}
