package org.junheng.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.template.Book;
import org.junheng.template.Line;
import org.junheng.template.SheetContent;

/** Says of a shifted table that it is shifted, once, in place of all that would be said of its cells. */
final class Shifts {

    private Shifts() {}

    /** The findings, those of what has moved replaced by one a sheet. */
    static List<Finding> named(Book book, List<Finding> findings) {
        List<Finding> named = new ArrayList<>(findings);
        for (SheetContent sheet : book.sheets()) {
            if (sheet.findings().stream().anyMatch(finding -> finding.level() == Level.E)) {
                Shift.in(book, sheet.spec()).ifPresent(shift -> name(sheet, shift, named));
            }
        }
        return named;
    }

    private static void name(SheetContent sheet, Shift shift, List<Finding> findings) {
        Line line = sheet.lines().get(0);
        List<Finding> moved = findings.stream()
                .filter(finding -> finding.place().sheet().equals(sheet.name())
                        && (finding.level() == Level.E || finding.level() == Level.Q)
                        && shift.covers(finding.place(), line))
                .toList();
        List<Finding> wrong = moved.stream()
                .filter(finding ->
                        finding.level() == Level.E && Spot.of(finding.place()).row() >= line.row())
                .toList();
        Optional<Finding> first = wrong.stream().findFirst();
        first.ifPresent(told -> {
            long rows = wrong.stream()
                    .map(finding -> Spot.of(finding.place()).row())
                    .distinct()
                    .count();
            findings.set(findings.indexOf(told), cause(told, shift, line, rows));
            findings.removeAll(moved);
        });
    }

    private static Finding cause(Finding first, Shift shift, Line line, long rows) {
        String what = shift.isWhole()
                ? "数据整体"
                : "“" + line.entry(shift.from()).column().header() + "”起各列的数据";
        return new Finding(
                first.kind(),
                first.place(),
                first.typed(),
                "本表" + what + (shift.by() > 0 ? "右" : "左") + "移了一列，共" + rows + "行受影响；第一处：" + first.message(),
                "请把" + what + "移回一列，使每个值与表头对齐");
    }
}
