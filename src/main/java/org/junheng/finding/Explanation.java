package org.junheng.finding;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a school says instead of changing a right figure.
 *
 * @param rule the rule number as typed, in capitals
 * @param sheet of the place; empty for every sheet
 * @param cells of the place, separated by spaces; empty for every cell
 */
public record Explanation(String rule, String sheet, String cells, String words) {

    private static final Pattern RULE = Pattern.compile("[XEQN][0-9]{3}");
    private static final Pattern CELL = Pattern.compile("(?<![A-Z])[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern AROUND_SHEET = Pattern.compile("^['“\\s]+|['”!！\\s]+$");

    /**
     * An explanation as it was typed.
     *
     * @param place {@code 教师!F12}, several cells of one sheet, a sheet alone, or nothing
     */
    public static Explanation typed(String rule, String place, String words) {
        String code = rule.strip().toUpperCase(Locale.ROOT);
        Matcher number = RULE.matcher(code);
        String where = place.strip().replace("$", "").toUpperCase(Locale.ROOT);
        Matcher first = CELL.matcher(where);
        int split = first.find() ? first.start() : where.length();
        return new Explanation(
                number.find() ? number.group() : code,
                AROUND_SHEET.matcher(where.substring(0, split)).replaceAll(""),
                String.join(" ", cells(where.substring(split))),
                words.strip());
    }

    /** Whether it is given for a finding; of several that were told as one, for the first. */
    public boolean isAbout(Finding finding) {
        Place place = finding.place();
        return finding.kind().code().equals(rule)
                && (sheet.isEmpty() || sheet.equals(place.sheet().strip().toUpperCase(Locale.ROOT)))
                && (cells.isEmpty() || cells(place.cell()).stream().limit(1).anyMatch(cells(cells)::contains));
    }

    /** Whether a rule number was typed, and not anything else in its stead. */
    public boolean isOfARule() {
        return RULE.matcher(rule).matches();
    }

    /** Whether it gives any reason, and not only the assurance that all is well. */
    public boolean givesAReason() {
        return Assurances.isMoreThanOne(words);
    }

    private static List<String> cells(String text) {
        return CELL.matcher(text).results().map(MatchResult::group).toList();
    }
}
