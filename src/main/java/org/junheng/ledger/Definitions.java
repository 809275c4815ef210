package org.junheng.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Scope;
import org.junheng.indicator.Standard;
import org.junheng.indicator.UnitRule;
import org.junheng.indicator.county.CountyReading;
import org.junheng.school.Measure;
import org.junheng.school.Stage;
import org.junheng.summary.DataStatus;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Reporting;
import org.junheng.summary.Rounding;

/** The words in which a month's figures are defined, with the limits and parameters that were in force. */
record Definitions(MonthPicture picture) {

    record Entry(String category, String code, String name, String words) {}

    List<Entry> entries() {
        return Stream.of(
                        month(),
                        standard(),
                        indicators(),
                        verdicts(),
                        topics(),
                        Conventions.entries(),
                        measures(),
                        parameters())
                .flatMap(entries -> entries)
                .toList();
    }

    private Stream<Entry> month() {
        Reporting reporting = picture.reporting();
        return Stream.of(
                new Entry("本期", "", "县（市、区）", picture.county()),
                new Entry("本期", "", "所属期", picture.period().toString()),
                new Entry(
                        "本期",
                        "",
                        "覆盖范围",
                        "应报" + reporting.expected() + "所，已报" + reporting.received() + "所，其中按时" + reporting.onTime()
                                + "所；通过" + reporting.passed() + "所，待说明" + reporting.awaitingExplanation() + "所，退回"
                                + reporting.returned() + "所。数据待更正"
                                + picture.now().count(DataStatus.TO_CORRECT)
                                + "所，沿用上期" + picture.now().count(DataStatus.CARRIED) + "所，缺报"
                                + picture.now().count(DataStatus.MISSING) + "所，不计"
                                + picture.now().count(DataStatus.OUT_OF_SCOPE) + "所。"));
    }

    private Stream<Entry> standard() {
        Standard standard = picture.standard();
        return Stream.of(
                new Entry("执行标准", standard.code(), standard.title(), standard.document()),
                new Entry("执行标准", "", "统计范围", scope(standard.scope())));
    }

    private static String scope(Scope scope) {
        BigDecimal from = scope.teachingPointsFrom();
        return "公办学校" + (scope.privateSchools() ? "、民办学校计入" : "计入，民办学校不计") + "；特殊教育学校"
                + (scope.specialSchools() ? "计入" : "不计") + "；小学教学点"
                + (from == null ? "不计" : "在校生不足" + from.toPlainString() + "人的不计") + "。不计的学校列出，数据状态为“不计”，不算指标。";
    }

    private Stream<Entry> indicators() {
        return picture.standard().indicators().stream()
                .map(indicator -> new Entry(
                        "指标",
                        indicator.code(),
                        indicator.name(),
                        indicator.formula() + "；单位：" + indicator.unit() + limits(indicator)));
    }

    private static String limits(Indicator indicator) {
        return indicator.limits().isEmpty() ? "" : "；标准：" + limits("≥", indicator.limits());
    }

    /** The figures beyond the standard's indicators, each once. */
    private Stream<Entry> topics() {
        Map<String, CountyReading> byCode = new LinkedHashMap<>();
        picture.now()
                .families()
                .readings()
                .forEach(reading -> byCode.putIfAbsent(reading.topic().code(), reading));
        return byCode.values().stream()
                .map(reading -> new Entry(
                        "指标",
                        reading.topic().code(),
                        reading.topic().name(),
                        reading.topic().formula()
                                + (reading.topic().unit().isEmpty()
                                        ? ""
                                        : "；单位：" + reading.topic().unit())
                                + (reading.limit() == null
                                        ? ""
                                        : "；标准：" + (reading.atLeast() ? "≥" : "≤") + Rounding.limit(reading.limit()))
                                + (reading.topic().source().isEmpty()
                                        ? "；本县工作要求，可在参数设置中用代码另定标准"
                                        : "；依据：" + reading.topic().source())));
    }

    private static String limits(String sense, Map<Stage, BigDecimal> limits) {
        return limits.entrySet().stream()
                .map(limit -> limit.getKey().label() + sense + Rounding.limit(limit.getValue()))
                .collect(Collectors.joining("，"));
    }

    private Stream<Entry> verdicts() {
        Standard standard = picture.standard();
        UnitRule rule = standard.unitRule();
        Standard.Composite composite = standard.composite();
        Stream<Entry> unit = rule == null
                ? Stream.empty()
                : Stream.of(new Entry(
                        "判定",
                        "",
                        "学校达标",
                        standard.indicators().size() + "项指标中至少" + rule.atLeastMet() + "项达到标准，其余各项不低于标准的"
                                + rule.floorShare()
                                        .movePointRight(2)
                                        .stripTrailingZeros()
                                        .toPlainString()
                                + "%。有一项无法计算的，不能判为达标。"));
        Stream<Entry> spread = standard.spread().isEmpty()
                ? Stream.empty()
                : Stream.of(new Entry("判定", "", "差异系数达标", "各项指标分别判定：" + limits("≤", standard.spread()) + "。"));
        Stream<Entry> mean = composite == null
                ? Stream.empty()
                : Stream.of(new Entry(
                        "判定",
                        composite.code(),
                        composite.name(),
                        "各项指标差异系数的平均数；标准：" + limits("≤", composite.limits()) + "。"));
        return Stream.of(unit, spread, mean, Stream.of(new Entry("判定", "", "全县达标", county(rule != null))))
                .flatMap(entries -> entries);
    }

    private static String county(boolean unitsJudged) {
        return unitsJudged ? "统计范围内每所学校都达标，且各学段各项差异系数都不超过标准。" : "各学段综合差异系数都不超过标准。";
    }

    private static Stream<Entry> measures() {
        return Stream.of(Measure.values())
                .map(measure ->
                        new Entry("度量", "", measure.label(), Conventions.source(measure) + "；单位：" + measure.unit()));
    }

    private Stream<Entry> parameters() {
        return picture.bureau().parameters().all().entrySet().stream()
                .map(parameter -> new Entry("参数设置", "", parameter.getKey(), parameter.getValue()));
    }
}
