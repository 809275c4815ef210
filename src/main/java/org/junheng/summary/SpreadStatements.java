package org.junheng.summary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Dispersion;
import org.junheng.school.Stage;
import org.junheng.summary.Statement.Tone;
import org.junheng.summary.Statement.Topic;

/** What is to be said of how far the schools of a stage lie apart. */
final class SpreadStatements {

    private static final int APART = 4000;
    private static final int UNKNOWN = 3400;
    private static final int NEAR = 1500;
    private static final int HOLD = 800;

    private final StatementGround ground;
    private final Stage stage;
    private final List<Dispersion> limited;

    private SpreadStatements(StatementGround ground, Stage stage) {
        this.ground = ground;
        this.stage = stage;
        this.limited = StatementGround.limited(ground.figures(), stage);
    }

    static Stream<Statement> of(StatementGround ground, Stage stage) {
        SpreadStatements statements = new SpreadStatements(ground, stage);
        List<Dispersion> known = statements.widestFirst();
        if (known.isEmpty()) {
            return StatementGround.unknown(ground.figures(), stage).isEmpty() && !statements.limited.isEmpty()
                    ? Stream.of(statements.isAwaited() ? statements.unknown() : statements.without())
                    : Stream.empty();
        }
        return Stream.of(
                StatementGround.tooFarApart(ground.figures(), stage).isEmpty()
                        ? statements.holding(known.get(0))
                        : statements.apart(known.get(0)));
    }

    /** Those that are known, by how much of their limit they use up. */
    private List<Dispersion> widestFirst() {
        return limited.stream()
                .filter(dispersion -> dispersion.coefficient() != null)
                .sorted(Comparator.comparing(SpreadStatements::used).reversed())
                .toList();
    }

    /** Whether a school of the stage has yet to report, or has figures that do not do. */
    private boolean isAwaited() {
        return ground.figures().units().stream().anyMatch(unit -> unit.unit().stage() == stage && unit.inScope())
                || ground.picture().now().schools().stream()
                        .anyMatch(school -> school.status() == DataStatus.MISSING
                                && school.school().type().teaches(stage));
    }

    private Statement without() {
        return new Statement(
                Topic.SPREAD,
                Tone.WATCH,
                UNKNOWN,
                "全县没有计入统计的" + stage.label() + "，" + limited.size() + "项差异系数不作计算",
                "县级达标要求小学、初中的差异系数都达标，缺一个学段不能评定",
                "",
                "",
                "学校名录漏列" + stage.label() + "的，请补入县级底册",
                List.of(formula()));
    }

    private Statement unknown() {
        return new Statement(
                Topic.SPREAD,
                Tone.SHORT,
                UNKNOWN,
                stage.label() + limited.size() + "项差异系数无法计算",
                "没有可用的指标值",
                "",
                "",
                "请补报后重新出数",
                List.of(formula()));
    }

    private Statement apart(Dispersion widest) {
        List<Dispersion> above = widestFirst().stream()
                .filter(dispersion -> Boolean.FALSE.equals(dispersion.pass()))
                .toList();
        String limit = Wording.spread(widest.limit());
        return new Statement(
                Topic.SPREAD,
                Tone.SHORT,
                APART
                        + Math.min(
                                999,
                                used(widest)
                                                .subtract(BigDecimal.ONE)
                                                .movePointRight(3)
                                                .intValue()
                                        + 20 * (above.size() - 1)),
                limited.size() == 1
                        ? stage.label() + named(widest) + "高于标准" + limit
                        : stage.label() + limited.size() + "项差异系数中" + above.size() + "项高于标准" + limit,
                limited.size() == 1
                        ? excess(widest)
                        : above.stream().map(this::named).collect(Collectors.joining("、"))
                                + (above.size() == 1 && !excess(widest).isEmpty() ? "，" + excess(widest) : ""),
                ground.before()
                        .map(before -> change(before, widest, above.size()))
                        .orElse(""),
                new SpreadDrivers(ground, widest).words(),
                new SpreadDrivers(ground, widest).remedy(),
                basis(above));
    }

    private String change(CountyFigures before, Dispersion widest, int above) {
        String shift = shift(before, widest);
        if (above == 1) {
            boolean held = then(before, widest)
                    .map(dispersion -> Boolean.TRUE.equals(dispersion.pass()))
                    .orElse(false);
            return shift.isEmpty() ? "" : shift + (held ? "，上月未超过标准" : "");
        }
        int aboveThen = StatementGround.tooFarApart(before, stage).size();
        return "超标项数" + Wording.fewerOrMore(above, aboveThen, "项")
                + (shift.isEmpty() ? "" : "，" + noun(widest) + shift);
    }

