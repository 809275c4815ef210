package org.junheng.briefing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.pairing.Agreement;
import org.junheng.indicator.pairing.Duty;
import org.junheng.indicator.pairing.PostingFigures;
import org.junheng.summary.PairCourse;
import org.junheng.summary.PairStory;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/** What the pairs of schools do and how near they have come, and how many posted teachers meet their duties. */
public record PairsPart(
        Section section,
        String lead,
        List<Row> rows,
        String chartsNote,
        List<PairChart> charts,
        String postings,
        List<DutyRow> duties) {

    private static final int CHARTED = 12;

    /**
     * A pair.
     *
     * @param record whether both schools tell the same
     */
    public record Row(
            String strong,
            String strongPage,
            String weak,
            String weakPage,
            int month,
            int year,
            String last,
            Mark record) {}

    /** A duty of posted teachers, and how many meet it. */
    public record DutyRow(String duty, String asked, int met, int unmet, int unknown, Mark mark) {}

    public PairsPart {
        rows = List.copyOf(rows);
        charts = List.copyOf(charts);
        duties = List.copyOf(duties);
    }

    /** Whether the county has pairs or posted teachers. */
    static boolean isNeeded(PageGround ground) {
        return !ground.picture().now().families().pairs().pairs().isEmpty()
                || !ground.picture().now().families().postings().support().isEmpty();
    }

    static @Nullable PairsPart of(PageGround ground, Section section) {
        if (!isNeeded(ground)) {
            return null;
        }
        PairCourse course = PairCourse.of(ground.picture());
        PostingFigures postings = ground.picture().now().families().postings();
        List<PairStory> charted = charted(course.stories());
        return new PairsPart(
                section,
                "薄弱学校" + course.weak().size() + "所，本学年（" + Wording.month(course.since()) + "起）与结对学校有过活动的"
                        + course.activeThisYear().size() + "所，本月有活动的"
                        + course.activeThisMonth().size() + "所。活动次数合并两校记录；一方填写、另一方已报送而没有填的待核对。",
                course.stories().stream().map(story -> row(ground, story)).toList(),
                undrawn(
                        course.stories().size(),
                        course.stories().stream()
                                .filter(PairsPart::isComparable)
                                .count(),
                        charted.size()),
                charted.stream()
                        .flatMap(story -> Stream.ofNullable(PairChart.of(ground, story)))
                        .toList(),
                postings.support().isEmpty()
                        ? "没有支教教师。交流轮岗和跟岗学习不按支教职责考核。"
                        : "支教" + postings.support().size() + "人，六项职责全部达到的" + postings.meetingAll()
                                + "人。交流轮岗和跟岗学习不按支教职责考核。名单见指标汇总“支教考核”表，取自派出学校的“支教交流”表。",
                postings.support().isEmpty() ? List.of() : duties(postings));
    }

    private static Row row(PageGround ground, PairStory story) {
        long doubted = PairStory.count(story.month(), Agreement.DOUBTED);
        long awaited = PairStory.count(story.month(), Agreement.AWAITED);
        Mark mark = doubted > 0
                ? Mark.near("待核对" + doubted + "次")
                : awaited > 0 ? Mark.none("对方未报送") : story.month().isEmpty() ? Mark.none("本月无活动") : Mark.holds("双方一致");
        return new Row(
                ground.name(story.pair().strong()),
                SchoolPages.file(story.pair().strong()),
                ground.name(story.pair().weak()),
                SchoolPages.file(story.pair().weak()),
                story.month().size(),
                story.year().size(),
                story.last() == null ? Rounding.NONE : story.last().toString(),
                mark);
    }

    private static boolean isComparable(PairStory story) {
        return story.gaps().stream().anyMatch(gap -> gap.ratioNow() != null);
    }

    /** Why there is no drawing of some pairs: they are not the furthest apart, or there is nothing to compare. */
    static String undrawn(int pairs, long comparable, int charted) {
        long others = pairs - comparable;
        return (charted < comparable ? "可比的" + comparable + "对，只画比值最低的" + charted + "对，其余见指标汇总“结对帮扶”表。" : "")
                + (others == 0 ? "" : others + "对没有可比的数据（没有相同的学段，或者缺数据）。");
    }

    /** Those furthest apart where there are too many to draw, in their own order. */
    private static List<PairStory> charted(List<PairStory> stories) {
        List<PairStory> furthest = stories.stream()
                .filter(PairsPart::isComparable)
                .sorted(Comparator.comparing(PairsPart::nearness).thenComparing(PairStory::pair))
                .limit(CHARTED)
                .toList();
        return stories.stream().filter(furthest::contains).toList();
    }

    /** The mean of the ratios, what is above the partner's counted as its equal. */
    private static BigDecimal nearness(PairStory story) {
        List<BigDecimal> ratios = new ArrayList<>();
        story.gaps().forEach(gap -> {
            BigDecimal ratio = gap.ratioNow();
            if (ratio != null) {
                ratios.add(ratio.min(BigDecimal.ONE));
            }
        });
        return ratios.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(ratios.size()), MathContext.DECIMAL64);
    }

    private static List<DutyRow> duties(PostingFigures postings) {
        return Stream.of(Duty.values())
                .map(duty -> {
                    int unmet = postings.unmet(duty);
                    int unknown = postings.unknown(duty);
                    int met = postings.support().size() - unmet - unknown;
                    Mark mark = unmet > 0 ? Mark.falls("有未达到") : unknown > 0 ? Mark.none("待补数据") : Mark.holds("全部达到");
                    return new DutyRow(duty.label(), asked(duty), met, unmet, unknown, mark);
                })
                .toList();
    }

    private static String asked(Duty duty) {
        return switch (duty) {
            case LESSONS -> "小学≥15节，初中≥12节";
            case OBSERVED -> "本学期≥20节";
            case OPEN_LESSONS -> "本学期≥2节";
            case LECTURES -> "本学期≥2次";
            case YEAR -> "满一年";
            case AGE -> "男不满50岁，女不满45岁";
        };
    }
}
