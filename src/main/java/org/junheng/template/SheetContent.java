package org.junheng.template;

import java.util.List;
import org.junheng.finding.Finding;

/**
 * A sheet as it was read.
 *
 * @param name the sheet's name as it stands in the file; the template's when the file has no such sheet
 * @param present whether the file has the sheet
 * @param missing headers of required columns that the sheet lacks
 * @param findings what its cells gave to say
 */
public record SheetContent(
        SheetSpec spec, String name, boolean present, List<String> missing, List<Line> lines, List<Finding> findings) {

    public SheetContent {
        missing = List.copyOf(missing);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Labels under which nothing was read, but which are likely a missing column's or item's. */
    public List<String> misspelt() {
        return findings.stream()
                .filter(finding -> finding.kind().equals(CellKinds.UNREAD_MISSPELT))
                .map(Finding::typed)
                .toList();
    }

    static SheetContent absent(SheetSpec spec) {
        return new SheetContent(spec, spec.name(), false, List.of(), List.of(), List.of());
    }
}
