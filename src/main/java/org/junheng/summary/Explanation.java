package org.junheng.summary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.IndicatorValue;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.UnitRule;
import org.junheng.indicator.Verdict;
import org.junheng.school.Figure;
import org.junheng.school.Measure;

/**
 * How a school's indicator came about, as text that can be worked out again by hand: the formula, every measure with where
 * it was typed, the division with all its digits, the limit and the verdict.
 */
record Explanation(MonthPicture picture, Indicator indicator) {

    private static final MathContext DIGITS = new MathContext(16);

    /** Of every unit of a school; a school of nine years has two. */
    List<String> of(SchoolMonth school) {
        List<String> lines = new ArrayList<>();
        picture.figures().units().stream()
                .filter(unit -> unit.unit().school().equals(school.school().code()))
                .forEach(unit -> lines.addAll(of(school, unit)));
        if (lines.isEmpty()) {
            lines.add(name(school) + "：本月没有可用的数据（" + school.status().label() + "）");
        }
        return lines;
    }

    private List<String> of(SchoolMonth school, UnitResult unit) {
        List<String> lines = new ArrayList<>();
        lines.add(indicator.code() + " " + indicator.name() + "（" + indicator.unit() + "），" + name(school) + "，"
                + unit.unit().stage().label() + "，" + picture.period());
        lines.add("数据状态：" + school.status().label() + "；来源文件：" + school.sourcePath());
        String out = unit.outOfScope();
        if (out != null) {
            lines.add("不计：" + out);
            return lines;
        }
        lines.add("公式：" + indicator.formula());
        measures()
                .forEach((sign, measures) -> measures.forEach(measure ->
                        lines.add(line(sign, measure, unit.input().figures().get(measure)))));
        unit.reading(indicator.code()).ifPresent(reading -> lines.addAll(division(reading)));
        return lines;
    }

    private Map<String, List<Measure>> measures() {
        Map<String, List<Measure>> measures = new LinkedHashMap<>();
        measures.put("加 ", indicator.plus());
        measures.put("减 ", indicator.minus());
        measures.put("除以 ", List.of(indicator.bottom()));
        return measures;
    }

    private static String line(String sign, Measure measure, @Nullable Figure figure) {
        String head = "  " + sign + measure.label() + " = ";
        if (figure == null || figure.value() == null) {
            String why =
                    figure == null || figure.wanting().isEmpty() ? "" : "，有误：" + String.join(" ", figure.wanting());
            return head + "没有填报或不能用" + why;
        }
        return head + plain(figure.value()) + measure.unit() + "（“" + figure.sheet() + "”表，" + figure.rows() + "行）";
    }

    private List<String> division(Reading reading) {
        Optional<IndicatorValue.Computed> computed = reading.value().computed();
        if (computed.isEmpty()) {
            String why = reading.value() instanceof IndicatorValue.Undefined undefined ? undefined.because() : "缺少数据";
            return List.of("结果：— （" + why + "）");
        }
        IndicatorValue.Computed parts = computed.get();
        String times = parts.per().compareTo(BigDecimal.ONE) == 0 ? "" : " × " + plain(parts.per());
        List<String> lines = new ArrayList<>();
        lines.add("计算：" + plain(parts.numerator()) + " ÷ " + plain(parts.denominator()) + times + " = "
                + full(parts.value()) + "，显示为" + Rounding.indicator(parts.value(), indicator));
        lines.addAll(judged(reading, parts.value()).toList());
        return lines;
    }

    private Stream<String> judged(Reading reading, BigDecimal value) {
        BigDecimal limit = reading.limit();
        UnitRule rule = picture.standard().unitRule();
        if (limit == null || rule == null) {
            return Stream.of("标准：本标准没有规定单校的限值");
        }
        String words = reading.verdict().words(rule.floorShare());
        String compared = reading.verdict() == Verdict.MET ? "≥" : "<";
        String floor = reading.verdict() == Verdict.MET
                ? ""
                : "；标准 × " + plain(rule.floorShare()) + " = " + plain(limit.multiply(rule.floorShare()));
        String critical = reading.critical() ? "（临界：按显示的位数会得出另一种结果）" : "";
        return Stream.of(
                "标准：≥" + plain(limit) + floor,
                "判定：" + full(value) + " " + compared + " " + plain(limit) + "，" + words + critical);
    }

    static String name(SchoolMonth school) {
        return school.school().name() + "（" + school.school().code().digits() + "）";
    }

    /** Exact, without zeros behind. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Sixteen digits, more than a spreadsheet has. */
    static String full(@Nullable BigDecimal value) {
        return value == null ? Rounding.NONE : plain(value.round(DIGITS));
    }

    /** Cells joined to the one that is named first. */
    static String cells(List<String> wanting) {
        return wanting.stream().distinct().collect(Collectors.joining(" "));
    }
}
