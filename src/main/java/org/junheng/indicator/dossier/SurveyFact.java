package org.junheng.indicator.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.SurveySheet;

/** The replies of one group to a survey of 满意度. */
public record SurveyFact(
        int row,
        String group,
        @Nullable Long valid,
        @Nullable Long satisfied,
        @Nullable Long fairlySatisfied) {

    static List<SurveyFact> of(Book book) {
        return book.lines(SurveySheet.SPEC).stream()
                .map(line -> new SurveyFact(
                        line.row(),
                        line.get(SurveySheet.GROUP, ""),
                        line.get(SurveySheet.VALID),
                        line.get(SurveySheet.SATISFIED),
                        line.get(SurveySheet.FAIRLY_SATISFIED)))
                .toList();
    }
}
