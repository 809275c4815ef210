package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Exact;
import org.junheng.intake.Target;

/** What a year's papers are to reach: what 年度目标 sets under {@code T.及格率} and the like, and 96% of passes unless it does. */
public record Goals(List<Target> targets) {

    public static final BigDecimal PASS = BigDecimal.valueOf(96);

    private static final List<Rate> RATES = List.of(Rate.values());
    private static final Comparator<Target> NEAREST = Comparator.comparing((Target target) -> target.school() == null)
            .thenComparing(target -> target.stage() == null);

    public Goals {
        targets = List.copyOf(targets);
    }

    /**
     * A target and whether it is met.
     *
     * @param met null when nobody sat
     */
    public record Goal(
            Rate rate, BigDecimal target, @Nullable Boolean met) {}

    public static Goals of(int year, List<Target> targets) {
        return new Goals(targets.stream()
                .filter(target -> target.year() == year && target.code().startsWith("T."))
                .toList());
    }

    /** In the order of the rates; those of the school itself go before the county's, those of its stage before others. */
    public List<Goal> of(PaperResult result) {
        List<Goal> goals = new ArrayList<>();
        for (Rate rate : RATES) {
            BigDecimal target = target(rate, result);
            if (target != null) {
                goals.add(new Goal(rate, target, met(rate, target, result.sums())));
            }
        }
        return goals;
    }

    /** Compared without dividing, which is exact. */
    private static @Nullable Boolean met(Rate rate, BigDecimal target, Sums sums) {
        BigDecimal whole = rate.whole(sums);
        if (whole.signum() == 0) {
            return null;
        }
        int above = rate.part(sums).multiply(Exact.HUNDRED).compareTo(target.multiply(whole));
        return rate.atLeast() ? above >= 0 : above <= 0;
    }

    private @Nullable BigDecimal target(Rate rate, PaperResult result) {
        Target nearest = null;
        for (Target target : targets) {
            if (target.code().equals(rate.code())
                    && fits(target, result)
                    && (nearest == null || NEAREST.compare(target, nearest) < 0)) {
                nearest = target;
            }
        }
        return nearest != null ? nearest.value() : rate == Rate.PASS ? PASS : null;
    }

    private static boolean fits(Target target, PaperResult result) {
        return (target.stage() == null
                        || target.stage() == result.paper().grade().stage())
                && (target.school() == null
                        || target.school().equals(result.place().school()));
    }
}
