package org.junheng.ledger;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.finding.Place;

/** By school, those of no school last; then by file, sheet of the template, row, column and rule. */
final class FindingOrder implements Comparator<FindingRow> {

    private static final Pattern CELL = Pattern.compile("([A-Z]+)([0-9]{1,9}).*");

    private static final Comparator<FindingRow> ORDER = Comparator.comparing(
                    (FindingRow row) -> row.code().isEmpty())
            .thenComparing(FindingRow::code)
            .thenComparing(FindingRow::path)
            .thenComparing(row -> Sheets.rank(row.finding().place().sheet()))
            .thenComparing(row -> row.finding().place().sheet())
            .thenComparing(row -> row(row.finding().place()))
            .thenComparing(row -> column(row.finding().place()).length())
            .thenComparing(row -> column(row.finding().place()))
            .thenComparing(row -> row.finding().kind().code())
            .thenComparing(row -> row.finding().message());

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
