package org.junheng.briefing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Exact;
import org.junheng.indicator.lifting.Category;
import org.junheng.indicator.lifting.LiftingFigures;
import org.junheng.indicator.lifting.LiftingTotals;
import org.junheng.indicator.lifting.Standing;
import org.junheng.summary.Rounding;
import org.junheng.summary.Withheld;

/**
 * How the weak students of each township move: to the right the share that rises, to the left the share that falls, drawn
 * 360 wide. It holds no number of students.
 *
 * @param axisX where neither rises nor falls
 * @param hidden how many townships have too few students on file to be told of, in words; empty for none
 */
public record MovementChart(
        String id, String title, String desc, int height, String axisX, List<Bar> bars, String hidden) {

    /** A township; the last is the county. */
    public record Bar(
            String name,
            String risen,
            String fallen,
            String rate,
            String textY,
            String barY,
            String risenWidth,
            String fallenX,
            String fallenWidth) {}

    private record Shares(
            String name,
            BigDecimal risen,
            BigDecimal fallen,
            @Nullable BigDecimal rate) {}

    private static final int TOP = 6;
    private static final int PITCH = 32;
    private static final double RIGHT = BarChart.WIDTH - 4.0;

    public MovementChart {
        bars = List.copyOf(bars);
    }

    static @Nullable MovementChart of(LiftingFigures lifting) {
        Map<String, LiftingTotals> all = lifting.byTown();
        Map<String, LiftingTotals> told = tellable(all);
        if (told.isEmpty()) {
            return null;
        }
        List<Shares> towns = new ArrayList<>();
        told.forEach((town, totals) -> towns.add(shares(town, totals)));
        towns.add(shares("全县", lifting.county()));
        double left = most(towns, true);
        double width = Math.max(1, left + most(towns, false));
        double axis = RIGHT * left / width;
        List<Bar> bars = new ArrayList<>();
        for (Shares town : towns) {
            bars.add(bar(town, bars.size(), axis, RIGHT / width));
        }
        int hidden = all.size() - told.size();
        return new MovementChart(
                "c-lifting",
                "各乡镇街道转差学生的进步面和退步面（占在档的%）",
                String.join(
                        "；",
                        towns.stream()
                                .map(town ->
                                        town.name() + "已达标或进步" + percent(town.risen()) + "、退步" + percent(town.fallen()))
                                .toList()),
                TOP + PITCH * bars.size(),
                Scale.print(axis),
                bars,
                hidden == 0 ? "" : "另有" + hidden + "个乡镇街道在档人数过少，不列。");
    }

    /** One alone is not left out: the county less all others would tell of it. */
    private static Map<String, LiftingTotals> tellable(Map<String, LiftingTotals> all) {
        Map<String, LiftingTotals> told = new LinkedHashMap<>(all);
        told.values().removeIf(totals -> !isTellable(totals));
        if (told.size() == all.size() - 1) {
            told.entrySet().stream()
                    .min(Comparator.comparing(town -> onFile(town.getValue())))
                    .map(Map.Entry::getKey)
                    .ifPresent(told::remove);
        }
        return told;
    }

    /** Whether its shares are about enough students, and not about a few of a single school. */
    private static boolean isTellable(LiftingTotals town) {
        BigDecimal onFile = onFile(town);
        if (Withheld.areFew(onFile)) {
            return false;
        }
        long schools = town.schools().stream()
                .map(school -> school.get(Category.WEAK, Standing.ON_FILE).value())
                .filter(count -> count != null && count.signum() > 0)
                .count();
        return schools > 1 || (isTellable(risen(town), onFile) && isTellable(fallen(town), onFile));
    }

    /** Neither a few, nor all but a few. */
    private static boolean isTellable(BigDecimal part, BigDecimal all) {
        return (part.signum() == 0 || !Withheld.areFew(part))
                && (part.compareTo(all) == 0 || !Withheld.areFew(all.subtract(part)));
    }

    private static BigDecimal risen(LiftingTotals totals) {
        return known(totals, Standing.REACHED).add(known(totals, Standing.PROGRESSING));
    }

    private static BigDecimal fallen(LiftingTotals totals) {
        return known(totals, Standing.FALLING);
    }

    private static BigDecimal onFile(LiftingTotals totals) {
        return known(totals, Standing.ON_FILE);
    }

    private static BigDecimal known(LiftingTotals totals, Standing standing) {
        BigDecimal count = totals.get(Category.WEAK, standing);
        return count == null ? BigDecimal.ZERO : count;
    }

    private static Shares shares(String name, LiftingTotals totals) {
        BigDecimal onFile = onFile(totals);
        return new Shares(
                name, share(risen(totals), onFile), share(fallen(totals), onFile), totals.rate(Category.WEAK));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal all) {
        return all.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(Exact.HUNDRED).divide(all, MathContext.DECIMAL64);
    }

    private static double most(List<Shares> towns, boolean falling) {
        return towns.stream()
                .mapToDouble(town -> (falling ? town.fallen() : town.risen()).doubleValue())
                .max()
                .orElse(0);
    }

    private static Bar bar(Shares town, int index, double axis, double unit) {
        int top = TOP + PITCH * index;
        double fallen = town.fallen().doubleValue() * unit;
        return new Bar(
                town.name(),
                percent(town.risen()),
                percent(town.fallen()),
                Rounding.rate(town.rate()),
                Scale.print(top + 11),
                Scale.print(top + 16),
                Scale.print(town.risen().doubleValue() * unit),
                Scale.print(axis - fallen),
                Scale.print(fallen));
    }

    private static String percent(BigDecimal share) {
        return Rounding.number(share, 0) + "%";
    }
}
