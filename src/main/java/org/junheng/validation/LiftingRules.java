package org.junheng.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.LiftingSheet;
import org.junheng.template.Line;

/** The students of 培优转差. */
final class LiftingRules {

    static final Kind TARGET = new Kind("E317", "目标得分率不高于基线", "目标得分率{target}不高于基线得分率{baseline}", "目标应高于基线，请核对这两列");
    static final Kind STATE =
            new Kind("Q318", "已达标但得分率低于目标", "状态填已达标，最近得分率{latest}低于目标得分率{target}", "请核对状态和得分率；确已达标的请说明");

    static final List<Kind> KINDS = List.of(TARGET, STATE);

    private LiftingRules() {}

    static Rule<Book> rules() {
        Rule<Line> ofLine = Rule.all(List.of(
                StudentNumbers.isSound(LiftingSheet.STUDENT),
                aimsAboveItsBaseline().thenIfClean(reachedWhatItSays())));
        return Rule.all(
                List.of(Lines.each(LiftingSheet.SPEC, ofLine), Repeats.told(LiftingSheet.SPEC, LiftingRules::twice)));
    }

    static Optional<String> student(Line line) {
        return StudentNumbers.sound(line, LiftingSheet.STUDENT);
    }

    private static Rule<Line> aimsAboveItsBaseline() {
        return Lines.given(
                List.of(LiftingSheet.BASELINE, LiftingSheet.TARGET),
                line -> Rule.unless(
                        line.need(LiftingSheet.TARGET).compareTo(line.need(LiftingSheet.BASELINE)) > 0,
                        () -> line.finding(
                                TARGET,
                                LiftingSheet.TARGET,
                                Map.of(
                                        "target", line.need(LiftingSheet.TARGET).toPlainString(),
                                        "baseline",
                                                line.need(LiftingSheet.BASELINE).toPlainString()))));
    }

    private static Rule<Line> reachedWhatItSays() {
        return Lines.given(
                List.of(LiftingSheet.STATE, LiftingSheet.TARGET, LiftingSheet.LATEST),
                line -> Rule.unless(
                        !line.need(LiftingSheet.STATE).equals(LiftingSheet.REACHED)
                                || line.need(LiftingSheet.LATEST).compareTo(line.need(LiftingSheet.TARGET)) >= 0,
                        () -> line.finding(
                                STATE,
                                LiftingSheet.STATE,
                                Map.of(
                                        "latest", line.need(LiftingSheet.LATEST).toPlainString(),
                                        "target", line.need(LiftingSheet.TARGET).toPlainString()))));
    }

    private static Finding twice(Line first, Line later) {
        return later.finding(StudentNumbers.REPEATED, LiftingSheet.STUDENT, Map.of("where", "本表", "row", first.row()));
    }
}
