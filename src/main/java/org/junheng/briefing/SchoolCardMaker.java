package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Gap;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.UnitRule;
import org.junheng.school.Measure;
import org.junheng.summary.LeastToPass;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/** Words one stage of a school for its page. */
record SchoolCardMaker(PageGround ground, SchoolYear year, SchoolRanks ranks) {

    SchoolCard card(UnitResult result) {
        boolean hidden = ground.withheld().hides(result.unit());
        List<SchoolCard.Row> rows = hidden
                ? List.of()
                : result.readings().stream()
                        .map(reading -> row(result, reading))
                        .toList();
        List<String> heads = year.months().stream().map(TrendPanel::label).toList();
        return new SchoolCard(
                PageGround.anchor(result.unit()),
                result.unit().stage().label(),
                Mark.of(result),
                summary(result, hidden),
                rows,
                heads.size() > 1 ? "近" + heads.size() + "个月" : "本月",
                heads,
                hidden ? List.of() : changes(result));
    }

    private String summary(UnitResult result, boolean hidden) {
        if (hidden) {
            return "人数过少，不列数据。";
        }
        if (!result.inScope()) {
            return "不计入统计：" + result.outOfScope() + "。";
        }
        UnitRule rule = ground.standard().unitRule();
        return known(result, rule)
                + (rule == null ? "" : "要求：" + Wording.rule(ground.standard()) + "。" + least(result, rule));
    }

    private static String known(UnitResult result, @Nullable UnitRule rule) {
        String students = result.students() == null ? "没有在校生数" : "在校生" + Rounding.number(result.students(), 0) + "人";
        return students + (rule == null ? "" : "，" + met(result)) + "。";
    }

    private static String met(UnitResult result) {
        return PageGround.isUnheard(result) ? "各项指标都没有数值" : result.readings().size() + "项中" + result.met() + "项达标";
    }

    private String least(UnitResult result, UnitRule rule) {
        if (!result.complete()) {
            return "补齐数据后才能评定。";
        }
        List<Gap> gaps = ground.gaps().getOrDefault(result.unit(), List.of());
        return Boolean.TRUE.equals(result.pass())
                ? ""
                : "最省的达标办法：补" + LeastToPass.of(result, gaps, rule).words() + "。";
    }

    private SchoolCard.Row row(UnitResult result, Reading reading) {
        Indicator indicator = reading.indicator();
        List<YearLine.Month> course = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<@Nullable BigDecimal> known = year.course(result.unit(), indicator);
        for (int i = 0; i < known.size(); i++) {
            course.add(YearLine.Month.of(year.months().get(i), known.get(i)));
            values.add(Rounding.indicator(known.get(i), indicator));
        }
        return new SchoolCard.Row(
                indicator.name() + "（" + indicator.unit() + "）",
                SchoolSheet.origin(result.input(), reading),
                Rounding.indicator(PageGround.value(reading), indicator) + (reading.critical() ? "（临界）" : ""),
                Mark.of(reading, ground.standard().unitRule()),
                reading.limit() == null ? Rounding.NONE : "≥" + Rounding.limit(reading.limit()),
                mean(result, indicator),
                ranks.of(result.unit(), indicator),
                gap(result, indicator),
                Rounding.change(PageGround.value(reading), before(result, indicator), indicator.decimals()),
                YearLine.of(desc(course, values), course, reading.limit()),
                values);
    }

    private static String desc(List<YearLine.Month> course, List<String> values) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            words.add(TrendPanel.label(course.get(i).month()) + " " + values.get(i));
        }
        return String.join("；", words);
    }

    private String mean(UnitResult result, Indicator indicator) {
        return Rounding.indicator(
                ground.picture()
                        .now()
                        .dispersion(result.unit().stage(), indicator.code())
                        .map(Dispersion::mean)
                        .orElse(null),
                indicator);
    }

    private String gap(UnitResult result, Indicator indicator) {
        return ground.gaps().getOrDefault(result.unit(), List.of()).stream()
                .filter(gap -> gap.indicator().equals(indicator))
                .map(gap -> Wording.amount(gap.toLimit(), indicator.numeratorUnit()))
                .findFirst()
                .orElse("");
    }

    private @Nullable BigDecimal before(UnitResult result, Indicator indicator) {
        return year.before(result.unit())
                .flatMap(then -> then.reading(indicator.code()))
                .map(PageGround::value)
                .orElse(null);
    }

    private List<String> changes(UnitResult result) {
        Optional<UnitResult> before = year.before(result.unit());
        return before.map(then -> Stream.concat(verdict(result, then).stream(), Stream.of(measures(result, then)))
                        .toList())
                .orElse(List.of("没有上月的数据可比。"));
    }

    private static Optional<String> verdict(UnitResult now, UnitResult then) {
        String word = Mark.of(now).word();
        String before = Mark.of(then).word();
        if (now.pass() == null && then.pass() == null) {
            return Optional.empty();
        }
        return Optional.of(
                word.equals(before) && metOf(now).equals(metOf(then))
                        ? "结论与上月相同：" + word + metOf(now).replace("、", "，") + "。"
                        : "上月" + before + metOf(then) + "，本月" + word + metOf(now) + "。");
    }

    private static String metOf(UnitResult result) {
        return PageGround.isUnheard(result) ? "" : "、" + result.met() + "项达标";
    }

    /** The measures that the standard counts and that are others than last month. */
    private String measures(UnitResult now, UnitResult then) {
        String changed = asked().stream()
                .filter(measure ->
                        differ(now.input().value(measure), then.input().value(measure)))
                .map(measure -> measure.label() + PageGround.exact(then.input().value(measure)) + "→"
                        + PageGround.exact(now.input().value(measure)) + measure.unit())
                .collect(Collectors.joining("，"));
        return changed.isEmpty() ? "计算用的各项数据与上月相同。" : "数据变化：" + changed + "。";
    }

    private static boolean differ(@Nullable BigDecimal now, @Nullable BigDecimal then) {
        if (now == null || then == null) {
            return now != null || then != null;
        }
        return now.compareTo(then) != 0;
    }

    private Set<Measure> asked() {
        return ground.standard().indicators().stream()
                .flatMap(indicator -> Stream.of(List.of(indicator.bottom()), indicator.plus(), indicator.minus())
                        .flatMap(List::stream))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
