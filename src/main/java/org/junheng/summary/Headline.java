package org.junheng.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.CountyVerdict.Reason;
import org.junheng.indicator.Dispersion;
import org.junheng.school.Stage;

/**
 * The month in a verdict, a sentence, and the schools on which they rest.
 *
 * @param coverage {@code 基于58/60所学校，3所待更正，2所沿用上期}
 */
public record Headline(Verdict verdict, String sentence, String coverage) {

    /** What may be said of a county. */
    public enum Verdict {
        PASSES("达标"),
        FAILS("未达标"),
        UNKNOWN("数据不全，暂不能评定");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Headline of(MonthPicture picture) {
        CountyFigures figures = picture.figures();
        List<String> parts = new ArrayList<>();
        vetoes(figures).ifPresent(parts::add);
        failing(figures).ifPresent(parts::add);
        unknown(figures).ifPresent(parts::add);
        holding(figures).ifPresent(parts::add);
        spread(figures).ifPresent(parts::add);
        return new Headline(verdict(figures), String.join("，", parts) + "；" + change(picture) + "。", coverage(picture));
    }

    /** What may be said of a county with these figures. */
    public static Verdict verdict(CountyFigures figures) {
        if (figures.verdict().pass()) {
            return Verdict.PASSES;
        }
        return figures.verdict().reasons().stream()
                        .anyMatch(reason -> reason instanceof Reason.UnitsFail
                                || reason instanceof Reason.TooFarApart
                                || reason instanceof Reason.Vetoed)
                ? Verdict.FAILS
                : Verdict.UNKNOWN;
    }

    private static Optional<String> vetoes(CountyFigures figures) {
        List<String> parts = new ArrayList<>();
        List<Reason> reasons = figures.verdict().reasons();
        String vetoed = reasons.stream()
                .filter(Reason.Vetoed.class::isInstance)
                .map(reason -> ((Reason.Vetoed) reason).veto())
                .map(veto -> veto.topic().name()
                        + (veto.failing().isEmpty() ? "" : veto.failing().size() + "所"))
                .collect(Collectors.joining("、"));
        if (!vetoed.isEmpty()) {
            parts.add(vetoed + "，一票否决");
        }
        reasons.stream()
                .filter(Reason.VetoesUnknown.class::isInstance)
                .map(reason -> ((Reason.VetoesUnknown) reason).vetoes().size() + "个否决项没有填报或数据不全")
                .forEach(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("，", parts));
    }

    private static Optional<String> failing(CountyFigures figures) {
        return byStage(stage -> StatementGround.failing(figures, stage).size()).map(stages -> stages + "综合未达标");
    }

    private static Optional<String> unknown(CountyFigures figures) {
        return byStage(stage -> StatementGround.unknown(figures, stage).size()).map(stages -> stages + "数据不全不能评定");
    }

    /** Only where no unit fails. */
    private static Optional<String> holding(CountyFigures figures) {
        boolean all = Stage.COMPULSORY.stream()
                .allMatch(stage -> StatementGround.judged(figures, stage).stream()
                        .allMatch(result -> Boolean.TRUE.equals(result.pass())));
        return all
                ? byStage(stage -> StatementGround.judged(figures, stage).size())
                        .map(stages -> stages + "全部综合达标")
                : Optional.empty();
    }

    private static Optional<String> byStage(ToIntFunction<Stage> count) {
        String stages = Stage.COMPULSORY.stream()
                .filter(stage -> count.applyAsInt(stage) > 0)
                .map(stage -> stage.label() + count.applyAsInt(stage) + "所")
                .collect(Collectors.joining("、"));
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages);
    }

    private static Optional<String> spread(CountyFigures figures) {
        List<Dispersion> limited = limited(figures);
        long unknown =
                limited.stream().filter(dispersion -> dispersion.pass() == null).count();
        long above = above(figures);
        if (limited.isEmpty()) {
            return Optional.empty();
        }
        String all = limited.size() + (figures.standard().composite() == null ? "项差异系数" : "项综合差异系数");
        if (unknown == limited.size()) {
            return Optional.of(all + "无法计算");
        }
        String held = above == 0 ? (unknown == 0 ? "均不高于标准" : "没有一项高于标准") : "中" + above + "项高于标准";
        return Optional.of(all + held + (unknown == 0 ? "" : "，" + unknown + "项无法计算"));
    }

    private static List<Dispersion> limited(CountyFigures figures) {
        return Stage.COMPULSORY.stream()
                .flatMap(stage -> StatementGround.limited(figures, stage).stream())
                .toList();
    }

    private static long above(CountyFigures figures) {
        return limited(figures).stream()
                .filter(dispersion -> Boolean.FALSE.equals(dispersion.pass()))
                .count();
    }

    private static long failingUnits(CountyFigures figures) {
        return Stage.COMPULSORY.stream()
                .mapToLong(stage -> StatementGround.failing(figures, stage).size())
                .sum();
    }

    private static String change(MonthPicture picture) {
        if (picture.course().size() < 2) {
            return "首月出数，无上月可比";
        }
        return picture.before()
                .map(before -> change(picture.figures(), before.figures()))
                .orElse("上月没有数据，不作比较");
    }

    private static String change(CountyFigures now, CountyFigures before) {
        Verdict then = verdict(before);
        if (then != verdict(now) || then == Verdict.PASSES) {
            return then == verdict(now) ? "上月同样达标" : "上月为" + then.words();
        }
        List<String> parts = new ArrayList<>();
        part("未达标学校", failingUnits(now), failingUnits(before), "所").ifPresent(parts::add);
        part("数据不全的学校", unknownUnits(now), unknownUnits(before), "所").ifPresent(parts::add);
        part("超标差异系数", above(now), above(before), "项").ifPresent(parts::add);
        return parts.isEmpty() ? "未达标学校数和超标项数均与上月相同" : String.join("，", parts);
    }

    private static Optional<String> part(String what, long now, long before, String counter) {
        return now == before ? Optional.empty() : Optional.of(what + Wording.fewerOrMore(now, before, counter));
    }

    private static long unknownUnits(CountyFigures figures) {
        return Stage.COMPULSORY.stream()
                .mapToLong(stage -> StatementGround.unknown(figures, stage).size())
                .sum();
    }

    private static String coverage(MonthPicture picture) {
        Reporting reporting = picture.reporting();
        long carried = picture.now().schools().stream()
                .filter(school ->
                        school.sourceMonth() != null && !picture.period().equals(school.sourceMonth()))
                .count();
        long without = picture.now().schools().stream()
                .filter(school -> school.sourceMonth() == null)
                .count();
        return "基于" + reporting.received() + "/" + reporting.expected() + "所学校"
                + part(reporting.returned(), "所待更正")
                + part(carried, "所沿用上期")
                + part(without, "所没有数据");
    }

    private static String part(long count, String words) {
        return count == 0 ? "" : "，" + count + words;
    }
}
