package org.junheng.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.school.Grade;

/** The bureau's settings (参数设置), by name; what is not set has the default of the national rules. */
public final class Parameters {

    public static final String COUNTY = "县名";
    public static final String DEADLINE = "报送截止日";
    public static final String EARLIEST = "最早所属期";
    public static final String STANDARD = "执行标准";
    public static final String MISSING_REPORTS = "缺报处理";
    public static final String CARRY_FORWARD = "沿用上期";
    public static final String LEAVE_OUT = "不计入";
    public static final String RETENTION = "巩固率口径";
    public static final String OF_THOSE_DUE = "按应毕业人数";
    public static final String OF_ENTRANTS = "按入学人数";

    /** How much a rate weighs in the composite of a paper, by the rate: the default of each. */
    public static final Map<String, BigDecimal> WEIGHTS = Map.of(
            "得分率", BigDecimal.valueOf(45),
            "及格率", BigDecimal.valueOf(50),
            "优秀率", BigDecimal.valueOf(5));

    private static final int DEFAULT_DEADLINE = 5;
    private static final BigDecimal DEFAULT_FULL_MARKS = BigDecimal.valueOf(100);

    private final Map<String, String> values;

    public Parameters(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** The value as typed, compact; empty when the bureau did not set it. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Every parameter that is set, by name. */
    public Map<String, String> all() {
        return new TreeMap<>(values);
    }

    /** The parameters that are set and mean nothing but, perhaps, to a standard. */
    public List<String> others() {
        return values.keySet().stream()
                .filter(name -> !ParameterCheck.knows(name))
                .toList();
    }

    public String county() {
        return get(COUNTY).orElse("本县");
    }

    /** The last day on which a month's report is on time. */
    public LocalDate deadline(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        int day = get(DEADLINE).map(Integer::parseInt).orElse(DEFAULT_DEADLINE);
        return next.atDay(Math.min(day, next.lengthOfMonth()));
    }

    /** The first month that may be reported. */
    public Optional<YearMonth> earliest() {
        return get(EARLIEST).map(month -> YearMonth.parse(month.substring(0, 7)));
    }

    public String standard() {
        return get(STANDARD).orElse("优质均衡2017");
    }

    /** Whether a school that did not report keeps its last month's figures. */
    public boolean carriesForward() {
        return !get(MISSING_REPORTS).orElse(CARRY_FORWARD).equals(LEAVE_OUT);
    }

    /** What a rate weighs in the composite: {@code 综合得分权重.得分率}. */
    public BigDecimal weight(String rate) {
        return get(weightName(rate)).map(BigDecimal::new).orElse(Objects.requireNonNull(WEIGHTS.get(rate)));
    }

    static String weightName(String rate) {
        return "综合得分权重." + rate;
    }

    /** Whether the three-year retention sets moves against the graduates, instead of those who entered. */
    public boolean retentionOfEntrants() {
        return get(RETENTION).orElse(OF_THOSE_DUE).equals(OF_ENTRANTS);
    }

    /** Full marks of a paper: {@code 考试满分.九年级.语文}, {@code 考试满分.九年级}, {@code 考试满分.语文} or {@code 考试满分}. */
    public BigDecimal fullMarks(Grade grade, String subject) {
        return byGradeAndSubject("考试满分", grade, subject).orElse(DEFAULT_FULL_MARKS);
    }

    /** A threshold that may be set for a grade and subject, a grade, a subject or all; the narrowest holds. */
    public Optional<BigDecimal> byGradeAndSubject(String name, Grade grade, String subject) {
        return get(name + "." + grade.label() + "." + subject)
                .or(() -> get(name + "." + grade.label()))
                .or(() -> get(name + "." + subject))
                .or(() -> get(name))
                .map(BigDecimal::new);
    }
}
