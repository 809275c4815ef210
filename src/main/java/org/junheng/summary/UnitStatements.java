package org.junheng.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Gap;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.UnitRule;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.summary.Statement.Tone;
import org.junheng.summary.Statement.Topic;

/** What is to be said of the schools of a stage that pass, that do not, and of which nobody can tell. */
final class UnitStatements {

    private static final int FAIL = 4000;
    private static final int UNKNOWN = 3500;
    private static final int EDGE = 1200;
    private static final int HOLD = 700;

    private final StatementGround ground;
    private final Stage stage;
    private final UnitRule rule;
    private final List<UnitResult> judged;
    private final List<UnitResult> failing;
    private final List<UnitResult> unknown;

    private UnitStatements(StatementGround ground, Stage stage, UnitRule rule) {
        this.ground = ground;
        this.stage = stage;
        this.rule = rule;
        this.judged = StatementGround.judged(ground.figures(), stage);
        this.failing = StatementGround.failing(ground.figures(), stage);
        this.unknown = StatementGround.unknown(ground.figures(), stage);
    }

    static Stream<Statement> of(StatementGround ground, Stage stage) {
        UnitRule rule = ground.standard().unitRule();
        if (rule == null) {
            return Stream.empty();
        }
        UnitStatements statements = new UnitStatements(ground, stage, rule);
        if (statements.judged.isEmpty()) {
            return Stream.empty();
        }
        List<Statement> said = new ArrayList<>();
        if (!statements.failing.isEmpty()) {
            said.add(statements.failing());
        }
        if (!statements.unknown.isEmpty()) {
            said.add(statements.unknown());
        }
        return said.isEmpty() ? Stream.of(statements.holding()) : said.stream();
    }

    private Statement failing() {
        List<UnitResult> worstFirst = failing.stream()
                .sorted(Comparator.comparingInt(UnitResult::met).thenComparing(UnitResult::unit))
                .toList();
        String named = Wording.schools(ground.unitNames(StatementGround.units(worstFirst)));
        return new Statement(
                Topic.UNITS,
                Tone.SHORT,
                FAIL + permille(failing.size(), judged.size()),
                stage.label() + judged.size() + "所中" + failing.size() + "所综合未达标",
                "标准为" + Wording.rule(ground.standard()),
                ground.before().map(this::change).orElse(""),
                failing.size() > Wording.NAMED ? "未达标的有" + named + "（按达标项数由少到多）" : "未达标的是" + named,
                action(worstFirst),
                List.of("逐校比较各项指标与标准；达标要求：" + Wording.rule(ground.standard())));
    }

    private String change(CountyFigures before) {
        List<UnitResult> then = StatementGround.failing(before, stage);
        List<String> entered = named(failing, passing(before));
        List<String> left = named(then, passing(ground.figures()));
        String newly = entered.size() == failing.size() ? "均为本月新出现" : Wording.schools(entered) + "由达标转为未达标";
        return (failing.size() == then.size() ? "未达标所数与上月相同" : Wording.fewerOrMore(failing.size(), then.size(), "所"))
                + (entered.isEmpty() ? "" : "，" + newly)
                + (left.isEmpty() ? "" : "，" + Wording.schools(left) + "已达标");
    }

    private Set<Unit> passing(CountyFigures figures) {
        return StatementGround.judged(figures, stage).stream()
                .filter(result -> Boolean.TRUE.equals(result.pass()))
                .map(UnitResult::unit)
                .collect(Collectors.toSet());
    }

    private List<String> named(List<UnitResult> results, Set<Unit> among) {
        return ground.unitNames(
                StatementGround.units(results).stream().filter(among::contains).toList());
    }

