package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/**
 * Why an indicator's figure is another than the month before. The three parts add up to {@code now} − {@code published}
 * exactly: each is the difference of two figures in a chain that leads from the one to the other.
 *
 * @param code of the indicator
 * @param published the month before, as it was published; null when nothing was
 * @param before the month before, from the files that are in force today
 * @param revision what mended and late files changed since it was published: before − published
 * @param real what the units that stand in both months did themselves, their students as they were: the figure of last
 *     month's units and students with this month's values − before
 * @param composition students and units that came, went or grew: now − that figure
 */
public record Change(
        Stage stage,
        String code,
        Quantity quantity,
        @Nullable BigDecimal published,
        BigDecimal before,
        BigDecimal now,
        BigDecimal revision,
        BigDecimal real,
        BigDecimal composition) {

    /** Which figure of the indicator. */
    public enum Quantity {
        MEAN,
        COEFFICIENT
    }

    /** The change of the pooled mean and of the coefficient, as far as both months have them. */
    static List<Change> of(
            Stage stage,
            Indicator indicator,
            CountyFigures before,
            CountyFigures now,
            Function<Quantity, @Nullable BigDecimal> published) {
        List<Point> then = CountyFigures.points(before.units(), stage, indicator);
        List<Point> here = CountyFigures.points(now.units(), stage, indicator);
        Moments between = Moments.of(between(then, here));
        List<Change> changes = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            BigDecimal first = figure(quantity, Moments.of(then));
            BigDecimal middle = figure(quantity, between);
            BigDecimal last = figure(quantity, Moments.of(here));
            if (first != null && middle != null && last != null) {
                BigDecimal stood = published.apply(quantity);
                changes.add(new Change(
                        stage,
                        indicator.code(),
                        quantity,
                        stood,
                        first,
                        last,
                        stood == null ? BigDecimal.ZERO : first.subtract(stood),
                        middle.subtract(first),
                        last.subtract(middle)));
            }
        }
        return changes;
    }

    /** Last month's units and students, with this month's values where there are some. */
    private static List<Point> between(List<Point> then, List<Point> here) {
        Map<Unit, Point> now = here.stream().collect(Collectors.toMap(Point::unit, point -> point));
        return then.stream()
                .map(point -> {
                    Point later = now.get(point.unit());
                    return later == null
                            ? point
                            : new Point(
                                    point.unit(),
                                    point.students(),
                                    later.amount().multiply(point.students()).divide(later.students(), Exact.DIGITS));
                })
                .toList();
    }

    private static @Nullable BigDecimal figure(Quantity quantity, Moments moments) {
        return quantity == Quantity.MEAN ? moments.mean() : moments.coefficient();
    }
}
