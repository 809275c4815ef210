package org.junheng.indicator.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCalendar;
import org.junheng.template.PostingSheet;

/**
 * Tells the postings of a report that overlap the school year of a month, up to that month (G11, 教督〔2017〕6号); the
 * report may be an earlier one.
 */
public record PostingYear(Dossier dossier, YearMonth month) {

    /** Null when a date that is wrong or wanting leaves it open. */
    public @Nullable Boolean overlaps(PostingFact posting) {
        Boolean begun = begun(posting.start());
        Boolean lasting = lasting(posting);
        if (Boolean.FALSE.equals(begun) || Boolean.FALSE.equals(lasting)) {
            return false;
        }
        return (begun == null || lasting == null) ? null : Boolean.TRUE;
    }

    private @Nullable Boolean begun(@Nullable LocalDate start) {
        return start == null ? null : (Boolean) !start.isAfter(month.atEndOfMonth());
    }

    /** Without an end it goes on; where the end is wrong, what began this year has not ended before. */
    private @Nullable Boolean lasting(PostingFact posting) {
        LocalDate from = SchoolCalendar.yearStart(month).atDay(1);
        LocalDate start = posting.start();
        LocalDate end = posting.end();
        if (end != null) {
            return !end.isBefore(from);
        }
        boolean endless = dossier.wanting(PostingSheet.SPEC, Set.of(PostingSheet.END), posting.row())
                .isEmpty();
        return (endless || (start != null && !start.isBefore(from))) ? Boolean.TRUE : null;
    }
}
