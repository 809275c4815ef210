package org.junheng.summary;

import static org.junheng.summary.Explanation.full;
import static org.junheng.summary.Explanation.plain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.UnitResult;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;

/** How the county's spread of an indicator came about, as text: every unit's term, mean, deviation, coefficient. */
record SpreadExplanation(MonthPicture picture, Indicator indicator) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Stage by stage. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Stage stage : Stage.COMPULSORY) {
            picture.now()
                    .dispersion(stage, indicator.code())
                    .ifPresent(dispersion -> lines.addAll(of(stage, dispersion)));
        }
        return lines;
    }

    private List<String> of(Stage stage, Dispersion dispersion) {
        List<String> lines = new ArrayList<>();
        lines.add(indicator.code() + ".CV " + indicator.name() + "的差异系数，" + stage.label() + "，" + picture.period() + "，"
                + dispersion.units() + "个学校单位，学生" + plain(dispersion.students()) + "人");
        lines.add("公式：X̄=Σx÷ΣP，S=√[Σ(P÷ΣP)×(X−X̄)²]，CV=S÷X̄");
        BigDecimal mean = dispersion.mean();
        if (mean == null) {
            lines.add("结果：— （没有可计算的学校）");
            return lines;
        }
        terms(stage, dispersion.students(), mean, lines);
        lines.add("平均值X̄ = " + full(mean));
        lines.add("标准差S = √方差 = " + full(dispersion.deviation()));
        lines.add("差异系数CV = " + full(dispersion.deviation()) + " ÷ " + full(mean) + " = "
                + full(dispersion.coefficient()) + "，显示为" + Rounding.cv(dispersion.coefficient()));
        lines.add(judged(dispersion));
        return lines;
    }

    private void terms(Stage stage, BigDecimal all, BigDecimal mean, List<String> lines) {
        Map<SchoolCode, SchoolMonth> schools = picture.now().byCode();
        BigDecimal variance = BigDecimal.ZERO;
        for (UnitResult unit : picture.figures().units()) {
            BigDecimal value = unit.unit().stage() == stage ? value(unit) : null;
            BigDecimal students = unit.students();
            if (value == null || students == null) {
                continue;
            }
            BigDecimal away = value.subtract(mean, DIGITS);
            BigDecimal term =
                    students.multiply(away.multiply(away, DIGITS), DIGITS).divide(all, DIGITS);
            variance = variance.add(term, DIGITS);
            SchoolMonth school = Objects.requireNonNull(schools.get(unit.unit().school()));
            lines.add("  " + Explanation.name(school) + "：P=" + plain(students) + "，X=" + full(value)
                    + "，(P÷ΣP)×(X−X̄)²=" + full(term));
        }
        lines.add("方差 = 以上各项之和 = " + full(variance));
    }

    private @Nullable BigDecimal value(UnitResult unit) {
        return unit.reading(indicator.code())
                .flatMap(reading -> reading.value().computed())
                .map(computed -> computed.value())
                .orElse(null);
    }

    static String judged(Dispersion dispersion) {
        BigDecimal limit = dispersion.limit();
        Boolean pass = dispersion.pass();
        if (limit == null || pass == null) {
            return "标准：没有规定限值，或不能判定";
        }
        return "标准：≤" + plain(limit) + "；判定：" + (pass ? "达标" : "未达标") + (dispersion.critical() ? "（临界）" : "");
    }
}
