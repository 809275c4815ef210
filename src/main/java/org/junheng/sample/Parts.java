package org.junheng.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;

/** What stands of one item under 小学, 初中 and 共用; a part that the school has not is left blank. */
record Parts(
        @Nullable BigDecimal primary,
        @Nullable BigDecimal junior,
        @Nullable BigDecimal shared) {

    /** Divides so that each stage, with its share of what is common, comes to what it is meant to have. */
    static Parts of(SchoolPlan plan, Map<Stage, Double> wanted, int decimals) {
        Map<Stage, Double> weights = weights(plan);
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Map.Entry<Stage, Double> each : wanted.entrySet()) {
            double whole = each.getValue() / weights.getOrDefault(each.getKey(), 1.0);
            least = Math.min(least, whole);
            most = Math.max(most, whole);
        }
        double share = plan.kind().shared();
        boolean everything = share >= 1;
        double common = everything ? most : least * share;
        Map<Stage, BigDecimal> own = new EnumMap<>(Stage.class);
        wanted.forEach((stage, amount) ->
                own.put(stage, rounded(amount - common * weights.getOrDefault(stage, 1.0), decimals)));
        return new Parts(
                everything ? null : own.get(Stage.PRIMARY),
                everything ? null : own.get(Stage.JUNIOR),
                share > 0 ? rounded(common, decimals) : null);
    }

    /** Everything under 共用, or under the one stage of the school. */
    static Parts whole(SchoolPlan plan, int count) {
        BigDecimal all = BigDecimal.valueOf(count);
        boolean single = plan.kind().shared() == 0 && plan.stages().size() == 1;
        boolean primary = plan.stages().get(0) == Stage.PRIMARY;
        return new Parts(single && primary ? all : null, single && !primary ? all : null, single ? null : all);
    }

    private static BigDecimal rounded(double amount, int decimals) {
        return BigDecimal.valueOf(Math.max(0, amount)).setScale(decimals, RoundingMode.CEILING);
    }

    /** The share of each stage in what is common: enrolment weighted 1, 1.1, 1.32, or 1 and 1.2 in a 完全中学. */
    private static Map<Stage, Double> weights(SchoolPlan plan) {
        boolean middle = plan.kind().type() == SchoolType.FULL_MIDDLE;
        Map<Stage, Double> weights = new EnumMap<>(Stage.class);
        weights.put(Stage.PRIMARY, (double) plan.size(Stage.PRIMARY).total());
        weights.put(Stage.JUNIOR, plan.size(Stage.JUNIOR).total() * (middle ? 1 : 1.1));
        weights.put(Stage.SENIOR, plan.kind().seniors() * (middle ? 1.2 : 1.32));
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((stage, weight) -> weight / sum);
        return weights;
    }

    int total() {
        return (primary == null ? 0 : primary.intValue())
                + (junior == null ? 0 : junior.intValue())
                + (shared == null ? 0 : shared.intValue());
    }
}
