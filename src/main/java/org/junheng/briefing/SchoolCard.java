package org.junheng.briefing;

import java.util.List;

/**
 * One stage of a school on its page.
 *
 * @param anchor of the stage's section
 * @param summary students, how many indicators are met and what would let it pass
 * @param rows none where nothing may be told
 * @param heads of the table of the year: the months
 * @param changes since last month, a sentence each
 */
public record SchoolCard(
        String anchor,
        String stage,
        Mark mark,
        String summary,
        List<Row> rows,
        String span,
        List<String> heads,
        List<String> changes) {

    public SchoolCard {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
        changes = List.copyOf(changes);
    }

    /**
     * An indicator.
     *
     * @param sum how it was worked out, and from which sheets
     * @param mean the county's
     * @param gap what is lacking to the limit; empty for nothing
     * @param year its values, month by month
     */
    public record Row(
            String name,
            String sum,
            String value,
            Mark mark,
            String limit,
            String mean,
            String rank,
            String gap,
            String change,
            YearLine line,
            List<String> year) {
        public Row {
            year = List.copyOf(year);
        }
    }
}