    /** What the school that lacks least would need. */
    private String action(List<UnitResult> worstFirst) {
        Map<Unit, List<Gap>> gaps = ground.figures().gaps().stream().collect(Collectors.groupingBy(Gap::unit));
        Map<Unit, LeastToPass> ways = worstFirst.stream()
                .filter(result -> !ground.withheld().hides(result.unit()))
                .collect(Collectors.toMap(
                        UnitResult::unit,
                        result -> LeastToPass.of(result, gaps.getOrDefault(result.unit(), List.of()), rule)));
        return ways.entrySet().stream()
                .min(Map.Entry.<Unit, LeastToPass>comparingByValue(Comparator.comparing(LeastToPass::effort))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(nearest -> nearestWords(
                                ground.name(nearest.getKey().school()),
                                ways.values().stream()
                                        .filter(way -> way.effort()
                                                        .compareTo(nearest.getValue()
                                                                .effort())
                                                == 0)
                                        .count())
                        + nearest.getValue().words() + "即可达标")
                .orElse("");
    }

    /** Of several that are equally near none is the nearest. */
    private String nearestWords(String school, long equal) {
        if (failing.size() == 1) {
            return "该校补";
        }
        return equal == 1 ? school + "离达标最近，可先办：补" : school + "等" + equal + "所离达标同样最近，可先办，如" + school + "补";
    }

    private Statement unknown() {
        boolean all = unknown.size() == judged.size();
        boolean noSpread = StatementGround.limited(ground.figures(), stage).stream()
                .allMatch(dispersion -> dispersion.coefficient() == null);
        return new Statement(
                Topic.UNITS,
                Tone.SHORT,
                UNKNOWN + permille(unknown.size(), judged.size()),
                stage.label() + judged.size() + "所" + (all ? "都" : "中" + unknown.size() + "所") + "缺少数据，不能评定"
                        + (noSpread ? "，差异系数无法计算" : ""),
                "县级达标要求每所学校都达标",
                ground.before()
                        .map(before -> "不能评定的所数"
                                + Wording.fewerOrMore(
                                        unknown.size(),
                                        StatementGround.unknown(before, stage).size(),
                                        "所"))
                        .orElse(""),
                "缺少数据的是" + Wording.schools(ground.unitNames(StatementGround.units(unknown))),
                "请按问题清单改正或补报后重新出数",
                List.of("有一项指标算不出的学校不能评定，也不参加该项差异系数的计算"));
    }

    private Statement holding() {
        List<UnitResult> edge = judged.stream()
                .filter(result -> result.met() == rule.atLeastMet()
                        && result.met() < result.readings().size())
                .toList();
        return new Statement(
                Topic.UNITS,
                edge.isEmpty() ? Tone.HOLDS : Tone.WATCH,
                edge.isEmpty() ? HOLD : EDGE + permille(edge.size(), judged.size()),
                stage.label() + judged.size() + "所全部综合达标",
                "标准为" + Wording.rule(ground.standard()),
                ground.before().map(this::changeOfHolding).orElse(""),
                edge.isEmpty() ? "" : edgeWords(edge),
                edge.isEmpty() ? "" : "短板补到标准共需" + wanting(edge),
                List.of("逐校比较各项指标与标准；达标要求：" + Wording.rule(ground.standard())));
    }

    private String edgeWords(List<UnitResult> edge) {
        return "其中" + Wording.schools(ground.unitNames(StatementGround.units(edge))) + "只有" + rule.atLeastMet()
                + "项达标，再有一项下滑即不达标";
    }

    private String changeOfHolding(CountyFigures before) {
        long then = StatementGround.judged(before, stage).stream()
                .filter(result -> Boolean.FALSE.equals(result.pass()))
                .count();
        return then == 0 ? "与上月相同" : "上月有" + then + "所未达标";
    }

    /** What these units lack to their limits, in the standard's order. */
    private String wanting(List<UnitResult> results) {
        List<Unit> told = StatementGround.units(results).stream()
                .filter(unit -> !ground.withheld().hides(unit))
                .toList();
        return ground.standard().indicators().stream()
                .map(indicator -> Map.entry(
                        indicator,
                        ground.figures().gaps().stream()
                                .filter(gap -> told.contains(gap.unit())
                                        && gap.indicator().code().equals(indicator.code()))
                                .map(Gap::toLimit)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .filter(entry -> entry.getValue().signum() > 0)
                .map(entry -> Wording.noun(entry.getKey())
                        + Wording.amount(entry.getValue(), entry.getKey().numeratorUnit()))
                .collect(Collectors.joining("、"));
    }

    private static int permille(int part, int whole) {
        return whole == 0 ? 0 : 1000 * part / whole;
    }
}
