package org.junheng.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.Verdict;
import org.junheng.school.Stage;
import org.junheng.summary.Rounding;
import org.junheng.summary.StatementGround;
import org.junheng.summary.Wording;

/**
 * The schools of a stage by their indicators, each field shaded by its verdict: the values behind the strips.
 *
 * @param title what it shows, in words
 * @param heads the indicators with their units
 * @param limits beneath them
 * @param failing the schools that do not pass, those that meet least first
 * @param rest all others
 */
public record HeatTable(
        String title,
        String stage,
        List<String> heads,
        List<String> limits,
        List<Row> failing,
        String restTitle,
        List<Row> rest) {

    /**
     * A school.
     *
     * @param page its own
     * @param anchor where its figures are worked out
     */
    public record Row(String page, String anchor, String school, String met, List<Field> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /** A value with the shape of its verdict. */
    public record Field(String tone, String words) {}

    public HeatTable {
        heads = List.copyOf(heads);
        limits = List.copyOf(limits);
        failing = List.copyOf(failing);
        rest = List.copyOf(rest);
    }

    /** Empty where the county has no school of the stage. */
    static Optional<HeatTable> of(PageGround ground, Stage stage) {
        List<UnitResult> units = ground.counted(stage);
        if (units.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rest = rows(ground, units, result -> !Boolean.FALSE.equals(result.pass()));
        List<Indicator> indicators = ground.standard().indicators();
        return Optional.of(new HeatTable(
                title(ground, stage, units),
                stage.label(),
                indicators.stream()
                        .map(indicator -> Wording.noun(indicator) + "（" + indicator.unit() + "）")
                        .toList(),
                indicators.stream()
                        .map(indicator -> indicator.limit(stage) == null
                                ? Rounding.NONE
                                : "≥" + Rounding.limit(indicator.limit(stage)))
                        .toList(),
                rows(ground, units, result -> Boolean.FALSE.equals(result.pass())),
                (ground.standard().unitRule() == null ? "各校数值" : "达标学校的数值") + "（" + rest.size() + "所）",
                rest));
    }

    private static List<Row> rows(PageGround ground, List<UnitResult> units, Predicate<UnitResult> which) {
        return units.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(UnitResult::met).thenComparing(UnitResult::unit))
                .map(result -> row(ground, result))
                .toList();
    }

    private static Row row(PageGround ground, UnitResult result) {
        boolean hidden = ground.withheld().hides(result.unit());
        return new Row(
                SchoolPages.file(result.unit().school()),
                "#" + PageGround.anchor(result.unit()),
                ground.name(result.unit()),
                hidden ? "不列" : PageGround.met(result),
                result.readings().stream()
                        .map(reading -> hidden ? new Field("none", Rounding.NONE) : field(reading))
                        .toList());
    }

    private static Field field(Reading reading) {
        Mark mark = Mark.of(reading, null);
        String value = Rounding.indicator(PageGround.value(reading), reading.indicator());
        boolean plain = mark.tone().equals("hold") || mark.tone().equals("none");
        return new Field(mark.tone(), plain ? value : mark.shape() + value);
    }

    /** {@code 小学25所中7所未达标，低于标准最多的是县级以上骨干教师（9所）}. */
    private static String title(PageGround ground, Stage stage, List<UnitResult> units) {
        String schools = stage.label() + units.size() + "所";
        List<String> parts = new ArrayList<>();
        part(StatementGround.failing(ground.figures(), stage).size(), "未达标").ifPresent(parts::add);
        part(StatementGround.unknown(ground.figures(), stage).size(), "数据不全").ifPresent(parts::add);
        String passing = ground.standard().unitRule() == null
                ? schools
                : schools + (parts.isEmpty() ? "全部达标" : "中" + String.join("、", parts));
        return passing
                + ground.standard().indicators().stream()
                        .filter(indicator -> below(units, indicator) > 0)
                        .max(Comparator.comparingLong((Indicator indicator) -> below(units, indicator))
                                .thenComparing(Indicator::code, Comparator.reverseOrder()))
                        .map(indicator -> "，低于标准最多的是" + Wording.noun(indicator) + "（" + below(units, indicator) + "所）")
                        .orElse("");
    }

    private static Optional<String> part(int count, String words) {
        return count == 0 ? Optional.empty() : Optional.of(count + "所" + words);
    }

    private static long below(List<UnitResult> units, Indicator indicator) {
        return units.stream()
                .flatMap(result -> result.reading(indicator.code()).stream())
                .filter(reading -> reading.verdict() == Verdict.NEAR || reading.verdict() == Verdict.SHORT)
                .count();
    }
}
