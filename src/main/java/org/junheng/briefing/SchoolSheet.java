package org.junheng.briefing;

import java.math.BigDecimal;
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
import org.junheng.indicator.UnitInput;
import org.junheng.indicator.UnitResult;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.summary.Rounding;
import org.junheng.summary.SchoolMonth;
import org.junheng.summary.Wording;
import org.junheng.template.PersonalNumbers;

/**
 * A school unit with the way from each of its figures to the file it came from.
 *
 * @param lines an indicator each: how it was worked out, and from which sheets; none where nothing may be told
 */
public record SchoolSheet(String anchor, String title, String source, List<String> lines) {

    public SchoolSheet {
        lines = List.copyOf(lines);
    }

    static SchoolSheet of(PageGround ground, UnitResult result) {
        SchoolMonth school = ground.schools().get(result.unit().school());
        boolean hidden = ground.withheld().hides(result.unit());
        return new SchoolSheet(
                PageGround.anchor(result.unit()),
                ground.name(result.unit()) + "（" + result.unit().stage().label() + "）",
                source(ground, school, result, hidden),
                hidden
                        ? List.of()
                        : result.readings().stream()
                                .map(reading -> line(result.input(), reading))
                                .toList());
    }

    private static String source(PageGround ground, @Nullable SchoolMonth school, UnitResult result, boolean hidden) {
        if (school == null || school.sourceMonth() == null) {
            return "没有可用的文件";
        }
        String file = "来源文件：" + PersonalNumbers.hiddenInName(school.sourcePath()) + "（"
                + school.status().label()
                + (school.sourceMonth().equals(ground.picture().period())
                        ? ""
                        : Wording.month(school.sourceMonth()) + "数据")
                + "）";
        Figure students = result.input().figures().get(Measure.STUDENTS);
        return hidden || students == null || students.value() == null
                ? file
                : file + "；在校生数取自“" + students.sheet() + "”" + students.rows() + "行";
    }

    /** {@code 县级以上骨干教师：4 ÷ 651 × 100，教师4行 → 0.61}. */
    private static String line(UnitInput input, Reading reading) {
        return Wording.noun(reading.indicator()) + "：" + origin(input, reading)
                + (PageGround.value(reading) == null
                        ? ""
                        : " → " + Rounding.indicator(PageGround.value(reading), reading.indicator()));
    }

    /** How a figure was worked out, and from which sheets: {@code 60 ÷ 1,203 × 100，教师60行}. */
    static String origin(UnitInput input, Reading reading) {
        String from = sheets(input, reading.indicator());
        return sum(input, reading.indicator(), reading.value()) + (from.isEmpty() ? "" : "，" + from);
    }

    private static String sum(UnitInput input, Indicator indicator, IndicatorValue value) {
        if (value instanceof IndicatorValue.Missing missing) {
            return missing(missing);
        }
        if (value instanceof IndicatorValue.Undefined undefined) {
            return undefined.because();
        }
        String top = terms(input, indicator.plus(), " + ")
                + (indicator.minus().isEmpty() ? "" : " − " + terms(input, indicator.minus(), " − "));
        boolean single = indicator.plus().size() + indicator.minus().size() == 1;
        return (single ? top : "(" + top + ")") + " ÷ " + PageGround.exact(input.value(indicator.bottom()))
                + (indicator.per().compareTo(BigDecimal.ONE) == 0
                        ? ""
                        : " × " + indicator.per().toPlainString());
    }

    private static String missing(IndicatorValue.Missing missing) {
        return "缺"
                + missing.wanting().entrySet().stream()
                        .map(entry -> entry.getKey().label()
                                + (entry.getValue().isEmpty() ? "" : "（" + String.join(" ", entry.getValue()) + "）"))
                        .collect(Collectors.joining("、"));
    }

    private static String terms(UnitInput input, List<Measure> measures, String sign) {
        return measures.stream()
                .map(measure -> PageGround.exact(input.value(measure)))
                .collect(Collectors.joining(sign));
    }

    /** {@code 教师60行}, {@code 办学条件2项}. */
    private static String sheets(UnitInput input, Indicator indicator) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        Stream.concat(indicator.plus().stream(), indicator.minus().stream())
                .flatMap(measure -> Optional.ofNullable(input.figures().get(measure)).stream())
                .forEach(figure -> rows.merge(figure.sheet(), figure.rows(), Integer::sum));
        return rows.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue() + "行")
                .collect(Collectors.joining("、"));
    }
}
