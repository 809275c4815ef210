package org.junheng.summary.asked;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.indicator.Gap;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.UnitRule;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.summary.LeastToPass;
import org.junheng.summary.StatementGround;
import org.junheng.summary.Wording;

/** What is asked of schools: which are worst, what they lack, which may slip next. */
record WantQuestions(StatementGround ground) {

    private static final int WORST = 5600;
    private static final int LEAST = 5500;
    private static final int EDGE = 2000;
    private static final int NEAREST = 700;
    private static final int NAMED = 3;

    Optional<Question> worst() {
        List<UnitResult> failing = told(failing());
        if (failing.isEmpty()) {
            return Optional.empty();
        }
        String worst = Stage.COMPULSORY.stream()
                .map(stage -> worst(failing, stage))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("；"));
        long single = failing.stream()
                .filter(result -> result.met() == result.readings().size() - 1)
                .count();
        return Optional.of(new Question(
                Question.Part.GAPS,
                "学校指标",
                WORST,
                failing.size() == 1 ? "未达标的学校差多远？" : "哪几所学校差得最远？",
                worst + "。" + (failing.size() == 1 ? "" : single(failing, single))));
    }

    private static String single(List<UnitResult> failing, long single) {
        String said = "未达标的" + StatementGround.perStage(failing);
        return single == 0
                ? said + "都不止1项低于标准。"
                : single == failing.size() ? said + "都只有1项低于标准。" : said + "中，只有1项低于标准的" + single + "所。";
    }

    private String worst(List<UnitResult> failing, Stage stage) {
        String named = failing.stream()
                .filter(result -> result.unit().stage() == stage)
                .sorted(Comparator.comparingInt(UnitResult::met)
                        .thenComparing(WantQuestions::lowest)
                        .thenComparing(UnitResult::unit))
                .limit(NAMED)
                .map(result -> ground.name(result.unit().school()) + "（" + result.met() + "/"
                        + result.readings().size() + "项达标，" + lowestWords(result) + "）")
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? "" : stage.label() + "为" + named;
    }

    private static String lowestWords(UnitResult result) {
        return result.readings().stream()
                .filter(reading -> reached(reading).isPresent())
                .min(Comparator.comparing(reading -> reached(reading).orElseThrow()))
                .map(reading -> Wording.noun(reading.indicator())
                        + reachedWords(reached(reading).orElseThrow()))
                .orElse("");
    }

    /** What falls short by less than is shown, must not read as reached. */
    private static String reachedWords(BigDecimal reached) {
        String share = Wording.share(reached);
        return share.equals(Wording.share(BigDecimal.ONE)) ? "离标准不到1%" : "只到标准的" + share;
    }

    private static BigDecimal lowest(UnitResult result) {
        return result.readings().stream()
                .flatMap(reading -> reached(reading).stream())
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }

    /** The value ÷ its limit. */
    private static Optional<BigDecimal> reached(Reading reading) {
        BigDecimal limit = reading.limit();
        return limit == null || limit.signum() == 0
                ? Optional.empty()
                : reading.value().computed().map(value -> value.value().divide(limit, MathContext.DECIMAL64));
    }

    Optional<Question> least() {
        UnitRule rule = ground.standard().unitRule();
        List<UnitResult> failing = told(failing());
        if (rule == null || failing.isEmpty()) {
            return Optional.empty();
        }
        Map<Unit, List<Gap>> gaps = ground.figures().gaps().stream().collect(Collectors.groupingBy(Gap::unit));
        List<LeastToPass.Step> steps = failing.stream()
                .flatMap(result ->
                        LeastToPass.of(result, gaps.getOrDefault(result.unit(), List.of()), rule).steps().stream())
                .toList();
        List<String> parts = new ArrayList<>();
        parts.add(StatementGround.perStage(failing) + "未达标，" + (failing.size() == 1 ? "按最省的办法补，需" : "各按最省的办法补，共需")
                + total(steps));
        mending().ifPresent(parts::add);
        long unknown = Stage.COMPULSORY.stream()
                .mapToLong(stage ->
                        StatementGround.unknown(ground.figures(), stage).size())
                .sum();
        if (unknown > 0) {
            parts.add("另有" + unknown + "所缺少数据，未计在内");
        }
        return Optional.of(
                new Question(Question.Part.GAPS, "缺口测算", LEAST, "最少要补多少，学校才能都达标？", String.join("。", parts) + "。"));
    }

    /** In the standard's order. */
    private String total(List<LeastToPass.Step> steps) {
        return ground.standard().indicators().stream()
                .map(indicator -> Map.entry(
                        indicator,
                        steps.stream()
                                .filter(step -> step.indicator().code().equals(indicator.code()))
                                .map(LeastToPass.Step::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .filter(entry -> entry.getValue().signum() > 0)
                .map(entry -> Wording.noun(entry.getKey())
                        + Wording.amount(entry.getValue(), entry.getKey().numeratorUnit()))
                .collect(Collectors.joining("、"));
    }

    /** What the coefficients above their limits ask for beside. */
    private Optional<String> mending() {
        String plans = Stage.COMPULSORY.stream()
                .flatMap(stage -> StatementGround.limited(ground.figures(), stage).stream())
                .filter(dispersion -> Boolean.FALSE.equals(dispersion.pass()))
                .flatMap(dispersion ->
                        ground.picture().remedies().mending(dispersion.stage(), dispersion.code()).stream())
                .map(plan -> plan.stage().label()
                        + Wording.noun(plan.indicator())
                        + Wording.amount(plan.total(), plan.indicator().numeratorUnit()))
                .collect(Collectors.joining("、"));
        return plans.isEmpty() ? Optional.empty() : Optional.of("要让超标的差异系数也降到标准以内，最少须补" + plans);
    }

    /** Which of the passing schools stand nearest to failing. */
    Optional<Question> slipping() {
        UnitRule rule = ground.standard().unitRule();
        List<UnitResult> passing = told(Stage.COMPULSORY.stream()
                .flatMap(stage -> StatementGround.judged(ground.figures(), stage).stream())
                .filter(result -> Boolean.TRUE.equals(result.pass()))
                .toList());
        if (rule == null || passing.isEmpty()) {
            return Optional.empty();
        }
        List<Unit> edge = passing.stream()
                .filter(result -> result.met() == rule.atLeastMet()
                        && result.met() < result.readings().size())
                .map(UnitResult::unit)
                .toList();
        String nearest = nearest(passing);
        return Optional.of(new Question(
                Question.Part.INDICATORS,
                "学校指标",
                edge.isEmpty() ? NEAREST : EDGE,
                "哪些达标学校最容易掉下来？",
                "达标的" + StatementGround.perStage(passing) + edgeWords(edge, passing.size(), rule.atLeastMet())
                        + nearest));
    }

    private String edgeWords(List<Unit> edge, int passing, int atLeast) {
        if (edge.isEmpty()) {
            return (passing == 1 ? "不只靠" : "中，没有一所只靠") + atLeast + "项达标。";
        }
        return (passing == 1 ? "" : "中，" + edge.size() + "所") + "只有" + atLeast + "项达标，再少一项即不达标："
                + Wording.schools(edge.stream().map(ground::unitName).toList()) + "。";
    }

    /** The indicators that are met most narrowly. */
    private String nearest(List<UnitResult> passing) {
        record Margin(UnitResult unit, Indicator indicator, BigDecimal reached) {}
        String named = passing.stream()
                .flatMap(result -> result.readings().stream()
                        .flatMap(reading -> reached(reading)
                                .filter(reached -> reached.compareTo(BigDecimal.ONE) >= 0)
                                .map(reached -> new Margin(result, reading.indicator(), reached))
                                .stream()))
                .sorted(Comparator.comparing(Margin::reached)
                        .thenComparing(margin -> margin.unit().unit()))
                .limit(NAMED)
                .map(margin -> ground.unitName(margin.unit().unit()) + "的" + Wording.noun(margin.indicator()) + "（标准的"
                        + Wording.share(margin.reached()) + "）")
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? "" : "离标准最近的是" + named + "。";
    }

    private List<UnitResult> failing() {
        return Stage.COMPULSORY.stream()
                .flatMap(stage -> StatementGround.failing(ground.figures(), stage).stream())
                .toList();
    }

    private List<UnitResult> told(List<UnitResult> results) {
        return results.stream()
                .filter(result -> !ground.withheld().hides(result.unit()))
                .toList();
    }
}
