package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.lifting.Category;
import org.junheng.indicator.lifting.Flow;
import org.junheng.indicator.lifting.LiftingFigures;
import org.junheng.indicator.lifting.LiftingTotals;
import org.junheng.indicator.lifting.Standing;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Rounding;
import org.junheng.summary.course.TimeLine;
import org.junheng.summary.course.TimeLines;

/**
 * Students to be lifted and dropout control: of the county in numbers, of the townships in shares only, of no school and
 * no class anything.
 *
 * @param chart null where no township has enough students on file
 * @param classes in how many classes students are new on file
 */
public record LiftingPart(
        Section section,
        String lead,
        List<Row> rows,
        @Nullable MovementChart chart,
        List<FlowRow> flows,
        String classes,
        String note) {

    /** A category of students on file. */
    public record Row(String category, List<String> counts, String rate, String change) {
        public Row {
            counts = List.copyOf(counts);
        }
    }

    /** Who came and went. */
    public record FlowRow(String name, String now, String before, String yearToDate, String yearAgo) {}

    private static final List<Standing> SHOWN = List.of(
            Standing.ON_FILE,
            Standing.REACHED,
            Standing.PROGRESSING,
            Standing.FALLING,
            Standing.STEADY,
            Standing.EXITED,
            Standing.OPENED);
    private static final int RATE_DECIMALS = 2;

    public LiftingPart {
        rows = List.copyOf(rows);
        flows = List.copyOf(flows);
    }

    /** Null where no school has said anything of it. */
    static @Nullable LiftingPart of(PageGround ground, Section section) {
        LiftingFigures lifting = ground.picture().now().families().lifting();
        if (lifting.schools().isEmpty()) {
            return null;
        }
        Optional<LiftingTotals> before = ground.picture().before().map(LiftingPart::county);
        return new LiftingPart(
                section,
                lead(lifting.county(), before),
                Arrays.stream(Category.values())
                        .map(category -> row(lifting.county(), before, category))
                        .toList(),
                MovementChart.of(lifting),
                flows(ground.picture()),
                classes(lifting),
                note(lifting));
    }

    private static LiftingTotals county(CountyMonth month) {
        return month.families().lifting().county();
    }

    static boolean isThere(PageGround ground) {
        return !ground.picture().now().families().lifting().schools().isEmpty();
    }

    private static String lead(LiftingTotals county, Optional<LiftingTotals> before) {
        BigDecimal rate = county.rate(Category.WEAK);
        BigDecimal then = before.map(totals -> totals.rate(Category.WEAK)).orElse(null);
        return onFile(county, rate)
                + (rate == null || then == null ? "" : "（上月" + Rounding.rate(then) + "%）")
                + "；本月辍学" + count(county.get(Flow.DROPPED_OUT)) + "人，疑似辍学" + count(county.get(Flow.SUSPECTED)) + "人。";
    }

    private static String onFile(LiftingTotals county, @Nullable BigDecimal rate) {
        return rate == null
                ? "没有在档的转差学生"
                : "在档转差学生" + count(county.get(Category.WEAK, Standing.ON_FILE)) + "人，已达标"
                        + count(county.get(Category.WEAK, Standing.REACHED)) + "人，转化率" + Rounding.rate(rate) + "%";
    }

    private static Row row(LiftingTotals now, Optional<LiftingTotals> before, Category category) {
        return new Row(
                category.label(),
                SHOWN.stream()
                        .map(standing -> count(now.get(category, standing)))
                        .toList(),
                Rounding.rate(now.rate(category)),
                Rounding.change(
                        now.rate(category),
                        before.map(totals -> totals.rate(category)).orElse(null),
                        RATE_DECIMALS));
    }

    private static List<FlowRow> flows(MonthPicture picture) {
        List<TimeLine> lines = TimeLines.of(picture);
        return Arrays.stream(Flow.values())
                .flatMap(flow -> lines.stream()
                        .filter(line -> line.code().equals(flow.code()))
                        .map(line -> flow(flow, line)))
                .toList();
    }

    private static FlowRow flow(Flow flow, TimeLine line) {
        return new FlowRow(
                flow.label(), count(line.now()), count(line.before()), count(line.yearToDate()), count(line.yearAgo()));
    }

    private static String classes(LiftingFigures lifting) {
        long classes = lifting.schools().stream()
                .mapToLong(school -> school.fresh().size())
                .sum();
        long schools = lifting.schools().stream()
                .filter(school -> !school.fresh().isEmpty())
                .count();
        return classes == 0
                ? "本月没有班级首次出现转差学生。"
                : "本月有" + classes + "个班首次出现转差学生，涉及" + schools + "所学校，名单见指标汇总.xlsx的“培优转差”表。";
    }

    private static String note(LiftingFigures lifting) {
        long known = lifting.county().known(Flow.DROPPED_OUT);
        return "转化率为已达标人数 ÷ 在档人数，退出的仍计入在档。进步、退步为最近得分率高于、低于基线且仍在跟踪的。共"
                + lifting.schools().size() + "所学校"
                + (known == lifting.schools().size() ? "" : "，其中本月辍学有" + known + "所的数据")
                + "；各校数字见指标汇总.xlsx的“培优转差”表。";
    }

    private static String count(@Nullable BigDecimal count) {
        return Rounding.number(count, 0);
    }
}
