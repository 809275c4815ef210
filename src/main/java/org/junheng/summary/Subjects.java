package org.junheng.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.finding.Finding;
import org.junheng.template.SheetSpec;

/** What the findings of a file are about, so that the same is known again in the file of another month. */
final class Subjects {

    private static final Pattern FIRST_CELL = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})(?: .*)?");

    private final Archive archive;
    private final String sha256;
    private final Map<SheetSpec, Map<Integer, String>> keys = new HashMap<>();

    Subjects(Archive archive, String sha256) {
        this.archive = archive;
        this.sha256 = sha256;
    }

    /**
     * A rule, a cell and a value.
     *
     * @param column of a table; the whole address on any other sheet
     * @param row by what the row is known again; empty on any other sheet
     * @param value as typed, with what was said of it: that tells of the other values, too, that it was compared with
     */
    record Subject(String rule, String sheet, String column, String row, String value) {

        /** Whatever value stands there. */
        Subject ofAnyValue() {
            return new Subject(rule, sheet, column, row, "");
        }
    }

    Subject of(Finding finding) {
        String rule = finding.kind().code();
        String name = finding.place().sheet();
        Matcher cell = FIRST_CELL.matcher(finding.place().cell());
        SheetSpec spec = archive.sheet(sha256, name).orElse(null);
        if (spec == null || !cell.matches()) {
            return new Subject(rule, name, finding.place().cell(), "", value(finding));
        }
        String row = spec.layout() == SheetSpec.Layout.TABLE
                ? keys(spec).getOrDefault(Integer.parseInt(cell.group(2)), "")
                : "";
        String column = row.isEmpty() ? cell.group(1) + cell.group(2) : cell.group(1);
        return new Subject(rule, spec.name(), column, row, value(finding));
    }

    private static String value(Finding finding) {
        return finding.typed() + '\n' + finding.message();
    }

    private Map<Integer, String> keys(SheetSpec spec) {
        return keys.computeIfAbsent(spec, sheet -> {
            Map<Integer, String> byRow = new HashMap<>();
            RowKeys next = new RowKeys(sheet);
            archive.lines(sha256, sheet, line -> byRow.put(line.row(), next.next(line)));
            return byRow;
        });
    }
}
