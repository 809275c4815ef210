package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a class, a school, a town or the county did in a paper.
 *
 * @param county all who took that paper
 * @param rank among all of its level in the county, by the mean; null for the county, and when nobody sat
 * @param townRank among all of its level in the town; null for the county and a town too
 * @param share of the variance between the schools; none for a school or a class
 */
public record PaperResult(
        Place place,
        Paper paper,
        Sums sums,
        Whole county,
        @Nullable Integer rank,
        @Nullable Integer townRank,
        VarianceShare share) {

    /** (mean − county mean) ÷ county SD; null for the county itself. */
    public @Nullable BigDecimal standardScore() {
        return place.level() == Level.COUNTY ? null : county.standardScore(sums);
    }
}
