package org.junheng.summary.asked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.summary.Rounding;
import org.junheng.summary.StatementGround;
import org.junheng.summary.course.Aim;
import org.junheng.summary.course.Aim.Outlook;
import org.junheng.summary.course.Aims;

/** Asks whether the year's targets will be reached. */
record TargetQuestion(StatementGround ground) {

    private static final int BEHIND = 3300;
    private static final int ON_COURSE = 1800;
    private static final int NAMED = 3;

    Optional<Question> question() {
        List<Aim> aims = Aims.of(ground.picture());
        if (aims.isEmpty()) {
            return Optional.empty();
        }
        List<Aim> behind = aims.stream()
                .filter(aim -> aim.outlook() == Outlook.NEVER || aim.outlook() == Outlook.LATE)
                .filter(aim -> !aim.isHidden(ground.withheld()))
                .toList();
        return Optional.of(new Question(
                Question.Part.TARGETS,
                "目标进度",
                behind.isEmpty() ? ON_COURSE : BEHIND,
                "年度目标能不能完成？",
                "年度目标" + aims.size() + "项，" + counts(aims) + "。"
                        + (behind.isEmpty()
                                ? ""
                                : "落后的有"
                                        + behind.stream()
                                                .limit(NAMED)
                                                .map(this::words)
                                                .collect(Collectors.joining("、"))
                                        + (behind.size() > NAMED ? "等" + behind.size() + "项" : "") + "。")));
    }

    private static String counts(List<Aim> aims) {
        return Stream.of(Outlook.values())
                .filter(outlook -> aims.stream().anyMatch(aim -> aim.outlook() == outlook))
                .map(outlook -> outlook.words()
                        + aims.stream().filter(aim -> aim.outlook() == outlook).count() + "项")
                .collect(Collectors.joining("，"));
    }

    private String words(Aim aim) {
        SchoolCode school = aim.target().school();
        Stage stage = aim.stage();
        return (school == null ? "全县" : ground.name(school) + "的") + aim.name() + "（"
                + (stage == null ? "" : stage.label()) + "目标"
                + (aim.atLeast() ? "≥" : "≤") + Rounding.limit(aim.target().value()) + "，现为"
                + Rounding.number(aim.value(), aim.decimals()) + aim.unit() + "，" + aim.words() + "）";
    }
}
