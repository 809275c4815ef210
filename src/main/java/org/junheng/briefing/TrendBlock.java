package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.school.Stage;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/** The coefficients of a stage over the months, one small drawing each, and as a table. */
public record TrendBlock(String stage, String title, List<TrendPanel> panels, List<String> heads, List<Row> rows) {

    private static final double HEADROOM = 1.15;

    /** A month. */
    public record Row(String month, List<String> coefficients) {
        public Row {
            coefficients = List.copyOf(coefficients);
        }
    }

    public TrendBlock {
        panels = List.copyOf(panels);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** Empty where there is but one month to show. */
    static Optional<TrendBlock> of(PageGround ground, Stage stage) {
        List<CountyMonth> course = ground.picture().course();
        if (course.size() < 2 || ground.counted(stage).isEmpty()) {
            return Optional.empty();
        }
        List<Dispersion> now = ground.figures().dispersions().stream()
                .filter(dispersion -> dispersion.stage() == stage)
                .toList();
        double most = most(course, now);
        return Optional.of(new TrendBlock(
                stage.label(),
                title(course, stage, now),
                now.stream().map(dispersion -> panel(course, dispersion, most)).toList(),
                now.stream().map(dispersion -> Wording.noun(dispersion)).toList(),
                course.stream().map(month -> row(month, now)).toList()));
    }

    /** {@code 小学近12个月有3项差异系数超过标准，本月2项}. */
    private static String title(List<CountyMonth> course, Stage stage, List<Dispersion> now) {
        List<Dispersion> limited =
                now.stream().filter(each -> each.limit() != null).toList();
        long ever = limited.stream()
                .filter(each -> course.stream()
                        .flatMap(month -> month.dispersion(each.stage(), each.code()).stream())
                        .anyMatch(month -> Boolean.FALSE.equals(month.pass())))
                .count();
        String span = stage.label() + "近" + course.size() + "个月";
        return limited.isEmpty()
                ? span + "的差异系数"
                : span + (ever == 0 ? "没有一项差异系数超过标准" : "有" + ever + "项差异系数超过标准，本月" + above(limited) + "项");
    }

    private static long above(List<Dispersion> now) {
        return now.stream().filter(each -> Boolean.FALSE.equals(each.pass())).count();
    }

    private static double most(List<CountyMonth> course, List<Dispersion> now) {
        DoubleStream coefficients = course.stream()
                .flatMap(month -> now.stream().flatMap(each -> month.dispersion(each.stage(), each.code()).stream()))
                .mapToDouble(dispersion -> figure(dispersion.coefficient()));
        DoubleStream limits = now.stream().mapToDouble(dispersion -> figure(dispersion.limit()));
        return HEADROOM * DoubleStream.concat(coefficients, limits).max().orElse(1);
    }

    private static double figure(@Nullable BigDecimal value) {
        return value == null ? 0 : value.doubleValue();
    }

    private static TrendPanel panel(List<CountyMonth> course, Dispersion now, double most) {
        return TrendPanel.of(
                "t-" + now.stage().name().toLowerCase(Locale.ROOT) + "-" + now.code(),
                Wording.noun(now),
                course.stream()
                        .map(month -> new TrendPanel.Month(month.month(), coefficient(month, now)))
                        .toList(),
                now.limit(),
                most);
    }

    private static @Nullable BigDecimal coefficient(CountyMonth month, Dispersion now) {
        return month.dispersion(now.stage(), now.code())
                .map(Dispersion::coefficient)
                .orElse(null);
    }

    private static Row row(CountyMonth month, List<Dispersion> now) {
        return new Row(
                Wording.month(month.month()),
                now.stream()
                        .map(dispersion -> Rounding.cv(coefficient(month, dispersion)))
                        .toList());
    }
}