    private Statement holding(Dispersion widest) {
        SpreadDrivers drivers = new SpreadDrivers(ground, widest);
        boolean near = drivers.isNear();
        boolean single = limited.size() == 1;
        boolean even = isEven(widest);
        long unknown =
                limited.stream().filter(each -> each.coefficient() == null).count();
        String limit = Wording.spread(widest.limit());
        String distance = distance(widest);
        return new Statement(
                Topic.SPREAD,
                near ? Tone.WATCH : Tone.HOLDS,
                (near ? NEAR : HOLD) + used(widest).movePointRight(2).intValue(),
                single
                        ? stage.label() + named(widest) + "，不高于标准" + limit
                        : stage.label() + limited.size() + "项差异系数"
                                + (unknown == 0 ? "均不高于标准" + limit : "中" + unknown + "项无法计算，其余不高于标准" + limit),
                single ? distance : even ? evenWords(widest) : "最高的是" + named(widest) + "，" + distance,
                ground.before()
                        .map(before -> even && !single ? evenBefore(before) : shift(before, widest))
                        .filter(shift -> !shift.isEmpty())
                        .map(shift -> (single || even ? "" : "该项") + shift)
                        .orElse(""),
                near ? drivers.words() : "",
                near ? drivers.remedy() : "",
                basis(List.of(widest)));
    }

    /** Where all come to nought, none is the widest. */
    private static String evenWords(Dispersion any) {
        return (any.units() == 1 ? "只有1所学校，没有校际差距" : "各项都为" + Rounding.cv(any.coefficient()));
    }

    private String evenBefore(CountyFigures before) {
        return StatementGround.limited(before, stage).stream()
                .filter(dispersion -> dispersion.coefficient() != null)
                .max(Comparator.comparing(SpreadStatements::used))
                .map(then -> isEven(then) ? "与上月相同" : "上月最高的是" + named(then))
                .orElse("");
    }

    private static boolean isEven(Dispersion dispersion) {
        return Rounding.cv(coefficient(dispersion)).equals(Rounding.cv(BigDecimal.ZERO));
    }

    private static String distance(Dispersion widest) {
        BigDecimal left = Objects.requireNonNull(widest.limit()).subtract(coefficient(widest));
        String shown = Rounding.cv(left);
        return shown.equals(Rounding.cv(BigDecimal.ZERO)) ? "已到标准边缘" : "距标准还有" + shown;
    }

    private static String excess(Dispersion widest) {
        String shown = Rounding.cv(coefficient(widest).subtract(Objects.requireNonNull(widest.limit())));
        return shown.equals(Rounding.cv(BigDecimal.ZERO)) ? "" : "超出" + shown;
    }

    private String shift(CountyFigures before, Dispersion now) {
        return then(before, now)
                .flatMap(then -> Optional.ofNullable(then.coefficient()))
                .map(then -> Wording.movement(coefficient(now), then))
                .map(movement -> movement.equals("持平") ? "与上月持平" : "比上月" + movement)
                .orElse("");
    }

    private static Optional<Dispersion> then(CountyFigures before, Dispersion now) {
        return before.dispersions().stream()
                .filter(each -> each.stage() == now.stage() && each.code().equals(now.code()))
                .findFirst();
    }

    private String named(Dispersion dispersion) {
        return noun(dispersion) + Rounding.cv(dispersion.coefficient()) + (dispersion.critical() ? "（临界）" : "");
    }

    private static String noun(Dispersion dispersion) {
        return Wording.noun(dispersion);
    }

    private static List<String> basis(List<Dispersion> dispersions) {
        return Stream.concat(
                        Stream.of(formula()),
                        dispersions.stream()
                                .filter(dispersion -> dispersion.deviation() != null)
                                .map(dispersion -> noun(dispersion) + "：" + Rounding.number(dispersion.deviation(), 4)
                                        + " ÷ " + Rounding.number(dispersion.mean(), 4) + " = "
                                        + Rounding.cv(dispersion.coefficient()) + "，" + dispersion.units() + "所"))
                .toList();
    }

    private static String formula() {
        return "差异系数 = 标准差 ÷ 平均值，按学生数加权";
    }

    private static BigDecimal coefficient(Dispersion dispersion) {
        return Objects.requireNonNull(dispersion.coefficient());
    }

    private static BigDecimal used(Dispersion dispersion) {
        BigDecimal limit = Objects.requireNonNull(dispersion.limit());
        return limit.signum() == 0 ? BigDecimal.ONE : coefficient(dispersion).divide(limit, MathContext.DECIMAL64);
    }
}
