package org.junheng.indicator.county;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCode;

/**
 * What one school brings to a county figure, and the way back to where it was typed.
 *
 * @param numerator with denominator, null when the school did not say or a cell it needs is wrong
 * @param sheet the sheet it was taken from
 * @param rows how many rows (or items) went into it
 * @param wanting the cells that kept it from being known, such as {@code 教师!O12}
 * @param month the month whose report it was taken from; null where that is the report which the month's figures rest on
 * @param note by how much the school misses what is asked, or why it does by a limit that was relaxed; empty otherwise
 */
public record Share(
        SchoolCode school,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String sheet,
        int rows,
        List<String> wanting,
        @Nullable YearMonth month,
        String note) {

    public Share {
        wanting = List.copyOf(wanting);
    }

    /** From the report which the month's figures rest on. */
    public Share(
            SchoolCode school,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String sheet,
            int rows,
            List<String> wanting) {
        this(school, numerator, denominator, sheet, rows, wanting, null, "");
    }

    /** Of a school of which no report is known. */
    public static Share unheard(SchoolCode school) {
        return new Share(school, null, null, "", 0, List.of());
    }

    /** The same, taken from the report of another month. */
    public Share takenIn(YearMonth other) {
        return new Share(school, numerator, denominator, sheet, rows, wanting, other, note);
    }

    /** The same with something to say of it. */
    public Share noted(String words) {
        return new Share(school, numerator, denominator, sheet, rows, wanting, month, words);
    }

    /** As a record would have it, but without the way through method handles: there are hundreds of thousands. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Share share
                && rows == share.rows
                && school.equals(share.school)
                && Objects.equals(numerator, share.numerator)
                && Objects.equals(denominator, share.denominator)
                && sheet.equals(share.sheet)
                && note.equals(share.note)
                && wanting.equals(share.wanting)
                && Objects.equals(month, share.month);
    }

    /** Of the same school there are few. */
    @Override
    public int hashCode() {
        return 31 * school.hashCode() + rows;
    }

    /** Whether both parts are known. */
    public boolean known() {
        return numerator != null && denominator != null;
    }
}
