package org.junheng.indicator.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.PairSheet;

/**
 * An activity of 结对帮扶 as this school reports it.
 *
 * @param role 支援 or 受援
 * @param partner the other school's code as typed
 */
public record ActivityFact(
        int row,
        @Nullable LocalDate date,
        String role,
        String partner,
        String type,
        @Nullable Long teachers,
        @Nullable Long students) {

    static List<ActivityFact> of(Book book) {
        return book.lines(PairSheet.SPEC).stream()
                .map(line -> new ActivityFact(
                        line.row(),
                        line.get(PairSheet.DATE),
                        line.get(PairSheet.ROLE, ""),
                        line.get(PairSheet.PARTNER, ""),
                        line.get(PairSheet.ACTIVITY, ""),
                        line.get(PairSheet.TEACHERS),
                        line.get(PairSheet.STUDENTS)))
                .toList();
    }
}
