package org.junheng.indicator.county;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;

/**
 * A figure of the county against its limit.
 *
 * @param stage null where all stages stand together
 * @param group a town, a group of people or another part of the county; empty for the whole
 * @param value unrounded, rates in percent; null when not known: not a zero, and never a pass
 * @param words what stands in the place of a number: 是, 否 or 未填报; empty when the value says it all
 * @param limit null where the figure is only reported
 * @param atLeast whether the limit is the least that will do, or the greatest
 * @param pass null without a limit, and when it cannot be told
 * @param failing the schools that miss it, by code
 * @param shares what each school brings, by code; empty for figures of the bureau's own
 * @param remark how it was relaxed, of how many schools it is, and the like
 */
public record CountyReading(
        Topic topic,
        @Nullable Stage stage,
        String group,
        @Nullable BigDecimal value,
        String words,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal limit,
        boolean atLeast,
        @Nullable Boolean pass,
        List<SchoolCode> failing,
        List<Share> shares,
        String remark) {

    public CountyReading {
        failing = List.copyOf(failing);
        shares = List.copyOf(shares);
    }

    /** The same, not judged where it would miss its limit. */
    public CountyReading undecidedUnlessPassed() {
        return with(Boolean.TRUE.equals(pass) ? pass : null, shares, remark);
    }

    /** Whether it is about the whole county, all stages and groups together. */
    public boolean whole() {
        return stage == null && group.isEmpty();
    }

    /** Of how many schools it is; where none brings a denominator, none is asked for. */
    public int counted() {
        boolean divided = shares.stream().anyMatch(share -> share.denominator() != null);
        return (int) shares.stream()
                .filter(share -> divided ? share.known() : share.numerator() != null)
                .count();
    }

    /** The same with another remark. */
    public CountyReading remarked(String otherRemark) {
        return with(pass, shares, otherRemark);
    }

    /** The same of a survey or the like that was held in an earlier month. */
    public CountyReading standingSince(YearMonth month, String otherRemark) {
        return with(pass, shares.stream().map(share -> share.takenIn(month)).toList(), otherRemark);
    }

    private CountyReading with(@Nullable Boolean otherPass, List<Share> otherShares, String otherRemark) {
        return new CountyReading(
                topic,
                stage,
                group,
                value,
                words,
                numerator,
                denominator,
                limit,
                atLeast,
                otherPass,
                failing,
                otherShares,
                otherRemark);
    }
}
