package org.junheng.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junheng.finding.Finding;
import org.junheng.ledger.DiscreetFinding;
import org.junheng.summary.Handed;

/** The findings of a file as lines of a table, the gravest first. */
final class FindingTable {

    private static final List<String> HEADS = List.of("级别", "规则", "单元格", "问题", "如何修改");
    /** Columns that line up; what follows them is too long to. */
    private static final int ALIGNED = 3;

    private FindingTable() {}

    static List<String> of(Handed file) {
        if (file.findings().isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>(List.of(HEADS));
        file.findings().stream()
                .sorted(Comparator.comparing(Finding::level).reversed())
                .forEach(finding -> rows.add(row(file, finding)));
        return TextTable.of(rows, ALIGNED);
    }

    private static List<String> row(Handed file, Finding finding) {
        String state = file.state(finding).isOpen() ? "" : "〔" + file.stateWords(finding) + "〕";
        DiscreetFinding discreet = DiscreetFinding.of(finding);
        return List.of(
                finding.level().label(),
                finding.kind().code(),
                place(discreet.sheet(), finding.place().cell()),
                state + discreet.message(),
                discreet.cure());
    }

    private static String place(String sheet, String cell) {
        return cell.isEmpty() ? sheet : sheet + "!" + cell;
    }
}
