package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.Gap;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.UnitRule;
import org.junheng.school.Stage;
import org.junheng.summary.LeastToPass;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/**
 * The schools that do not pass, what each lacks, and what all of them lack together.
 *
 * @param heads of the totals, two a stage that somebody lacks something at
 * @param totals none where all that is wanting are the figures
 */
public record GapsPart(
        Section section, String lead, List<Row> rows, List<String> heads, List<Total> totals, String note) {

    /**
     * A school that does not pass.
     *
     * @param page its own
     * @param least what would let it pass, in words
     */
    public record Row(
            String page, String school, String stage, String town, String met, List<Lack> lacks, String least) {
        public Row {
            lacks = List.copyOf(lacks);
        }

        /** How the gaps were worked out, for each that is known. */
        public List<String> sums() {
            return lacks.stream()
                    .filter(lack -> !lack.sum().isEmpty())
                    .map(lack -> lack.indicator() + "：" + lack.sum())
                    .toList();
        }
    }

    /**
     * An indicator that a school misses.
     *
     * @param sum how the gap was worked out
     */
    public record Lack(Mark mark, String indicator, String value, String limit, String gap, String sum) {}

    /** What the failing schools lack of one indicator. */
    public record Total(String indicator, List<String> fields) {
        public Total {
            fields = List.copyOf(fields);
        }
    }

    public GapsPart {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
        totals = List.copyOf(totals);
    }

    /** Null where the standard judges no school, or all pass. */
    static @Nullable GapsPart of(PageGround ground, Section section) {
        UnitRule rule = ground.standard().unitRule();
        List<UnitResult> failing = failing(ground);
        if (rule == null || failing.isEmpty()) {
            return null;
        }
        boolean hiding = failing.stream().anyMatch(result -> ground.withheld().hides(result.unit()));
        List<Stage> stages = Stage.COMPULSORY.stream()
                .filter(stage -> ground.standard().indicators().stream()
                        .anyMatch(indicator -> gaps(ground, failing, indicator, stage)
                                .findAny()
                                .isPresent()))
                .toList();
        return new GapsPart(
                section,
                "达标要求：" + Wording.rule(ground.standard()) + "。缺口为补到标准所差的数量。",
                failing.stream().map(result -> row(ground, result, rule)).toList(),
                stages.stream()
                        .flatMap(stage -> Stream.of(stage.label() + "（所）", stage.label() + "缺口"))
                        .toList(),
                stages.isEmpty()
                        ? List.of()
                        : ground.standard().indicators().stream()
                                .map(indicator -> total(ground, failing, indicator, stages))
                                .toList(),
                hiding ? "合计不含人数过少、不列数据的学校。" : "");
    }

    /** Whether any school is to be told of. */
    static List<UnitResult> failing(PageGround ground) {
        return Stage.COMPULSORY.stream()
                .flatMap(stage -> ground.counted(stage).stream()
                        .filter(result -> Boolean.FALSE.equals(result.pass()))
                        .sorted(Comparator.comparingInt(UnitResult::met).thenComparing(UnitResult::unit)))
                .toList();
    }

    private static Row row(PageGround ground, UnitResult result, UnitRule rule) {
        boolean hidden = ground.withheld().hides(result.unit());
        String town = Optional.ofNullable(ground.schools().get(result.unit().school()))
                .map(school -> school.school().township())
                .orElse("");
        List<Gap> gaps = ground.gaps().getOrDefault(result.unit(), List.of());
        return new Row(
                SchoolPages.file(result.unit().school()),
                ground.name(result.unit()),
                result.unit().stage().label(),
                town,
                hidden ? Rounding.NONE : PageGround.met(result),
                hidden ? List.of() : lacks(ground, result, gaps),
                hidden
                        ? PageGround.FEW
                        : result.complete()
                                ? "补" + LeastToPass.of(result, gaps, rule).words()
                                : "补齐数据后才能评定");
    }

    private static List<Lack> lacks(PageGround ground, UnitResult result, List<Gap> gaps) {
        return result.readings().stream()
                .filter(reading -> !Mark.of(reading, null).tone().equals("hold"))
                .map(reading -> lack(
                        ground,
                        result,
                        reading,
                        gaps.stream()
                                .filter(gap -> gap.indicator().equals(reading.indicator()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Lack lack(PageGround ground, UnitResult result, Reading reading, @Nullable Gap gap) {
        Indicator indicator = reading.indicator();
        return new Lack(
                Mark.of(reading, ground.standard().unitRule()),
                Wording.noun(indicator),
                Wording.value(PageGround.value(reading), indicator) + (reading.critical() ? "（临界）" : ""),
                Rounding.limit(reading.limit()),
                gap == null ? "" : "差" + Wording.amount(gap.toLimit(), indicator.numeratorUnit()),
                gap == null ? "" : sum(result, reading, gap));
    }

    /** {@code 标准2.3 × 1,203 ÷ 100 − 现有25 = 差2.67}. */
    private static String sum(UnitResult result, Reading reading, Gap gap) {
        return reading.value()
                .computed()
                .map(value -> Rounding.limit(reading.limit()) + " × "
                        + PageGround.exact(
                                result.input().value(reading.indicator().bottom()))
                        + (value.per().compareTo(BigDecimal.ONE) == 0
                                ? ""
                                : " ÷ " + value.per().toPlainString())
                        + " − " + PageGround.exact(value.numerator()) + " → "
                        + PageGround.exact(gap.toLimit())
                        + reading.indicator().numeratorUnit())
                .orElse("");
    }

    private static Total total(PageGround ground, List<UnitResult> failing, Indicator indicator, List<Stage> stages) {
        return new Total(
                Wording.noun(indicator),
                stages.stream()
                        .flatMap(stage -> Stream.of(
                                schools(ground, failing, indicator, stage), amount(ground, failing, indicator, stage)))
                        .toList());
    }

    private static Stream<Gap> gaps(PageGround ground, List<UnitResult> failing, Indicator indicator, Stage stage) {
        return failing.stream()
                .filter(result ->
                        result.unit().stage() == stage && !ground.withheld().hides(result.unit()))
                .flatMap(result -> ground.gaps().getOrDefault(result.unit(), List.of()).stream())
                .filter(gap -> gap.indicator().equals(indicator));
    }

    private static String schools(PageGround ground, List<UnitResult> failing, Indicator indicator, Stage stage) {
        return Long.toString(gaps(ground, failing, indicator, stage).count());
    }

    private static String amount(PageGround ground, List<UnitResult> failing, Indicator indicator, Stage stage) {
        BigDecimal sum =
                gaps(ground, failing, indicator, stage).map(Gap::toLimit).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0 ? Rounding.NONE : Wording.amount(sum, indicator.numeratorUnit());
    }
}
