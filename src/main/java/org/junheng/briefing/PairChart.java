package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.pairing.Ratio;
import org.junheng.summary.PairCourse;
import org.junheng.summary.PairGap;
import org.junheng.summary.PairStory;
import org.junheng.summary.Rounding;
import org.junheng.summary.Withheld;
import org.junheng.summary.Wording;

/**
 * How near a weak school is to its partner, thing by thing: a dumbbell from when the school year began to now, drawn 360
 * wide, and its table.
 *
 * @param desc the same in words, for those who do not see it
 * @param evenX where both schools are alike
 */
public record PairChart(
        String id, String title, String desc, int height, String evenX, List<Bell> bells, List<Line> lines) {

    private static final int TOP = 22;
    private static final int PITCH = 30;
    /** The ratio at which the axis ends. */
    private static final double MOST = 2;

    private static final Mark LEVEL = Mark.holds("不低于");
    private static final Mark NEARER = Mark.holds("缩小");
    private static final Mark FURTHER = Mark.falls("扩大");

    /**
     * One thing that is compared.
     *
     * @param thenX empty where there is nothing earlier to compare with
     */
    public record Bell(String name, String value, String tone, String textY, String lineY, String thenX, String nowX) {}

    /** A row of the table. */
    public record Line(String name, String weak, String strong, String now, String then, String change, Mark mark) {}

    public PairChart {
        bells = List.copyOf(bells);
        lines = List.copyOf(lines);
    }

    /** Null where nothing may be told, or nothing is known. */
    static @Nullable PairChart of(PageGround ground, PairStory story) {
        Scale scale = new Scale(MOST, 0, BarChart.WIDTH - 4);
        List<PairGap> gaps = story.gaps().stream().filter(PairChart::isTold).toList();
        if (gaps.isEmpty()) {
            return null;
        }
        List<Bell> bells = new ArrayList<>();
        gaps.forEach(gap -> bells.add(bell(ground, gap, bells.size(), scale)));
        List<Line> lines = gaps.stream().map(gap -> line(ground, gap)).toList();
        String title = ground.name(story.pair().weak()) + " ÷ "
                + ground.name(story.pair().strong()) + finding(lines);
        return new PairChart(
                "p" + story.pair().weak().digits() + story.pair().strong().digits(),
                title,
                bells.stream().map(bell -> bell.name() + bell.value()).collect(Collectors.joining("；")),
                TOP + PITCH * bells.size(),
                scale.print(BigDecimal.ONE),
                bells,
                lines);
    }

    /** {@code ：8项中5项较低，差距缩小1项、扩大2项}. */
    private static String finding(List<Line> lines) {
        long level = count(lines, LEVEL);
        long nearer = count(lines, NEARER);
        long further = count(lines, FURTHER);
        return "：" + lines.size()
                + (level == lines.size() ? "项无一较低" : "项中" + (lines.size() - level) + "项较低")
                + (nearer + further == 0 ? "" : "，差距")
                + (nearer == 0 ? "" : "缩小" + nearer + "项")
                + (nearer == 0 || further == 0 ? "" : "、")
                + (further == 0 ? "" : "扩大" + further + "项");
    }

    private static long count(List<Line> lines, Mark mark) {
        return lines.stream().filter(line -> line.mark().equals(mark)).count();
    }

    private static boolean isTold(PairGap gap) {
        Ratio now = gap.now();
        return now != null && now.value() != null && !Withheld.areFew(now.students());
    }

    /** The earlier ratio, where it is of another month and may be told. */
    private static @Nullable BigDecimal then(PairGap gap) {
        Ratio then = gap.then();
        return gap.change() == null || then == null || Withheld.areFew(then.students()) ? null : then.value();
    }

    private static Bell bell(PageGround ground, PairGap gap, int index, Scale scale) {
        BigDecimal now = Objects.requireNonNull(gap.ratioNow());
        BigDecimal then = then(gap);
        double top = TOP + PITCH * index;
        Mark mark = mark(now, then);
        return new Bell(
                name(ground, gap),
                (then == null ? "" : Rounding.number(then, 2) + " → ") + Rounding.number(now, 2) + "  " + mark.shape()
                        + mark.word() + (now.doubleValue() > MOST ? " ▸" : ""),
                mark.tone(),
                Scale.print(top + 10),
                Scale.print(top + 19),
                then == null ? "" : scale.print(then),
                scale.print(now));
    }

    private static Line line(PageGround ground, PairGap gap) {
        Optional<Indicator> indicator = indicator(ground, gap);
        Ratio now = Objects.requireNonNull(gap.now());
        BigDecimal ratio = Objects.requireNonNull(gap.ratioNow());
        BigDecimal then = then(gap);
        return new Line(
                name(ground, gap)
                        + (gap.code().equals(PairCourse.SCORES)
                                ? "（" + Wording.month(Objects.requireNonNull(gap.nowMonth())) + "）"
                                : ""),
                value(indicator, now.weak()),
                value(indicator, now.strong()),
                Rounding.number(ratio, 2),
                Rounding.number(then, 2),
                Rounding.change(ratio, then, 2),
                mark(ratio, then));
    }

    /** Judged as it is shown: a change that cannot be seen is none. */
    private static Mark mark(BigDecimal now, @Nullable BigDecimal then) {
        if (now.compareTo(BigDecimal.ONE) >= 0) {
            return LEVEL;
        }
        String change = Rounding.change(now, then, 2);
        return switch (change.charAt(0)) {
            case '+' -> NEARER;
            case '−' -> FURTHER;
            case '持' -> Mark.near("持平");
            default -> Mark.none("低于");
        };
    }

    private static Optional<Indicator> indicator(PageGround ground, PairGap gap) {
        return ground.standard().indicators().stream()
                .filter(each -> each.code().equals(gap.code()))
                .findFirst();
    }

    private static String name(PageGround ground, PairGap gap) {
        return indicator(ground, gap).map(Wording::noun).orElse(gap.name());
    }

    private static String value(Optional<Indicator> indicator, @Nullable BigDecimal value) {
        return indicator.map(known -> Rounding.indicator(value, known)).orElseGet(() -> Rounding.rate(value));
    }
}
