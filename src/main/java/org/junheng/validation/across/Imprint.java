package org.junheng.validation.across;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.NotAsked;
import org.junheng.finding.Place;

/**
 * What is kept of a report so that other reports can be asked about beside it.
 *
 * @param type 办学类型 as typed; empty when it is wrong
 * @param content a mark of everything but the cover
 * @param datable whether it holds something that belongs to one month alone
 * @param figures a mark of the figures that do not start anew every month
 * @param fullTime full-time teachers; null when a cell that they need is wrong
 * @param premises the areas and values of 办学条件
 * @param terms what is counted from the term's first month
 * @param sitters students by exam
 * @param sheets what sheets are called in this file where it is not as in the template
 * @param notAsked what could not be asked of the report by itself
 */
public record Imprint(
        YearMonth period,
        String type,
        long content,
        boolean datable,
        long figures,
        Headway headway,
        @Nullable Long fullTime,
        List<Amount> premises,
        List<Amount> terms,
        Roster teachers,
        Roster sitters,
        List<PaperMark> papers,
        List<Visit> visits,
        Map<String, String> sheets,
        List<NotAsked> notAsked) {

    public Imprint {
        premises = List.copyOf(premises);
        terms = List.copyOf(terms);
        papers = List.copyOf(papers);
        visits = List.copyOf(visits);
        sheets = Map.copyOf(sheets);
        notAsked = List.copyOf(notAsked);
    }

    /** Where a sheet of the template is named as a whole. */
    Place top(String sheet) {
        return new Place(sheets.getOrDefault(sheet, sheet), "A3");
    }

    Optional<Amount> premises(String item) {
        return premises.stream().filter(amount -> amount.item().equals(item)).findFirst();
    }

    Optional<Amount> term(String item) {
        return terms.stream().filter(amount -> amount.item().equals(item)).findFirst();
    }
}
