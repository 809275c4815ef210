package org.junheng.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.finding.Place;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Entry;
import org.junheng.template.Line;
import org.junheng.template.SheetContent;
import org.junheng.template.SheetSpec.Layout;

/**
 * Recognises a table whose values stand one column beside their headers: where a cell should hold an option of a list, its
 * neighbour does. It is named once, in place of all that would be said of its cells.
 */
final class Shift {

    private static final int FEWEST = 3;

    private Shift() {}

    /** The findings, those of a shifted sheet replaced by one. */
    static List<Finding> named(Book book, List<Finding> findings) {
        List<Finding> named = new ArrayList<>(findings);
        for (SheetContent sheet : book.sheets()) {
            List<Finding> own = sheet.spec().layout() == Layout.TABLE ? errors(sheet, named) : List.of();
            int by = own.isEmpty() ? 0 : by(sheet.lines());
            if (by != 0) {
                name(own, by, named);
            }
        }
        return named;
    }

    private static List<Finding> errors(SheetContent sheet, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.place().sheet().equals(sheet.name()) && finding.level() == Level.E)
                .toList();
    }

    private static void name(List<Finding> own, int by, List<Finding> findings) {
        Finding first = own.get(0);
        int at = findings.indexOf(first);
        Set<Integer> rows = own.stream()
                .map(finding -> Spot.of(finding.place()).row())
                .collect(Collectors.toCollection(HashSet::new));
        String side = by > 0 ? "右" : "左";
        findings.set(
                at,
                new Finding(
                        first.kind(),
                        first.place(),
                        first.typed(),
                        "本表数据整体" + side + "移了一列，共" + rows.size() + "行受影响；第一处：" + first.message(),
                        "请把数据整体移回一列，使每个值与表头对齐"));
        List<Finding> others = own.subList(1, own.size());
        Set<Place> places = others.stream().map(Finding::place).collect(Collectors.toSet());
        findings.removeIf(finding ->
                others.contains(finding) || (finding.level() == Level.Q && places.contains(finding.place())));
    }

    /** By how many columns to the right most options stand: 1, −1, or 0 where they are in place. */
    private static int by(List<Line> lines) {
        return isBeside(lines, 1) ? 1 : isBeside(lines, -1) ? -1 : 0;
    }

    private static boolean isBeside(List<Line> lines, int by) {
        int beside = 0;
        int asked = 0;
        for (Line line : lines) {
            for (int i = 0; i < line.entries().size(); i++) {
                Entry<?> entry = line.entries().get(i);
                int next = i + by;
                if (!entry.column().options().isEmpty()
                        && entry.column().isRequired()
                        && next >= 0
                        && next < line.entries().size()) {
                    asked++;
                    beside += entry.value() == null
                                    && isOption(
                                            entry.column(),
                                            line.entries().get(next).typed())
                            ? 1
                            : 0;
                }
            }
        }
        return asked >= FEWEST && beside * 5 >= asked * 4;
    }

    private static boolean isOption(Column<?> column, String typed) {
        return column.options().contains(typed.strip());
    }
}
