package org.junheng.summary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Gap;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.school.Stage;
import org.junheng.summary.Statement.Tone;
import org.junheng.summary.Statement.Topic;

/** What is to be said of the indicator that most schools miss. */
record ShortfallStatement(StatementGround ground, Indicator indicator) {

    private static final int SHORTFALL = 2000;
    private static final int NAMED = 3;

    /** Empty where no school misses any. */
    static Optional<Statement> of(StatementGround ground) {
        return ground.standard().indicators().stream()
                .map(indicator -> new ShortfallStatement(ground, indicator))
                .filter(each -> each.count(ground.figures()) > 0)
                .max(Comparator.comparingLong((ShortfallStatement each) -> each.count(ground.figures()))
                        .thenComparing(each -> each.indicator().code(), Comparator.reverseOrder()))
                .map(ShortfallStatement::statement);
    }

    private Statement statement() {
        long below = count(ground.figures());
        return new Statement(
                Topic.SHORTFALL,
                Tone.WATCH,
                (int) (SHORTFALL
                        + 1000 * below / Math.max(1, ground.figures().units().size())),
                "最普遍的短板是" + Wording.noun(indicator) + "：" + perStage() + "低于标准",
                "标准为" + Wording.per(indicator) + limits(),
                ground.before()
                        .map(before -> Wording.fewerOrMore(below, count(before), "所"))
                        .orElse(""),
                lowest(),
                "补到标准共需" + Wording.noun(indicator) + total(),
                List.of(indicator.formula()));
    }

    private String perStage() {
        return Stage.COMPULSORY.stream()
                .filter(stage -> below(ground.figures(), stage).size() > 0)
                .map(stage -> stage.label() + below(ground.figures(), stage).size() + "所")
                .collect(Collectors.joining("、"));
    }

    private String limits() {
        return Stage.COMPULSORY.stream()
                .filter(stage -> below(ground.figures(), stage).size() > 0)
                .map(stage -> stage.label() + Rounding.limit(indicator.limit(stage)) + indicator.unit())
                .collect(Collectors.joining("、"));
    }

    private String lowest() {
        String lowest = Stage.COMPULSORY.stream()
                .flatMap(stage -> below(ground.figures(), stage).stream())
                .filter(result -> !ground.withheld().hides(result.unit()))
                .sorted(Comparator.comparing(this::reached).thenComparing(UnitResult::unit))
                .limit(NAMED)
                .map(result -> ground.name(result.unit().school()) + "（"
                        + result.unit().stage().label() + Wording.value(value(result), indicator) + "）")
                .collect(Collectors.joining("、"));
        return lowest.isEmpty() ? "" : (count(ground.figures()) == 1 ? "低于标准的是" : "离标准最远的是") + lowest;
    }

    private String total() {
        BigDecimal total = ground.figures().gaps().stream()
                .filter(gap -> gap.indicator().code().equals(indicator.code()))
                .filter(gap -> !ground.withheld().hides(gap.unit()))
                .map(Gap::toLimit)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Wording.amount(total, indicator.numeratorUnit());
    }

    private long count(CountyFigures figures) {
        return Stage.COMPULSORY.stream()
                .mapToLong(stage -> below(figures, stage).size())
                .sum();
    }

    private List<UnitResult> below(CountyFigures figures, Stage stage) {
        return figures.units().stream()
                .filter(result -> result.unit().stage() == stage)
                .filter(result -> result.reading(indicator.code())
                        .map(ShortfallStatement::isBelow)
                        .orElse(false))
                .toList();
    }

    private static boolean isBelow(Reading reading) {
        return switch (reading.verdict()) {
            case NEAR, SHORT -> true;
            case MET, NONE -> false;
        };
    }

    private BigDecimal value(UnitResult result) {
        return result.reading(indicator.code())
                .flatMap(reading -> reading.value().computed())
                .orElseThrow()
                .value();
    }

    private BigDecimal reached(UnitResult result) {
        return value(result)
                .divide(Objects.requireNonNull(indicator.limit(result.unit().stage())), MathContext.DECIMAL64);
    }
}
