package org.junheng.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.UnitRule;
import org.junheng.indicator.Verdict;
import org.junheng.school.Stage;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/**
 * One indicator over the schools: a strip of dots for each stage that has any to show; its values stand in the {@link HeatTable}.
 *
 * @param source unit and formula
 */
public record StripBlock(String code, String name, String source, List<StripChart> strips) {

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(3);

    public StripBlock {
        strips = List.copyOf(strips);
    }

    static StripBlock of(PageGround ground, Indicator indicator) {
        return new StripBlock(
                indicator.code(),
                indicator.name(),
                "单位：" + indicator.unit() + "；" + indicator.formula() + "。数值见下表。",
                Stage.COMPULSORY.stream()
                        .filter(stage -> !told(ground, indicator, stage).isEmpty())
                        .map(stage -> strip(ground, indicator, stage))
                        .toList());
    }

    /** The units that have a value which may be told, the lowest first. */
    private static List<UnitResult> told(PageGround ground, Indicator indicator, Stage stage) {
        return ground.counted(stage).stream()
                .filter(result ->
                        value(result, indicator) != null && !ground.withheld().hides(result.unit()))
                .sorted(Comparator.comparing((UnitResult result) -> Objects.requireNonNull(value(result, indicator)))
                        .thenComparing(UnitResult::unit))
                .toList();
    }

    private static StripChart strip(PageGround ground, Indicator indicator, Stage stage) {
        UnitRule rule = ground.standard().unitRule();
        List<StripChart.Point> points = told(ground, indicator, stage).stream()
                .map(result -> new StripChart.Point(
                        Objects.requireNonNull(value(result, indicator)),
                        Mark.of(reading(result, indicator), rule),
                        ground.name(result.unit()) + " " + Wording.value(value(result, indicator), indicator)))
                .toList();
        BigDecimal limit = indicator.limit(stage);
        Scale scale = new Scale(most(points, limit), StripChart.LEFT, StripChart.RIGHT);
        long beyond = points.stream()
                .filter(point -> point.value().doubleValue() > scale.most())
                .count();
        int untold = ground.counted(stage).size() - points.size();
        StripChart.Frame frame = new StripChart.Frame(
                "d-" + stage.name().toLowerCase(Locale.ROOT) + "-" + indicator.code(),
                title(ground, indicator, stage) + (untold == 0 ? "" : "（" + untold + "所未画）"),
                desc(points),
                limit,
                "标准" + Rounding.limit(limit),
                limit == null || rule == null ? null : limit.multiply(rule.floorShare()),
                rule == null ? "" : Wording.share(rule.floorShare()),
                new BigDecimal(scale.most())
                                .setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + indicator.unit(),
                beyond == 0 ? "" : "▸ " + beyond + "所超出图幅");
        return StripChart.of(frame, points, scale);
    }

    private static String title(PageGround ground, Indicator indicator, Stage stage) {
        List<Verdict> verdicts = ground.counted(stage).stream()
                .filter(result -> value(result, indicator) != null)
                .map(result -> reading(result, indicator).verdict())
                .toList();
        long below = verdicts.stream()
                .filter(verdict -> verdict == Verdict.NEAR || verdict == Verdict.SHORT)
                .count();
        String known =
                stage.label() + (verdicts.size() < ground.counted(stage).size() ? "有数值的" : "") + verdicts.size() + "所";
        if (indicator.limit(stage) == null) {
            return known;
        }
        return known + (below == 0 ? verdicts.size() == 1 ? "不低于标准" : "无一低于标准" : below(below, verdicts.size()));
    }

    private static String below(long below, int known) {
        return below == known ? (known == 1 ? "" : "都") + "低于标准" : "中" + below + "所低于标准";
    }

    private static String desc(List<StripChart.Point> points) {
        String lowest = points.get(0).name();
        return points.size() == 1
                ? lowest
                : "最低" + lowest + "，最高" + points.get(points.size() - 1).name();
    }

    private static double most(List<StripChart.Point> points, @Nullable BigDecimal limit) {
        BigDecimal highest = points.get(points.size() - 1).value();
        double most = Scale.roundUp(highest.doubleValue());
        if (limit == null || limit.signum() == 0) {
            return most;
        }
        return Math.max(
                Math.min(most, limit.multiply(FARTHEST).doubleValue()), Scale.roundUp(limit.doubleValue() * 1.5));
    }

    private static Reading reading(UnitResult result, Indicator indicator) {
        return result.reading(indicator.code()).orElseThrow();
    }

    private static @Nullable BigDecimal value(UnitResult result, Indicator indicator) {
        return result.reading(indicator.code()).map(PageGround::value).orElse(null);
    }
}
