package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the scores' variance lies between the schools (校际差异率): one-way analysis over single scores, as
 * fractions and not clipped.
 *
 * @param eta2 SSB ÷ SST; null with fewer than two schools, or where all scores are alike
 * @param omega2 (SSB − (k − 1)·MSW) ÷ (SST + MSW); null also where every school has one student
 */
public record VarianceShare(
        @Nullable BigDecimal eta2, @Nullable BigDecimal omega2) {

    public static final VarianceShare NONE = new VarianceShare(null, null);

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    static VarianceShare of(Collection<Sums> schools) {
        List<Sums> groups = schools.stream().filter(group -> group.sat() > 0).toList();
        Sums all = groups.stream().reduce(Sums.NONE, Sums::plus);
        if (groups.size() < 2 || isAlike(all)) {
            return NONE;
        }
        BigDecimal within = all.squares();
        for (Sums group : groups) {
            within = within.subtract(square(group), DIGITS);
        }
        BigDecimal total = all.squares().subtract(square(all), DIGITS);
        BigDecimal between = total.subtract(within, DIGITS);
        BigDecimal eta2 = between.divide(total, DIGITS);
        int freedom = all.sat() - groups.size();
        if (freedom == 0) {
            return new VarianceShare(eta2, null);
        }
        BigDecimal meanWithin = within.divide(BigDecimal.valueOf(freedom), DIGITS);
        BigDecimal omega2 = between.subtract(meanWithin.multiply(BigDecimal.valueOf(groups.size() - 1L)), DIGITS)
                .divide(total.add(meanWithin, DIGITS), DIGITS);
        return new VarianceShare(eta2, omega2);
    }

    private static boolean isAlike(Sums all) {
        return all.squares().multiply(all.students()).compareTo(all.sum().multiply(all.sum())) == 0;
    }

    private static BigDecimal square(Sums group) {
        return group.sum().multiply(group.sum()).divide(group.students(), DIGITS);
    }
}
