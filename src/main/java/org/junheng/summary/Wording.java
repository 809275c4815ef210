package org.junheng.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Standard;
import org.junheng.indicator.UnitRule;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.teaching.Goals;

/** How names, numbers and changes are put into Chinese sentences. */
public final class Wording {

    /** So many schools are named in a sentence before it says 等. */
    public static final int NAMED = 5;

    private static final Pattern PER_STUDENT = Pattern.compile("^(每百名学生拥有|生均)");
    private static final Pattern COUNTED = Pattern.compile("(?<!系)[台册]?数$");
    /** Digits behind which a quotient is noise. */
    private static final int SETTLED = 9;

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Wording() {}

    /** What an indicator counts: {@code 网络多媒体教室} for 每百名学生拥有网络多媒体教室数. */
    public static String noun(Indicator indicator) {
        return noun(indicator.name());
    }

    /** The same of its coefficient, or of the composite. */
    public static String noun(Dispersion dispersion) {
        return noun(dispersion.name());
    }

    /** What a value of an indicator is stated for: 每百名学生, or one. */
    public static String per(Indicator indicator) {
        return indicator.per().compareTo(BigDecimal.ONE) == 0 ? "生均" : "每百名学生";
    }

    private static String noun(String name) {
        return COUNTED.matcher(PER_STUDENT.matcher(name).replaceFirst("")).replaceFirst("");
    }

    /** {@code 2026年10月}. */
    public static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** {@code 甲、乙、丙}; from the sixth on {@code 甲、乙、丙、丁、戊等12所}. */
    public static String schools(List<String> names) {
        return names.size() <= NAMED
                ? String.join("、", names)
                : String.join("、", names.subList(0, NAMED)) + "等" + names.size() + "所";
    }

    /** What has to be provided, as people say it: money from ten thousand yuan in 万元, all of it rounded up. */
    public static String amount(BigDecimal lacking, String unit) {
        BigDecimal settled = lacking.setScale(SETTLED, RoundingMode.HALF_UP);
        if (unit.equals("元") && settled.compareTo(TEN_THOUSAND) >= 0) {
            return Rounding.number(settled.movePointLeft(4).setScale(1, RoundingMode.CEILING), 1) + "万元";
        }
        return Rounding.number(settled.setScale(0, RoundingMode.CEILING), 0) + unit;
    }

    /** A value of an indicator with its unit: {@code 4.35人}. */
    public static String value(@Nullable BigDecimal value, Indicator indicator) {
        return value == null ? Rounding.NONE : Rounding.indicator(value, indicator) + indicator.unit();
    }

    /** A figure of the county with its unit, or the words that stand in its place: {@code 96.50%}, {@code 6,300元}, {@code 是}. */
    public static String value(CountyReading reading) {
        if (reading.value() == null) {
            return reading.words().isEmpty() ? Rounding.NONE : reading.words();
        }
        String unit = reading.topic().unit();
        int decimals = switch (unit) {
            case "元", "所", "人", "份" -> 0;
            case "" -> 3;
            default -> 2;
        };
        return Rounding.number(reading.value(), decimals) + unit;
    }

    /** A limit of the spread, two decimals unless it has more: {@code 0.50}. */
    public static String spread(@Nullable BigDecimal limit) {
        return limit == null
                ? Rounding.NONE
                : Rounding.number(limit, Math.max(2, limit.stripTrailingZeros().scale()));
    }

    /** A share in whole percent: {@code 31%}. */
    public static String share(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return percent.signum() == 0 && share.signum() > 0 ? "不足1%" : percent.toPlainString() + "%";
    }

    /** How a coefficient moved: {@code 下降0.013}, {@code 上升0.020}, or {@code 持平} when nothing that is shown has changed. */
    public static String movement(BigDecimal now, BigDecimal before) {
        String change = Rounding.change(now, before, Dispersion.DECIMALS);
        return change.startsWith("+") ? "上升" + change.substring(1) : change.replace("−", "下降");
    }

    /** {@code 比上月增加2所}, {@code 比上月减少1所}, {@code 与上月相同}. */
    public static String fewerOrMore(long now, long before, String counter) {
        return now == before ? "与上月相同" : (now > before ? "比上月增加" : "比上月减少") + Math.abs(now - before) + counter;
    }

    /** What a paper is to reach: {@code 及格率≥96}. */
    public static String goal(Goals.Goal goal) {
        return goal.rate().label() + (goal.rate().atLeast() ? "≥" : "≤") + Rounding.limit(goal.target());
    }

    /** When a school passes: {@code 7项中至少6项达标，其余不低于标准的85%}. */
    public static String rule(Standard standard) {
        UnitRule rule = standard.unitRule();
        int all = standard.indicators().size();
        if (rule == null) {
            return "";
        }
        return rule.atLeastMet() >= all
                ? all + "项全部达标"
                : all + "项中至少" + rule.atLeastMet() + "项达标，其余不低于标准的" + share(rule.floorShare());
    }
}
