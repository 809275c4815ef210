package org.junheng.briefing;

import java.util.List;

/**
 * Everything that the page of one school prints, already worded and rounded.
 *
 * @param about code, kind and township, each with its own words
 * @param back where the briefing tells of the school
 * @param reporting how its report stands
 * @param source the file that its figures come from
 * @param findings what it still has to do about its report
 */
public record SchoolPage(
        String title,
        String county,
        String month,
        String name,
        String about,
        String back,
        Mark reporting,
        String source,
        List<SchoolCard> units,
        String findingsLead,
        List<FindingRow> findings) {

    public SchoolPage {
        units = List.copyOf(units);
        findings = List.copyOf(findings);
    }

    /** The findings of one rule. */
    public record FindingRow(String code, String title, int count, String places, String state) {}
}
