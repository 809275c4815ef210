package org.junheng.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.store.KeptLine;
import org.junheng.summary.Correction.Difference;
import org.junheng.template.Column;
import org.junheng.template.SheetSpec;

/**
 * Compares one sheet of two files. A row is found again by its key; where its key itself was changed, by its place, if
 * what stands there in each file is found in the other no more.
 */
final class SheetComparison {

    private final SheetSpec spec;
    private final Map<String, KeptLine> before;
    private final Map<String, KeptLine> after;
    private final List<Difference> differences = new ArrayList<>();

    private SheetComparison(SheetSpec spec, Map<String, KeptLine> before, Map<String, KeptLine> after) {
        this.spec = spec;
        this.before = before;
        this.after = after;
    }

    static List<Difference> of(Archive archive, SheetSpec spec, String before, String after) {
        return new SheetComparison(spec, lines(archive, spec, before), lines(archive, spec, after)).run();
    }

    private static Map<String, KeptLine> lines(Archive archive, SheetSpec spec, String sha256) {
        Map<String, KeptLine> lines = new LinkedHashMap<>();
        RowKeys keys = new RowKeys(spec);
        archive.lines(sha256, spec, line -> lines.put(keys.next(line), line));
        return lines;
    }

    private List<Difference> run() {
        Map<Integer, KeptLine> gone = new LinkedHashMap<>();
        before.forEach((key, line) -> {
            if (!after.containsKey(key)) {
                gone.put(line.row(), line);
            }
        });
        after.forEach((key, line) -> {
            KeptLine old = before.containsKey(key) ? before.get(key) : gone.remove(line.row());
            if (old == null) {
                row(line, null, new KeptLine.Value("新增", false));
            } else {
                cells(old, line);
            }
        });
        gone.values().forEach(line -> row(line, new KeptLine.Value("原有", false), null));
        return differences;
    }

    private void row(KeptLine line, KeptLine.@Nullable Value old, KeptLine.@Nullable Value now) {
        differences.add(new Difference(spec, "第" + line.row() + "行", null, old, now));
    }

    private void cells(KeptLine old, KeptLine now) {
        for (int i = 0; i < spec.columns().size(); i++) {
            Column<?> column = spec.columns().get(i);
            KeptLine.@Nullable Value from = old.values().get(i);
            KeptLine.@Nullable Value to = now.values().get(i);
            if (!Objects.equals(from, to)) {
                String cell = now.cell(i).isEmpty() ? old.cell(i) : now.cell(i);
                differences.add(new Difference(spec, cell, column, from, to));
            }
        }
    }
}
