package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where each school of a stage lies in one indicator: a dot a school against the limit, drawn 360 wide. Dots that would
 * cover each other are stacked.
 *
 * @param limitX empty without a limit, as are the three after it
 * @param mostLabel the figure at which the axis ends
 * @param beyond how many lie beyond, in words; empty for none
 */
public record StripChart(
        String id,
        String title,
        String desc,
        String viewBox,
        String axisY,
        String labelY,
        String lineTop,
        String limitX,
        String limitLabel,
        String floorX,
        String floorLabel,
        String mostLabel,
        String beyond,
        List<Dot> dots) {

    static final double LEFT = 6;
    static final double RIGHT = 350;

    private static final double WIDE = 7.6;
    private static final int LEVELS = 8;
    private static final double FOOT = 18;
    private static final double HEAD = 19;

    /**
     * A school.
     *
     * @param path how its shape is drawn
     * @param tab whether the keyboard stops here: where the school lies below the limit
     */
    public record Dot(String tone, String path, String name, int tab) {}

    /** A school before it has its place. */
    record Point(BigDecimal value, Mark mark, String name) {}

    /** What stands around the dots, all in words. */
    record Frame(
            String id,
            String title,
            String desc,
            @Nullable BigDecimal limit,
            String limitLabel,
            @Nullable BigDecimal floor,
            String floorLabel,
            String mostLabel,
            String beyond) {}

    private record Placed(Point point, double x, int level) {}

    public StripChart {
        dots = List.copyOf(dots);
    }

    static StripChart of(Frame frame, List<Point> points, Scale scale) {
        List<Placed> placed = place(points, scale);
        int levels = placed.stream().mapToInt(Placed::level).max().orElse(0) + 1;
        double axis = HEAD + levels * WIDE;
        return new StripChart(
                frame.id(),
                frame.title(),
                frame.desc(),
                "0 0 " + BarChart.WIDTH + " " + Scale.print(axis + FOOT),
                Scale.print(axis),
                Scale.print(axis + 13),
                Scale.print(HEAD - 6),
                frame.limit() == null ? "" : scale.print(frame.limit()),
                frame.limitLabel(),
                frame.floor() == null ? "" : scale.print(frame.floor()),
                frame.floorLabel(),
                frame.mostLabel(),
                frame.beyond(),
                placed.stream().map(each -> dot(each, axis, scale)).toList());
    }

    /** Puts each point, from the left, on the lowest level where it covers none; where all are full, on the emptiest. */
    private static List<Placed> place(List<Point> points, Scale scale) {
        double[] ends = new double[LEVELS];
        java.util.Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        List<Placed> placed = new ArrayList<>();
        points.stream().sorted(Comparator.comparing(Point::value)).forEach(point -> {
            double x = scale.at(point.value());
            int level = 0;
            for (int i = 1; i < LEVELS && ends[level] > x - WIDE; i++) {
                level = ends[i] <= x - WIDE || ends[i] < ends[level] ? i : level;
            }
            ends[level] = x;
            placed.add(new Placed(point, x, level));
        });
        return placed;
    }

    private static Dot dot(Placed placed, double axis, Scale scale) {
        double y = axis - WIDE / 2 - 1 - placed.level() * WIDE;
        String tone = placed.point().mark().tone();
        boolean outside = placed.point().value().doubleValue() > scale.most();
        String x = Scale.print(placed.x());
        String path = outside
                ? "M" + Scale.print(placed.x() - 2) + " " + Scale.print(y - 3) + "l4 3l-4 3z"
                : switch (tone) {
                    case "near" -> "M" + Scale.print(placed.x() - 3.6) + " " + Scale.print(y + 3) + "h7.2l-3.6-6.4z";
                    case "short" -> "M" + Scale.print(placed.x() - 3) + " " + Scale.print(y - 3) + "h6v6h-6z";
                    default -> "M" + x + " " + Scale.print(y) + "h0";
                };
        boolean below = tone.equals("near") || tone.equals("short");
        return new Dot(outside ? tone + " out" : tone, path, placed.point().name(), below ? 0 : -1);
    }
}
