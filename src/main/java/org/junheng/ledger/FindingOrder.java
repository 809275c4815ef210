package org.junheng.ledger;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.finding.Finding;
import org.junheng.finding.Place;

/** By school, those of no school last; then by file, sheet of the template, row, column and rule. */
final class FindingOrder implements Comparator<FindingRow> {

    private static final Pattern CELL = Pattern.compile("([A-Z]+)([0-9]{1,9}).*");

    /** The order within a file. */
    static final Comparator<Finding> IN_FILE = Comparator.comparing(
                    (Finding finding) -> Sheets.rank(finding.place().sheet()))
            .thenComparing(finding -> finding.place().sheet())
            .thenComparing(finding -> row(finding.place()))
            .thenComparing(finding -> column(finding.place()).length())
            .thenComparing(finding -> column(finding.place()))
            .thenComparing(finding -> finding.kind().code())
            .thenComparing(Finding::message);

    private static final Comparator<FindingRow> ORDER = Comparator.comparing(
                    (FindingRow row) -> row.code().isEmpty())
            .thenComparing(FindingRow::code)
            .thenComparing(FindingRow::path)
            .thenComparing(FindingRow::finding, IN_FILE);

    @Override
    public int compare(FindingRow one, FindingRow other) {
        return ORDER.compare(one, other);
    }

    /** The row of the first cell; a whole sheet comes before its cells. */
    private static int row(Place place) {
        Matcher cell = CELL.matcher(place.cell());
        return cell.matches() ? Integer.parseInt(cell.group(2)) : 0;
    }

    private static String column(Place place) {
        Matcher cell = CELL.matcher(place.cell());
        return cell.matches() ? cell.group(1) : "";
    }
}
