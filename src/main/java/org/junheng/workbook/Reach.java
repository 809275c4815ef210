package org.junheng.workbook;

import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sheets and rows say of how far their cells reach, made true for cells that are put in. */
final class Reach {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?");
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,5}):([0-9]{1,5})");

    private Reach() {}

    /** The extent that a sheet gives itself, with the marked cells in it. */
    static Tag widened(Tag dimension, NavigableMap<Integer, NavigableMap<Integer, Tint>> marks) {
        Matcher range = RANGE.matcher(dimension.attribute("ref", ""));
        if (!range.matches() || marks.isEmpty()) {
            return dimension;
        }
        boolean single = range.group(3) == null;
        int left = TypedReferences.column(range.group(1));
        int right = single ? left : TypedReferences.column(range.group(3));
        int top = Integer.parseInt(range.group(2));
        int bottom = single ? top : Integer.parseInt(range.group(4));
        int first =
                marks.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(left);
        int last = marks.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(right);
        if (first >= left && last <= right && marks.firstKey() >= top && marks.lastKey() <= bottom) {
            return dimension;
        }
        return dimension.with(
                "ref",
                Addresses.of(Math.min(top, marks.firstKey()), Math.min(left, first)) + ":"
                        + Addresses.of(Math.max(bottom, marks.lastKey()), Math.max(right, last)));
    }

    /** A row whose columns reach to the marked cells. */
    static Tag spanned(Tag row, NavigableMap<Integer, Tint> cells) {
        Matcher span = SPAN.matcher(row.attribute("spans", ""));
        if (!span.matches()) {
            return row;
        }
        int first = Math.min(Integer.parseInt(span.group(1)), cells.firstKey() + 1);
        int last = Math.max(Integer.parseInt(span.group(2)), cells.lastKey() + 1);
        return row.with("spans", first + ":" + last);
    }
}
