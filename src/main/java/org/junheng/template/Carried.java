package org.junheng.template;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a school's last report already says of the month to be reported, as each sheet declares ({@link Lasting}). */
public final class Carried {

    /** Of a school that has not reported before. */
    public static final Carried NOTHING = new Carried(Filling.NONE);

    private final Filling filling;

    private Carried(Filling filling) {
        this.filling = filling;
    }

    /** What a report of one month still says of a later one; a cell that is wrong says nothing. */
    public static Carried over(Book report, YearMonth from, YearMonth to) {
        Map<Column<?>, Object> items = new HashMap<>();
        Map<SheetSpec, List<Map<Column<?>, Object>>> rows = new HashMap<>();
        for (SheetSpec spec : SchoolTemplate.SHEETS) {
            List<Map<Column<?>, Object>> lines = lasting(report.lines(spec), from, to);
            if (spec.layout() == SheetSpec.Layout.TABLE) {
                rows.put(spec, lines);
            } else {
                lines.forEach(items::putAll);
            }
        }
        return new Carried(new Filling(items, rows));
    }

    Filling filling() {
        return filling;
    }

    private static List<Map<Column<?>, Object>> lasting(List<Line> lines, YearMonth from, YearMonth to) {
        List<Map<Column<?>, Object>> kept = new ArrayList<>();
        for (Line line : lines) {
            Map<Column<?>, Object> values = new HashMap<>();
            for (Entry<?> entry : line.entries()) {
                Object value = entry.value();
                if (value != null && line.spec().lasting(entry.column()).reaches(from, to)) {
                    values.put(entry.column(), value);
                }
            }
            if (!values.isEmpty()) {
                kept.add(values);
            }
        }
        return kept;
    }
}
