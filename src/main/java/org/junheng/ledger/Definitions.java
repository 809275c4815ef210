package org.junheng.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Scope;
import org.junheng.indicator.Standard;
import org.junheng.indicator.UnitRule;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Topic;
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
                        county(),
                        Conventions.entries(),
                        measures(),
                        new FamilyDefinitions(picture.bureau().parameters()).entries(),
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
        return unitsJudged
                ? "统计范围内每所学校都达标，各学段各项差异系数都不超过标准，且没有一票否决的情形（V1至V4）；否决项没有填报的，不能判为达标。"
                : "各学段综合差异系数都不超过标准，且没有一票否决的情形（V1至V4）。";
    }

    /** What is asked of the county as a whole, and what is told of it besides. */
    private Stream<Entry> county() {
        Stream<Topic> asked = picture.standard().county().stream().map(CountyItem::topic);
        Stream<Topic> told = picture.now().families().readings().stream().map(CountyReading::topic);
        return Stream.concat(asked, told).distinct().map(this::topic);
    }

    private Entry topic(Topic topic) {
        String asked = picture.standard()
                .item(topic.code())
                .map(item -> item.byStage()
                        ? Stage.COMPULSORY.stream()
                                .map(stage -> stage.label() + item.asked(item.limit(stage)))
                                .collect(Collectors.joining("，"))
                        : item.asked(item.limit((Stage) null)))
                .orElseGet(() -> ownLimit(topic));
        return new Entry(
                "县级指标",
                topic.code(),
                topic.name(),
                topic.formula() + part("单位", topic.unit()) + part("标准", asked) + part("依据", topic.source()));
    }

    /** The limit of a figure that the standard does not know. */
    private String ownLimit(Topic topic) {
        return picture.now().families().of(topic.code()).stream()
                .filter(reading -> reading.limit() != null)
                .findFirst()
                .map(reading ->
                        (reading.atLeast() ? "≥" : "≤") + Rounding.limit(reading.limit()) + "（本县工作要求，可在参数设置中用代码另定）")
                .orElse("");
    }

    private static String part(String what, String words) {
        return words.isEmpty() ? "" : "；" + what + "：" + words;
    }

    private static Stream<Entry> measures() {
        return Stream.of(Measure.values())
                .map(measure ->
                        new Entry("度量", "", measure.label(), Conventions.source(measure) + "；单位：" + measure.unit()));
    }

    private Stream<Entry> parameters() {
        List<String> unused = picture.unusedParameters();
        return picture.bureau().parameters().all().entrySet().stream()
                .map(parameter -> new Entry(
                        "参数设置",
                        "",
                        parameter.getKey(),
                        parameter.getValue() + (unused.contains(parameter.getKey()) ? "（没有用到，请核对名称）" : "")));
    }
}
