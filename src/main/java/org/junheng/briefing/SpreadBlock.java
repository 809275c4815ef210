package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Fold;
import org.junheng.indicator.Dispersion;
import org.junheng.school.Stage;
import org.junheng.summary.DataStatus;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/**
 * The coefficients of a stage against their limits, drawn and as a table.
 *
 * @param chart null, and no rows, where not one could be computed
 */
public record SpreadBlock(
        String stage, String title, String source, @Nullable BarChart chart, List<Row> rows, Fold basis) {

    /** One coefficient. */
    public record Row(
            String name, String mean, String deviation, String coefficient, String limit, Mark mark, String change) {}

    public SpreadBlock {
        rows = List.copyOf(rows);
    }

    /** Empty where the county has no school of the stage. */
    static Optional<SpreadBlock> of(PageGround ground, Stage stage) {
        int units = ground.counted(stage).size();
        if (units == 0) {
            return Optional.empty();
        }
        List<Dispersion> dispersions = ground.figures().dispersions().stream()
                .filter(dispersion -> dispersion.stage() == stage)
                .toList();
        String title = title(stage, dispersions);
        if (dispersions.stream().allMatch(dispersion -> dispersion.mean() == null)) {
            return Optional.of(new SpreadBlock(stage.label(), title, "", null, List.of(), new Fold("", List.of())));
        }
        return Optional.of(new SpreadBlock(
                stage.label(),
                title,
                "来源：" + units + "所学校月报" + (carried(ground) ? "（含沿用）" : "") + "；差异系数无单位，越小越均衡",
                BarChart.of("cv-" + stage.name().toLowerCase(Locale.ROOT), title, dispersions, ground),
                dispersions.stream().map(dispersion -> row(ground, dispersion)).toList(),
                new Fold("差异系数怎么算", dispersions.stream().map(SpreadBlock::sum).toList())));
    }

    private static String title(Stage stage, List<Dispersion> dispersions) {
        List<Dispersion> limited =
                dispersions.stream().filter(each -> each.limit() != null).toList();
        long above = limited.stream()
                .filter(each -> Boolean.FALSE.equals(each.pass()))
                .count();
        long unknown = limited.stream().filter(each -> each.pass() == null).count();
        String all = stage.label() + limited.size() + "项差异系数";
        String held = above == 0 ? unknown == 0 ? all + "均不高于标准" : all + "没有一项高于标准" : all + "中" + above + "项高于标准";
        return unknown == limited.size()
                ? all + "无法计算"
                : held + (unknown == 0 ? "" : "，" + unknown + "项无法计算") + "，最高" + highest(limited);
    }

    private static String highest(List<Dispersion> dispersions) {
        return Rounding.cv(dispersions.stream()
                .flatMap(dispersion -> Optional.ofNullable(dispersion.coefficient()).stream())
                .max(BigDecimal::compareTo)
                .orElse(null));
    }

    private static Row row(PageGround ground, Dispersion dispersion) {
        return new Row(
                Wording.noun(dispersion),
                figure(ground, dispersion, dispersion.mean()),
                figure(ground, dispersion, dispersion.deviation()),
                Rounding.cv(dispersion.coefficient()),
                dispersion.limit() == null ? Rounding.NONE : "≤" + Wording.spread(dispersion.limit()),
                mark(dispersion),
                ground.before(dispersion)
                        .map(before ->
                                Rounding.change(dispersion.coefficient(), before.coefficient(), Dispersion.DECIMALS))
                        .orElse(Rounding.NONE));
    }

    static String figure(PageGround ground, Dispersion dispersion, @Nullable BigDecimal value) {
        return ground.standard().indicators().stream()
                .filter(indicator -> indicator.code().equals(dispersion.code()))
                .map(indicator -> Rounding.indicator(value, indicator))
                .findFirst()
                .orElse(Rounding.NONE);
    }

    private static boolean carried(PageGround ground) {
        return ground.picture().now().count(DataStatus.CARRIED) > 0;
    }

    private static Mark mark(Dispersion dispersion) {
        Mark mark = Mark.of(dispersion.pass());
        return dispersion.critical() ? new Mark(mark.shape(), mark.word() + "（临界）", mark.tone()) : mark;
    }

    private static String sum(Dispersion dispersion) {
        return Wording.noun(dispersion) + "："
                + (dispersion.deviation() == null
                        ? Rounding.cv(dispersion.coefficient())
                        : "标准差" + Rounding.number(dispersion.deviation(), 4) + " ÷ 平均值"
                                + Rounding.number(dispersion.mean(), 4) + " = "
                                + Rounding.number(dispersion.coefficient(), 4))
                + "（" + dispersion.units() + "所）";
    }
}
