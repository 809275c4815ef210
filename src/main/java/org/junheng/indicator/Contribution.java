package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/**
 * What one unit does to the spread of an indicator.
 *
 * @param share its term of the variance ÷ the sum of terms; null when all units are alike
 * @param atLimit the coefficient if this unit alone rose to its limit: unchanged when it is there already; null without
 *     a limit, or when undefined
 * @param without the coefficient of the other units; null when undefined
 */
public record Contribution(
        Unit unit,
        Indicator indicator,
        @Nullable BigDecimal share,
        @Nullable BigDecimal atLimit,
        @Nullable BigDecimal without) {

    /** One for each unit that has a value, in the units' order. */
    static List<Contribution> of(Stage stage, Indicator indicator, List<Point> points) {
        Moments moments = Moments.of(points);
        BigDecimal mean = moments.mean();
        BigDecimal variance = moments.variance();
        BigDecimal limit = indicator.limit(stage);
        return points.stream()
                .map(point -> new Contribution(
                        point.unit(),
                        indicator,
                        share(point, moments.students(), mean, variance),
                        limit == null ? null : lifted(point, limit, moments),
                        moments.without(point).coefficient()))
                .toList();
    }

    private static @Nullable BigDecimal share(
            Point point, BigDecimal students, @Nullable BigDecimal mean, @Nullable BigDecimal variance) {
        if (mean == null || variance == null || variance.signum() == 0) {
            return null;
        }
        BigDecimal term =
                Exact.square(point.value().subtract(mean, Exact.DIGITS)).multiply(point.students());
        return term.divide(variance.multiply(students), Exact.DIGITS);
    }

    private static @Nullable BigDecimal lifted(Point point, BigDecimal limit, Moments moments) {
        return moments.without(point).with(point.liftedTo(limit)).coefficient();
    }
}
