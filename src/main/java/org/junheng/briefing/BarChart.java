package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/**
 * Coefficients as bars against their limit, drawn 360 wide; every coordinate is ready to print.
 *
 * @param desc the same in words, for those who do not see it
 * @param limitLabel empty where there is no limit
 */
public record BarChart(
        String id, String title, String desc, int height, String limitX, String limitLabel, List<Bar> bars) {

    /** The width that every chart is drawn for. */
    static final int WIDTH = 360;

    private static final int TOP = 22;
    private static final int PITCH = 34;
    private static final double BEYOND_LIMIT = 1.35;

    /**
     * One coefficient.
     *
     * @param limitX empty where it has no limit
     * @param beforeX where it was a month ago; empty where that is not known
     */
    public record Bar(
            String name,
            String value,
            Mark mark,
            String textY,
            String barY,
            String middleY,
            String width,
            String limitX,
            String beforeX) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** Whether the month before is drawn at all, so that its sign needs a word. */
    public boolean compared() {
        return bars.stream().anyMatch(bar -> !bar.beforeX().isEmpty());
    }

    static BarChart of(String id, String title, List<Dispersion> dispersions, PageGround ground) {
        Scale scale = new Scale(most(dispersions, ground), 0, WIDTH - 4);
        List<Bar> bars = new ArrayList<>();
        for (Dispersion dispersion : dispersions) {
            bars.add(bar(dispersion, bars.size(), scale, ground));
        }
        Optional<BigDecimal> limit = dispersions.stream()
                .flatMap(dispersion -> Optional.ofNullable(dispersion.limit()).stream())
                .findFirst();
        return new BarChart(
                id,
                title,
                desc(dispersions),
                TOP + PITCH * bars.size(),
                limit.map(scale::print).orElse(""),
                limit.map(value -> "标准≤" + Wording.spread(value)).orElse(""),
                bars);
    }

    private static double most(List<Dispersion> dispersions, PageGround ground) {
        return dispersions.stream()
                .flatMapToDouble(dispersion -> Stream.of(
                                figure(dispersion.coefficient()),
                                figure(dispersion.limit()) * BEYOND_LIMIT,
                                ground.before(dispersion)
                                        .map(before -> figure(before.coefficient()))
                                        .orElse(0.0))
                        .mapToDouble(Double::doubleValue))
                .max()
                .orElse(1);
    }

    private static double figure(@Nullable BigDecimal value) {
        return value == null ? 0 : value.doubleValue();
    }

    private static Bar bar(Dispersion dispersion, int index, Scale scale, PageGround ground) {
        double top = TOP + PITCH * index;
        BigDecimal coefficient = dispersion.coefficient();
        BigDecimal limit = dispersion.limit();
        return new Bar(
                Wording.noun(dispersion),
                Rounding.cv(coefficient),
                limit == null && coefficient != null ? Mark.none("") : Mark.of(dispersion.pass()),
                Scale.print(top + 13),
                Scale.print(top + 19),
                Scale.print(top + 23),
                coefficient == null ? "0" : scale.print(coefficient),
                limit == null ? "" : scale.print(limit),
                ground.before(dispersion)
                        .map(Dispersion::coefficient)
                        .filter(Objects::nonNull)
                        .map(scale::print)
                        .orElse(""));
    }

    private static String desc(List<Dispersion> dispersions) {
        return String.join(
                "；",
                dispersions.stream()
                        .map(dispersion -> Wording.noun(dispersion) + Rounding.cv(dispersion.coefficient()))
                        .toList());
    }
}
