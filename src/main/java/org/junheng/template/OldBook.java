package org.junheng.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.workbook.BookVisitor;
import org.junheng.workbook.BookVisitor.SheetTail;
import org.junheng.workbook.Row;

/**
 * Gathers a workbook in an old edition and tells it on as if it were in today's, every cell where it stands. A sheet is
 * known by its name, its declared old name, or most of its labels; a column by the same, or a label nearly alike.
 */
final class OldBook implements BookVisitor {

    /** A sheet that lacks more of what is required is not an old one but a broken one. */
    private static final int LACKS_AT_MOST = 2;

    private static final double MOST = 0.6;

    private final Edition edition;
    private final List<OldSheet> sheets = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private String name = "";
    private boolean hidden;

    OldBook(Edition edition) {
        this.edition = edition;
    }

    @Override
    public boolean sheet(String sheet, boolean isHidden) {
        name = sheet;
        hidden = isHidden;
        rows = new ArrayList<>();
        return true;
    }

    @Override
    public void row(Row row) {
        rows.add(row);
    }

    @Override
    public void sheetEnd(SheetTail tail) {
        sheets.add(new OldSheet(name, hidden, rows, tail));
    }

    /** What was read as something else, in words; complete once the sheets have been told. */
    List<String> told() {
        return told;
    }

    void tell(BookCollector collector) {
        Map<String, SheetSpec> specs = specs(collector.template());
        for (OldSheet sheet : sheets) {
            SheetSpec spec = specs.get(sheet.name());
            if (spec == null) {
                tell(sheet, collector.sheet(sheet.name(), sheet.hidden()), collector);
            } else {
                List<OldSheet.Renaming> renamings = sheet.renamings(spec, edition);
                say(sheet, spec, renamings);
                collector.sheet(spec, sheet.name());
                tell(sheet.with(renamings), true, collector);
            }
        }
    }

    private static void tell(OldSheet sheet, boolean wanted, BookCollector collector) {
        if (wanted) {
            sheet.rows().forEach(collector::row);
            collector.sheetEnd(sheet.tail());
        }
    }

    private void say(OldSheet sheet, SheetSpec spec, List<OldSheet.Renaming> renamings) {
        if (!Typing.compact(sheet.name()).equals(spec.name())) {
            told.add("工作表“" + sheet.name() + "”读作“" + spec.name() + "”");
        }
        renamings.forEach(each -> told.add(spec.name() + "的" + each.words()));
        if (spec.isRequired()) {
            sheet.lacking(spec, renamings).forEach(column -> told.add(spec.name() + "没有“" + column.header() + "”"));
        }
    }

    private Map<String, SheetSpec> specs(List<SheetSpec> template) {
        Map<String, SheetSpec> specs = new LinkedHashMap<>();
        List<SheetSpec> wanted = new ArrayList<>(template);
        for (OldSheet sheet : sheets) {
            wanted.stream()
                    .filter(spec -> spec.name().equals(Typing.compact(sheet.name())))
                    .findFirst()
                    .or(() -> edition.sheet(sheet.name()).filter(wanted::contains))
                    .ifPresent(spec -> {
                        specs.put(sheet.name(), spec);
                        wanted.remove(spec);
                    });
        }
        for (SheetSpec spec : wanted) {
            likest(spec, specs).ifPresent(sheet -> specs.put(sheet.name(), spec));
        }
        return specs;
    }

    private Optional<OldSheet> likest(SheetSpec spec, Map<String, SheetSpec> taken) {
        return sheets.stream()
                .filter(sheet -> !sheet.hidden() && !taken.containsKey(sheet.name()) && sheet.share(spec) >= MOST)
                .max(Comparator.comparingDouble(sheet -> sheet.share(spec)));
    }

    /** What an old edition did not ask is not missing. */
    static SheetContent forgiven(SheetContent sheet) {
        if (sheet.missing().size() > LACKS_AT_MOST) {
            return sheet;
        }
        boolean readable = sheet.spec().layout() == SheetSpec.Layout.TABLE
                || !sheet.lines().isEmpty();
        return new SheetContent(
                sheet.spec(),
                sheet.name(),
                sheet.present(),
                readable ? List.of() : sheet.missing(),
                sheet.lines(),
                sheet.findings().stream()
                        .filter(finding -> !finding.kind().equals(CellKinds.ABSENT))
                        .toList());
    }
}
