package org.junheng.summary.asked;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.UnitResult;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.summary.Headline;
import org.junheng.summary.RemedyWords;
import org.junheng.summary.Revision;
import org.junheng.summary.Rounding;
import org.junheng.summary.SpreadDrivers;
import org.junheng.summary.StatementGround;
import org.junheng.summary.Wording;

/** What is asked of a month beside the one before. */
record ChangeQuestions(StatementGround ground) {

    private static final int CROSSED = 7000;
    private static final int TURNED = 4600;
    private static final int WORSE_ABOVE = 4900;
    private static final int WORSE = 2500;
    private static final int BETTER = 2200;
    private static final int SAME = 1500;

    /** A coefficient and what it was shown to rise by since last month; below zero where it fell. */
    private record Shift(Dispersion now, Dispersion before, BigDecimal by) {

        boolean crossed() {
            return Boolean.FALSE.equals(now.pass()) && Boolean.TRUE.equals(before.pass());
        }
    }

    /** Why a coefficient rose; where none did, whether a fall is real. */
    Optional<Question> worse() {
        List<Shift> shifts = shifts();
        Comparator<Shift> byRise = Comparator.comparing(Shift::by);
        Optional<Shift> risen = shifts.stream()
                .filter(shift -> shift.by().signum() > 0)
                .max(Comparator.comparing(Shift::crossed)
                        .thenComparing(shift -> Boolean.FALSE.equals(shift.now().pass()))
                        .thenComparing(byRise));
        return risen.or(() ->
                        shifts.stream().filter(shift -> shift.by().signum() < 0).min(byRise))
                .map(shift -> why(shift, shifts));
    }

    private Question why(Shift shift, List<Shift> all) {
        boolean risen = shift.by().signum() > 0;
        String name = name(shift.now());
        String change = RemedyWords.change(ground.picture(), shift.now())
                .orElse("比上月的" + Rounding.cv(shift.before().coefficient())
                        + Wording.movement(coefficient(shift.now()), coefficient(shift.before())));
        return new Question(
                SpreadDrivers.of(ground.picture(), shift.now()).isNear()
                        ? Question.Part.DRIVERS
                        : Question.Part.INDICATORS,
                "变化分解",
                weight(shift),
                risen ? "为什么" + name + "的差距变大了？" : name + "的差距变小，是学校真的改善了吗？",
                "现为" + Rounding.cv(shift.now().coefficient()) + "（标准"
                        + Wording.spread(shift.now().limit()) + "），" + change
                        + "。" + all.size() + "项差异系数中，比上月" + count(all, 1) + "项变大、" + count(all, -1) + "项变小、"
                        + count(all, 0) + "项持平。");
    }

    private static int weight(Shift shift) {
        if (shift.by().signum() < 0) {
            return BETTER;
        }
        return shift.crossed() ? CROSSED : Boolean.FALSE.equals(shift.now().pass()) ? WORSE_ABOVE : WORSE;
    }

    private static long count(List<Shift> shifts, int sign) {
        return shifts.stream().filter(shift -> shift.by().signum() == sign).count();
    }

    private List<Shift> shifts() {
        return ground.before().stream()
                .flatMap(before -> limited(ground.figures())
                        .flatMap(now -> limited(before)
                                .filter(then -> then.stage() == now.stage()
                                        && then.code().equals(now.code()))
                                .flatMap(then -> shift(now, then).stream())))
                .toList();
    }

    private static Optional<Shift> shift(Dispersion now, Dispersion then) {
        return now.coefficient() == null || then.coefficient() == null
                ? Optional.empty()
                : Optional.of(new Shift(now, then, shown(now).subtract(shown(then))));
    }

    /** Which verdicts are others than last month's. */
    Optional<Question> different() {
        return ground.before().map(this::different);
    }

    private Question different(CountyFigures before) {
        Headline.Verdict then = Headline.verdict(before);
        Headline.Verdict now = Headline.verdict(ground.figures());
        List<String> parts = new ArrayList<>();
        turned(before, true, "转为达标", result -> true).ifPresent(parts::add);
        turned(before, false, "由达标转为未达标", UnitResult::complete).ifPresent(parts::add);
        turned(before, false, "上月达标，本月数据不全", result -> !result.complete()).ifPresent(parts::add);
        crossed(before, false, "由合格变为超标").ifPresent(parts::add);
        crossed(before, true, "由超标变为合格").ifPresent(parts::add);
        long revised = ground.picture().revisions().stream()
                .filter(Revision::isOfAFigure)
                .count();
        return new Question(
                Question.Part.INDICATORS,
                revised > 0 ? "修订记录" : "学校指标",
                then != now ? CROSSED - 1 : parts.isEmpty() ? SAME : TURNED,
                "本月结论与上月有什么不同？",
                (then == now ? "全县仍为" + now.words() : "全县由" + then.words() + "变为" + now.words()) + "。"
                        + (parts.isEmpty()
                                ? "各校结论和" + limited(ground.figures()).count() + "项差异系数的判定都没有变化。"
                                : String.join("；", parts) + "。")
                        + (revised > 0 ? "本月数据发布后修订过" + revised + "个数值。" : ""));
    }

    /** The schools that stand otherwise; one that cannot be judged does not pass. */
    private Optional<String> turned(CountyFigures before, boolean pass, String words, Predicate<UnitResult> which) {
        List<Unit> units = Stage.COMPULSORY.stream()
                .flatMap(stage -> {
                    Set<Unit> then = judged(before, stage, !pass);
                    return StatementGround.judged(ground.figures(), stage).stream()
                            .filter(result -> Boolean.valueOf(pass).equals(result.pass()) && which.test(result))
                            .map(UnitResult::unit)
                            .filter(then::contains);
                })
                .toList();
        return units.isEmpty() ? Optional.empty() : Optional.of(Wording.schools(ground.unitNames(units)) + words);
    }

    private static Set<Unit> judged(CountyFigures figures, Stage stage, boolean pass) {
        return StatementGround.judged(figures, stage).stream()
                .filter(result -> Boolean.valueOf(pass).equals(result.pass()))
                .map(UnitResult::unit)
                .collect(Collectors.toSet());
    }

    private Optional<String> crossed(CountyFigures before, boolean pass, String words) {
        String names = limited(ground.figures())
                .filter(now -> Boolean.valueOf(pass).equals(now.pass()))
                .filter(now -> limited(before)
                        .anyMatch(then -> then.stage() == now.stage()
                                && then.code().equals(now.code())
                                && Boolean.valueOf(!pass).equals(then.pass())))
                .map(ChangeQuestions::name)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? Optional.empty() : Optional.of(names + "的差异系数" + words);
    }

    private static Stream<Dispersion> limited(CountyFigures figures) {
        return Stage.COMPULSORY.stream().flatMap(stage -> StatementGround.limited(figures, stage).stream());
    }

    private static String name(Dispersion dispersion) {
        return dispersion.stage().label() + Wording.noun(dispersion);
    }

    private static BigDecimal shown(Dispersion dispersion) {
        return coefficient(dispersion).setScale(Dispersion.DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal coefficient(Dispersion dispersion) {
        return Objects.requireNonNull(dispersion.coefficient());
    }
}
