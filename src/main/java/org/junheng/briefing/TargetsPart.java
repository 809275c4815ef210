package org.junheng.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.school.Stage;
import org.junheng.summary.Rounding;
import org.junheng.summary.course.Aim;
import org.junheng.summary.course.Aim.Outlook;
import org.junheng.summary.course.Aims;

/** What the county and its schools have set themselves for the year, how far it is, and whether they will get there. */
public record TargetsPart(Section section, String lead, List<Row> rows, String note) {

    /** A target. */
    public record Row(
            String name, String where, String target, String value, String lacking, Mark mark, String owner) {}

    public TargetsPart {
        rows = List.copyOf(rows);
    }

    static boolean isThere(PageGround ground) {
        return !Aims.of(ground.picture()).isEmpty();
    }

    /** Null where nothing has been set for the year. */
    static @Nullable TargetsPart of(PageGround ground, Section section) {
        List<Aim> aims = Aims.of(ground.picture());
        if (aims.isEmpty()) {
            return null;
        }
        return new TargetsPart(
                section,
                lead(aims),
                aims.stream().map(aim -> row(ground, aim)).toList(),
                "推算：取本学年（按学期累计的取本学期）各月数值按最小二乘法求每月变化，从本月数值起沿直线推到目标的月份；不足两个月的不推算。考试成绩的目标按年级和科目判定，在教学质量部分。措施见指标汇总.xlsx的“目标进度”表。");
    }

    private static String lead(List<Aim> aims) {
        return "本年度目标" + aims.size() + "项："
                + Stream.of(Outlook.values())
                        .filter(outlook -> count(aims, outlook) > 0)
                        .map(outlook -> outlook.words() + count(aims, outlook) + "项")
                        .collect(Collectors.joining("，"))
                + "。";
    }

    private static long count(List<Aim> aims, Outlook outlook) {
        return aims.stream().filter(aim -> aim.outlook() == outlook).count();
    }

    private static Row row(PageGround ground, Aim aim) {
        boolean hidden = aim.isHidden(ground.withheld());
        String sign = aim.atLeast() ? "≥" : "≤";
        return new Row(
                (aim.name().isEmpty() ? aim.target().code() : aim.name()),
                Optional.ofNullable(aim.target().school()).map(ground::name).orElse("全县") + stage(aim.stage()),
                sign + Rounding.limit(aim.target().value()) + aim.unit(),
                hidden ? PageGround.FEW : Rounding.number(aim.value(), aim.decimals()),
                hidden ? Rounding.NONE : Rounding.number(aim.lacking(), aim.decimals()),
                hidden ? Mark.none(Rounding.NONE) : mark(aim),
                aim.target().owner());
    }

    private static String stage(@Nullable Stage stage) {
        return stage == null ? "" : "，" + stage.label();
    }

    private static Mark mark(Aim aim) {
        return switch (aim.outlook()) {
            case REACHED, IN_TIME -> Mark.holds(aim.words());
            case LATE -> Mark.near(aim.words());
            case NEVER -> Mark.falls(aim.words());
            case TOO_EARLY, UNKNOWN -> Mark.none(aim.words());
        };
    }
}
