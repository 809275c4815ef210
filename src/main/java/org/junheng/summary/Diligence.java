package org.junheng.summary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Exact;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.school.SchoolCode;

/** Reporting itself (C): the county's figures, and each township's beside them. */
record Diligence(List<SchoolRecord> records) {

    private static final String COVER = "封面";

    /**
     * One of the figures: what a school brings to either part of it, and whether it is named as wanting.
     *
     * @param per what the quotient is multiplied by; null where the numerator is the figure
     */
    private record Figure(
            Topic topic,
            @Nullable BigDecimal per,
            Function<SchoolRecord, BigDecimal> top,
            Function<SchoolRecord, BigDecimal> bottom,
            Predicate<SchoolRecord> named) {}

    private static final List<Figure> FIGURES = List.of(
            new Figure(
                    topic("C1", "报送率", "%", "已报学校数÷应报学校数×100；应报学校出自学校名录", "已报", "应报"),
                    Exact.HUNDRED,
                    each -> SchoolRecord.one(each.received()),
                    each -> BigDecimal.ONE,
                    each -> !each.received()),
            new Figure(
                    topic("C2", "按时率", "%", "在用报表的填报日期不晚于报送截止日的学校数÷应报学校数×100", "按时", "应报"),
                    Exact.HUNDRED,
                    each -> SchoolRecord.one(each.onTime()),
                    each -> BigDecimal.ONE,
                    each -> !each.onTime()),
            new Figure(
                    topic("C3", "更正份数", "份", "本月可用报表中，除首份以外的份数之和", "更正份数", "已报"),
                    null,
                    each -> BigDecimal.valueOf(each.corrections()),
                    each -> SchoolRecord.one(each.received()),
                    each -> false),
            new Figure(
                    topic("C4", "退回率", "%", "在用报表为退回状态的学校数÷已报学校数×100", "退回", "已报"),
                    Exact.HUNDRED,
                    each -> SchoolRecord.one(each.returned()),
                    each -> SchoolRecord.one(each.received()),
                    SchoolRecord::returned),
            new Figure(
                    topic("C5", "一次通过率", "%", "首份报表即通过、且没有被拒收过的学校数÷已报学校数×100；与往月、他校比对出的疑问不计", "一次通过", "已报"),
                    Exact.HUNDRED,
                    each -> SchoolRecord.one(each.first()),
                    each -> SchoolRecord.one(each.received()),
                    each -> each.received() && !each.first()),
            new Figure(
                    topic("C6", "每百行问题数", "处", "在用报表查出的问题（逻辑错误、经验疑问和提示）处数÷数据行数×100；与往月、他校比对出的疑问不计", "问题处数", "数据行数"),
                    Exact.HUNDRED,
                    each -> BigDecimal.valueOf(each.findings().all()),
                    each -> BigDecimal.valueOf(each.rows()),
                    each -> false),
            new Figure(
                    topic(FamilyFigures.STREAK, "校均连续按时月数", "个月", "到本月为止连续按时的月数之和÷应报学校数；逐校列出", "连续按时月数", "应报"),
                    BigDecimal.ONE,
                    each -> BigDecimal.valueOf(each.streak()),
                    each -> BigDecimal.ONE,
                    each -> each.streak() == 0));

    private static Topic topic(String code, String name, String unit, String formula, String top, String bottom) {
        return new Topic(code, name, unit, formula, top, bottom, "");
    }

    /** Each figure of the county, then of its townships. */
    List<CountyReading> readings() {
        Map<String, List<SchoolRecord>> towns = records.stream()
                .collect(Collectors.groupingBy(
                        each -> each.school().township(), LinkedHashMap::new, Collectors.toList()));
        List<CountyReading> readings = new ArrayList<>();
        for (Figure figure : FIGURES) {
            readings.add(reading(figure, "", records));
            towns.forEach((town, own) -> readings.add(reading(figure, town, own)));
        }
        return readings;
    }

    private static CountyReading reading(Figure figure, String group, List<SchoolRecord> records) {
        BigDecimal numerator = sum(records, figure.top());
        BigDecimal denominator = sum(records, figure.bottom());
        return new CountyReading(
                figure.topic(),
                null,
                group,
                value(figure.per(), numerator, denominator),
                "",
                numerator,
                denominator,
                null,
                true,
                null,
                named(figure, records),
                records.stream().map(each -> share(figure, each)).toList(),
                remark(figure, group, records));
    }

    private static @Nullable BigDecimal value(@Nullable BigDecimal per, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return null;
        }
        return per == null ? numerator : numerator.multiply(per).divide(denominator, MathContext.DECIMAL128);
    }

    private static BigDecimal sum(List<SchoolRecord> records, Function<SchoolRecord, BigDecimal> part) {
        return records.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<SchoolCode> named(Figure figure, List<SchoolRecord> records) {
        return records.stream()
                .filter(figure.named())
                .map(each -> each.school().code())
                .toList();
    }

    private static Share share(Figure figure, SchoolRecord each) {
        return new Share(
                each.school().code(),
                figure.top().apply(each),
                figure.bottom().apply(each),
                each.received() ? COVER : "",
                each.received() ? 1 : 0,
                List.of());
    }

    private static String remark(Figure figure, String group, List<SchoolRecord> records) {
        return switch (figure.topic().code()) {
            case "C6" -> {
                SchoolRecord.Findings all = records.stream()
                        .map(SchoolRecord::findings)
                        .reduce(SchoolRecord.Findings.NONE, SchoolRecord.Findings::plus);
                yield "逻辑错误" + all.errors() + "处，经验疑问" + all.queries() + "处，提示" + all.notices() + "处";
            }
            case FamilyFigures.STREAK -> group.isEmpty() ? longest(records) : "";
            default -> "";
        };
    }

    private static String longest(List<SchoolRecord> records) {
        int most = records.stream().mapToInt(SchoolRecord::streak).max().orElse(0);
        long schools = records.stream().filter(each -> each.streak() == most).count();
        return most == 0 ? "" : "最长" + most + "个月，有" + schools + "所";
    }
}
