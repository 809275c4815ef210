package org.junheng.summary.asked;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.locality.LocalityLine;
import org.junheng.school.Locality;
import org.junheng.school.Stage;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.Rounding;
import org.junheng.summary.StatementGround;
import org.junheng.summary.Withheld;

/** Asks whether country schools fall behind those in town. */
record LocalityQuestion(StatementGround ground) {

    private static final int WIDER = 3000;
    private static final int OTHERWISE = 1900;
    private static final int DECIMALS = 3;

    /** 乡村 ÷ 城区 of one indicator, now and in the month it is held against. */
    private record Gap(LocalityLine line, BigDecimal now, Optional<BigDecimal> then) {

        /** As it is shown: above zero where the country came nearer. */
        int sign() {
            String change =
                    then.map(ratio -> Rounding.change(now, ratio, DECIMALS)).orElse("");
            return change.startsWith("+") ? 1 : change.startsWith("−") ? -1 : 0;
        }
    }

    Optional<Question> question() {
        Optional<CountyMonth> then =
                ground.picture().yearAgo().or(() -> ground.picture().before());
        List<Gap> all = lines(ground.picture().now())
                .flatMap(line -> Stream.ofNullable(line.ratio())
                        .map(ratio -> new Gap(line, ratio, then.flatMap(month -> ratio(month, line)))))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(question(all, then));
    }

    private Question question(List<Gap> all, Optional<CountyMonth> then) {
        List<Gap> behind = all.stream()
                .filter(gap -> gap.now().compareTo(BigDecimal.ONE) < 0)
                .toList();
        List<Gap> known = behind.stream().filter(gap -> gap.then().isPresent()).toList();
        long wider = known.stream().filter(gap -> gap.sign() < 0).count();
        long narrower = known.stream().filter(gap -> gap.sign() > 0).count();
        return new Question(
                Question.Part.INDICATORS,
                "城乡对比",
                wider > narrower ? WIDER : OTHERWISE,
                known.isEmpty() ? "城乡差多少？" : "城乡差距在扩大吗？",
                "城乡可比的" + all.size() + "项中，"
                        + (behind.isEmpty() ? "没有一项乡村低于城区。" : "乡村低于城区的" + behind.size() + "项。")
                        + (known.isEmpty()
                                ? ""
                                : "与" + (then.equals(ground.picture().yearAgo()) ? "去年同期" : "上月") + "比，其中差距扩大"
                                        + wider + "项、缩小" + narrower + "项、持平" + (known.size() - wider - narrower)
                                        + "项。")
                        + behind.stream()
                                .min(Comparator.comparing(Gap::now))
                                .map(LocalityQuestion::words)
                                .orElse(""));
    }

    private static String words(Gap gap) {
        return "差得最多的是" + gap.line().stage().label() + gap.line().name() + "，乡村为城区的"
                + Rounding.number(gap.now(), DECIMALS) + "倍"
                + gap.then()
                        .map(then -> "，原为" + Rounding.number(then, DECIMALS) + "倍")
                        .orElse("")
                + "。";
    }

    private static Optional<BigDecimal> ratio(CountyMonth month, LocalityLine line) {
        return lines(month)
                .filter(then -> then.stage() == line.stage() && then.code().equals(line.code()))
                .flatMap(then -> Stream.ofNullable(then.ratio()))
                .findFirst();
    }

    /** The standard's indicators where no mean could tell of too few students. */
    private static Stream<LocalityLine> lines(CountyMonth month) {
        Withheld withheld = Withheld.of(month.figures());
        return Stage.COMPULSORY.stream()
                .filter(stage -> isTold(month, stage, Locality.URBAN, withheld)
                        && isTold(month, stage, Locality.RURAL, withheld))
                .flatMap(stage -> month.figures().standard().indicators().stream()
                        .map((Indicator indicator) -> LocalityLine.of(month.figures(), stage, indicator)));
    }

    /** Nobody is hidden there, or so many that they hide one another. */
    private static boolean isTold(CountyMonth month, Stage stage, Locality locality, Withheld withheld) {
        List<UnitResult> hidden = month.figures().units().stream()
                .filter(result -> result.unit().stage() == stage && result.inScope())
                .filter(result -> result.input().locality() == locality && withheld.hides(result.unit()))
                .toList();
        BigDecimal students = hidden.stream()
                .map(UnitResult::students)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return hidden.isEmpty() || (hidden.size() > 1 && !Withheld.areFew(students));
    }
}
