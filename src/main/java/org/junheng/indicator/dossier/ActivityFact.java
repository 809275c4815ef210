package org.junheng.indicator.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.PairSheet;

/**
 * An activity of 结对帮扶 as this school reports it.
 *
 * @param partner the other school's code as typed
 */
public record ActivityFact(int row, @Nullable LocalDate date, String partner, String type) {

    static List<ActivityFact> of(Book book) {
        return book.lines(PairSheet.SPEC).stream()
                .map(line -> new ActivityFact(
                        line.row(),
                        line.get(PairSheet.DATE),
                        line.get(PairSheet.PARTNER, ""),
                        line.get(PairSheet.ACTIVITY, "")))
                .toList();
    }
}
