package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.NotesPart.Definition;
import org.junheng.briefing.NotesPart.Note;
import org.junheng.finding.Level;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Standard;
import org.junheng.indicator.Standards;
import org.junheng.indicator.UnitResult;
import org.junheng.intake.Fate;
import org.junheng.school.Stage;
import org.junheng.summary.DataStatus;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/** Words the definitions and the notes on the data. */
record NotesMaker(PageGround ground) {

    List<Definition> definitions() {
        return ground.standard().indicators().stream()
                .map(indicator -> new Definition(
                        indicator.code(),
                        indicator.name(),
                        indicator.formula(),
                        indicator.unit(),
                        limit(indicator, Stage.PRIMARY),
                        limit(indicator, Stage.JUNIOR)))
                .toList();
    }

    private static String limit(Indicator indicator, Stage stage) {
        BigDecimal limit = indicator.limit(stage);
        return limit == null ? Rounding.NONE : "≥" + Rounding.limit(limit);
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        String rule = Wording.rule(ground.standard());
        if (!rule.isEmpty()) {
            notes.add(new Note("学校达标", rule + "。"));
        }
        notes.add(new Note("差异系数", "标准差 ÷ 平均值。平均值为各校分子之和 ÷ 学生数之和，标准差按学生数加权、取总体形式。" + spreads()));
        notes.add(new Note("统计范围", scope()));
        notes.add(new Note("共用资源", "小学、初中、高中共用的场地设备，按学生数以1∶1.1∶1.32加权分摊；完全中学的初中、高中按1∶1.2。"));
        notes.add(new Note("数据状态", statuses()));
        notes.add(new Note("检查结果", findings()));
        notes.add(new Note("人数过少", "不足5名学生的学校单元只列校名，不列数据；能由合计推算出来的也不列。" + hidden()));
        notes.add(new Note("取舍", "各项按未取整的数值判定；显示时四舍五入，缺口向上取整。"));
        ownLimits().ifPresent(words -> notes.add(new Note("本县标准", words)));
        return notes;
    }

    private String spreads() {
        String limits = Stage.COMPULSORY.stream()
                .flatMap(stage -> ground.figures().dispersions().stream()
                        .filter(dispersion -> dispersion.stage() == stage && dispersion.limit() != null)
                        .map(dispersion -> stage.label() + "≤" + Wording.spread(dispersion.limit()))
                        .distinct())
                .collect(Collectors.joining("，"));
        return ground.standard().composite() == null
                ? "每项标准：" + limits + "。"
                : ground.standard().composite().name() + "为各项差异系数的简单平均，标准：" + limits + "。";
    }

    private String scope() {
        List<String> out = ground.figures().units().stream()
                .filter(result -> !result.inScope())
                .map(this::whyOut)
                .distinct()
                .toList();
        return "公办"
                + (ground.standard().scope().privateSchools() ? "和民办" : "")
                + "学校的小学、初中，一校一学段为一个单元。"
                + (out.isEmpty() ? "本月没有不计入的学校。" : "不计入的有" + out.size() + "所：" + String.join("；", out) + "。");
    }

    private String whyOut(UnitResult result) {
        return ground.name(result.unit()) + "（"
                + (ground.withheld().hides(result.unit()) ? "人数过少" : result.outOfScope()) + "）";
    }

    private String statuses() {
        return Stream.of(DataStatus.values())
                        .filter(status -> ground.picture().now().count(status) > 0)
                        .map(status -> status.label() + ground.picture().now().count(status) + "所")
                        .collect(Collectors.joining("，"))
                + "。待更正的按所填数字计算；"
                + (ground.picture().bureau().parameters().carriesForward() ? "缺报的沿用最近一次数字，标为沿用。" : "缺报的不计入。");
    }

    private String findings() {
        return "在用文件中，逻辑错误" + count(Level.E) + "处（须改正），经验疑问" + count(Level.Q) + "处（须改正或说明），提示" + count(Level.N)
                + "处。有错的单元格不取数，需要它的指标算不出；其余按所填数字计算。";
    }

    private long count(Level level) {
        return ground.picture().files().stream()
                .filter(file -> file.fate() == Fate.IN_FORCE)
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.level() == level)
                .count();
    }

    private String hidden() {
        long hidden = ground.figures().units().stream()
                .filter(result -> ground.withheld().hides(result.unit()))
                .count();
        return hidden == 0 ? "本月没有。" : "本月" + hidden + "个。";
    }

    /** Where the bureau set another limit than the document's. */
    private Optional<String> ownLimits() {
        String words = Standards.named(ground.standard().code()).stream()
                .flatMap(document -> Stream.of(
                                document.indicators().stream().flatMap(this::ownLimits),
                                ownSpreads(document),
                                document.county().stream().flatMap(this::ownLimits))
                        .flatMap(changes -> changes))
                .collect(Collectors.joining("；"));
        return words.isEmpty() ? Optional.empty() : Optional.of("按参数设置另定：" + words + "。");
    }

    private Stream<String> ownLimits(Indicator document) {
        return ground.standard().indicators().stream()
                .filter(indicator -> indicator.code().equals(document.code()))
                .flatMap(indicator -> Stage.COMPULSORY.stream()
                        .flatMap(stage -> changed(
                                stage.label() + Wording.noun(indicator),
                                document.limit(stage),
                                indicator.limit(stage))));
    }

    private Stream<String> ownLimits(CountyItem document) {
        return ground.standard().item(document.code()).stream()
                .flatMap(item -> document.limits().entrySet().stream()
                        .flatMap(limit -> changed(
                                document.code()
                                        + document.name()
                                        + (limit.getKey().equals(CountyItem.WHOLE) ? "" : "（" + limit.getKey() + "）"),
                                limit.getValue(),
                                item.limit(limit.getKey()))));
    }

    private Stream<String> ownSpreads(Standard document) {
        return Stage.COMPULSORY.stream()
                .flatMap(stage -> changed(
                        stage.label() + "差异系数",
                        document.spread().get(stage),
                        ground.standard().spread().get(stage)));
    }

    private static Stream<String> changed(String what, @Nullable BigDecimal document, @Nullable BigDecimal own) {
        return document == null || own == null || document.compareTo(own) == 0
                ? Stream.empty()
                : Stream.of(what + "由" + Rounding.limit(document) + "改为" + Rounding.limit(own));
    }

    List<String> critical() {
        Stream<String> spreads = ground.figures().dispersions().stream()
                .filter(Dispersion::critical)
                .map(dispersion -> dispersion.stage().label() + Wording.noun(dispersion) + "差异系数显示为"
                        + Rounding.cv(dispersion.coefficient()) + "，未取整的值" + judged(dispersion.pass()));
        Stream<String> units = ground.figures().units().stream()
                .filter(result -> !ground.withheld().hides(result.unit()))
                .flatMap(result -> result.readings().stream()
                        .filter(reading -> reading.critical())
                        .map(reading -> ground.name(result.unit()) + "（"
                                + result.unit().stage().label() + "）" + Wording.noun(reading.indicator()) + "显示为"
                                + Wording.value(PageGround.value(reading), reading.indicator()) + "，按未取整的值判为"
                                + Mark.of(reading, ground.standard().unitRule()).word()));
        return Stream.concat(spreads, units).toList();
    }

    private static String judged(@Nullable Boolean pass) {
        return Boolean.TRUE.equals(pass) ? "不高于标准" : "高于标准";
    }
}
