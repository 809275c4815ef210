package org.junheng.summary.asked;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.pairing.Ratio;
import org.junheng.school.SchoolCode;
import org.junheng.summary.PairCourse;
import org.junheng.summary.PairGap;
import org.junheng.summary.PairStory;
import org.junheng.summary.Rounding;
import org.junheng.summary.StatementGround;
import org.junheng.summary.Withheld;
import org.junheng.summary.Wording;

/** Asks whether strong schools' help brings their partners nearer. */
record PairQuestion(StatementGround ground) {

    private static final int WIDER = 3200;
    private static final int NARROWER = 2600;
    private static final int DECIMALS = 2;

    /** One thing in which a pair is nearer or further than when the school year began. */
    private record Step(PairStory story, PairGap gap) {

        BigDecimal now() {
            return Objects.requireNonNull(gap.ratioNow());
        }

        BigDecimal then() {
            return Objects.requireNonNull(gap.ratioThen());
        }

        boolean behind() {
            return now().compareTo(BigDecimal.ONE) < 0 || then().compareTo(BigDecimal.ONE) < 0;
        }

        /** As it is shown. */
        int sign() {
            String change = Rounding.change(now(), then(), DECIMALS);
            return change.startsWith("+") ? 1 : change.startsWith("−") ? -1 : 0;
        }

        BigDecimal change() {
            return now().subtract(then());
        }
    }

    Optional<Question> question() {
        PairCourse course = PairCourse.of(ground.picture());
        List<Step> steps = course.stories().stream()
                .flatMap(story ->
                        story.gaps().stream().filter(PairQuestion::isTold).map(gap -> new Step(story, gap)))
                .filter(Step::behind)
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(question(course, steps));
    }

    /** Both months are known, and about enough students. */
    private static boolean isTold(PairGap gap) {
        Ratio now = gap.now();
        Ratio then = gap.then();
        return gap.change() != null
                && now != null
                && then != null
                && !Withheld.areFew(now.students())
                && !Withheld.areFew(then.students());
    }

    private Question question(PairCourse course, List<Step> steps) {
        long wider = count(steps, -1);
        long narrower = count(steps, 1);
        Optional<Step> best = steps.stream()
                .filter(step -> step.sign() > 0)
                .max(Comparator.comparing(Step::change)
                        .thenComparing(step -> step.story().pair(), Comparator.reverseOrder()));
        Optional<Step> worst = steps.stream()
                .filter(step -> step.sign() < 0)
                .min(Comparator.comparing(Step::change)
                        .thenComparing(step -> step.story().pair()));
        List<SchoolCode> idle = course.weak().stream()
                .filter(school -> !course.activeThisYear().contains(school))
                .toList();
        return new Question(
                Question.Part.PAIRS,
                "结对帮扶",
                wider > narrower ? WIDER : NARROWER,
                "强校帮扶有没有效果？",
                "薄弱学校低于帮扶学校的" + steps.size() + "项中，比学年初差距缩小" + narrower + "项、扩大" + wider + "项、持平" + count(steps, 0)
                        + "项。" + best.map(step -> "缩小最多的是" + words(step) + "。").orElse("")
                        + worst.map(step -> "扩大最多的是" + words(step) + "。").orElse("")
                        + (idle.isEmpty()
                                ? ""
                                : "本学年还没有结对活动的薄弱学校" + idle.size() + "所："
                                        + Wording.schools(
                                                idle.stream().map(ground::name).toList())
                                        + "。"));
    }

    private static long count(List<Step> steps, int sign) {
        return steps.stream().filter(step -> step.sign() == sign).count();
    }

    private String words(Step step) {
        String thing = ground.standard().indicators().stream()
                .filter(indicator -> indicator.code().equals(step.gap().code()))
                .findFirst()
                .map((Indicator indicator) -> Wording.noun(indicator))
                .orElse(step.gap().name());
        return ground.name(step.story().pair().weak()) + "的" + thing + "，由"
                + ground.name(step.story().pair().strong()) + "的" + Rounding.number(step.then(), DECIMALS) + "倍到"
                + Rounding.number(step.now(), DECIMALS) + "倍";
    }
}
