package org.junheng.summary.asked;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junheng.indicator.Bounds;
import org.junheng.school.Unit;
import org.junheng.summary.Headline;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Reporting;
import org.junheng.summary.Rounding;
import org.junheng.summary.StatementGround;
import org.junheng.summary.Wording;

/** Asks whether what is missing or doubted could turn the conclusions. */
record TrustQuestion(StatementGround ground) {

    private static final int UNSETTLED = 6000;
    private static final int SETTLED = 3500;
    private static final int COMPLETE = 1000;
    private static final int NAMED = 3;

    Question question() {
        List<Bounds> touched = ground.picture().remedies().bounds().stream()
                .filter(bounds -> !bounds.open().isEmpty())
                .toList();
        return touched.isEmpty() ? complete() : open(touched);
    }

    private Question complete() {
        Reporting reporting = ground.picture().reporting();
        MonthPicture picture = ground.picture();
        long without = picture.now().schools().stream()
                .filter(school -> school.sourceMonth() == null)
                .count();
        return new Question(
                Question.Part.REPORTING,
                "报送质量",
                COMPLETE,
                "数据报全了吗？",
                "应报" + reporting.expected() + "所，已报" + reporting.received() + "所，按时" + reporting.onTime() + "所；通过检查"
                        + reporting.passed() + "所，退回" + reporting.returned() + "所，待说明" + reporting.awaitingExplanation()
                        + "所。" + (without == 0 ? "没有学校缺数据、沿用或待更正，" + unharmed() : without + "所学校没有数据可用，有关结论暂不能下。"));
    }

    private String unharmed() {
        return Headline.verdict(ground.figures()) == Headline.Verdict.UNKNOWN ? "不能评定另有原因，见主要发现。" : "结论不受影响。";
    }

    private Question open(List<Bounds> touched) {
        List<Bounds> all = ground.picture().remedies().bounds();
        TreeSet<Unit> units = touched.stream()
                .flatMap(bounds -> bounds.open().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> names =
                units.stream().map(Unit::school).distinct().map(ground::name).toList();
        List<Bounds> undecided = all.stream()
                .filter(bounds -> bounds.outlook() == Bounds.Outlook.OPEN)
                .toList();
        return new Question(
                Question.Part.REPORTING,
                "结论稳定性",
                undecided.isEmpty() ? SETTLED : UNSETTLED,
                "有学校缺报、沿用或待更正，会不会影响结论？",
                "数据未定的有" + Wording.schools(names) + "。按各校以往数值的范围推算，" + all.size() + "项差异系数"
                        + (undecided.isEmpty()
                                ? "的结论都不受影响。"
                                : (undecided.size() == all.size()
                                                ? "都待定："
                                                : "中，" + (all.size() - undecided.size()) + "项的结论不受影响，"
                                                        + undecided.size() + "项待定：")
                                        + named(undecided) + "。"));
    }

    private static String named(List<Bounds> undecided) {
        return undecided.stream().limit(NAMED).map(TrustQuestion::words).collect(Collectors.joining("、"))
                + (undecided.size() > NAMED ? "等" : "");
    }

    private static String words(Bounds bounds) {
        return bounds.stage().label()
                + Wording.noun(bounds.indicator())
                + (bounds.least() == null || bounds.greatest() == null
                        ? "无法推算"
                        : "可能在" + Rounding.cv(bounds.least()) + "到" + Rounding.cv(bounds.greatest()) + "之间");
    }
}
