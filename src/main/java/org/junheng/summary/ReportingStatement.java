package org.junheng.summary;

import java.util.List;
import org.junheng.finding.Status;
import org.junheng.school.SchoolCode;
import org.junheng.summary.Statement.Tone;
import org.junheng.summary.Statement.Topic;

/** What is to be said of who reported. */
record ReportingStatement(StatementGround ground, Reporting reporting) {

    private static final int NOBODY = 6000;
    private static final int MANY_MISSING = 5000;
    private static final int MISSING = 3000;
    private static final int RETURNED = 1800;
    private static final int AWAITING = 900;
    private static final int COMPLETE = 500;

    static Statement of(StatementGround ground) {
        return new ReportingStatement(ground, ground.picture().reporting()).statement();
    }

    private Statement statement() {
        return new Statement(
                Topic.REPORTING,
                tone(),
                weight(),
                fact(),
                limit(),
                change(),
                schools(),
                action(),
                List.of("应报学校出自县级底册的学校名录；按时指填报日期不晚于截止日"));
    }

    private int missing() {
        return reporting.missing().size();
    }

    private Tone tone() {
        return missing() > 0
                ? Tone.SHORT
                : reporting.returned() + reporting.awaitingExplanation() > 0 ? Tone.WATCH : Tone.HOLDS;
    }

    private int weight() {
        if (reporting.received() == 0) {
            return NOBODY;
        }
        if (missing() > 0) {
            int share = 1000 * missing() / reporting.expected();
            return (share >= 200 ? MANY_MISSING : MISSING) + share;
        }
        return reporting.returned() > 0 ? RETURNED : reporting.awaitingExplanation() > 0 ? AWAITING : COMPLETE;
    }

    private String fact() {
        String open = reporting.returned() > 0
                ? "，" + reporting.returned() + "所待更正"
                : reporting.awaitingExplanation() > 0 ? "，" + reporting.awaitingExplanation() + "所待说明" : "";
        if (reporting.received() == 0) {
            return "应报" + reporting.expected() + "所，没有一所报来可用的月报";
        }
        return missing() == 0
                ? "应报" + reporting.expected() + "所全部报送" + (open.isEmpty() ? "并通过检查" : open)
                : "应报" + reporting.expected() + "所，已报" + reporting.received() + "所，缺报" + missing() + "所" + open;
    }

    private String limit() {
        var deadline =
                ground.picture().bureau().parameters().deadline(ground.picture().period());
        return "截止日为" + deadline.getMonthValue() + "月" + deadline.getDayOfMonth() + "日，按时" + reporting.onTime() + "所";
    }

    private String change() {
        return ground.picture()
                .before()
                .map(before -> before.schools().stream()
                        .filter(school -> !before.month().equals(school.sourceMonth()))
                        .count())
                .map(then ->
                        then == 0 && missing() == 0 ? "上月也全部报送" : "缺报所数" + Wording.fewerOrMore(missing(), then, "所"))
                .orElse("");
    }

    private String schools() {
        if (missing() > 0) {
            return missing() == reporting.expected() ? "" : "缺报的是" + Wording.schools(ground.names(reporting.missing()));
        }
        List<SchoolCode> returned = ground.standing(Status.RETURNED);
        if (!returned.isEmpty()) {
            return "待更正的是" + Wording.schools(ground.names(returned));
        }
        List<SchoolCode> awaiting = ground.standing(Status.AWAITING);
        return awaiting.isEmpty() ? "" : "待说明的是" + Wording.schools(ground.names(awaiting));
    }

    private String action() {
        if (missing() > 0) {
            long carried = reporting.missing().stream().filter(this::hasEarlier).count();
            return "请催报；"
                    + (carried == missing()
                            ? "缺报学校沿用以前的数字"
                            : carried == 0 ? "缺报学校没有数字可用" : carried + "所沿用以前的数字，" + (missing() - carried) + "所没有数字可用");
        }
        return reporting.returned() > 0
                ? "请按退回的表改正后重报，改正前按所填数字计算并标记"
                : reporting.awaitingExplanation() > 0 ? "请逐条改正或说明" : "";
    }

    private boolean hasEarlier(SchoolCode code) {
        SchoolMonth school = ground.schools().get(code);
        return school != null && school.sourceMonth() != null;
    }
}
