package org.junheng.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;
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
        return Rule.all(List.of(
                Lines.each(LiftingSheet.SPEC, StudentNumbers.isSound(LiftingSheet.STUDENT)),
                LiftingRules::risesAsItSays,
                Repeats.told(LiftingSheet.SPEC, LiftingRules::twice)));
    }

    private static Stream<Finding> risesAsItSays(Book book) {
        Set<Place> queried = Lines.queried(book, LiftingSheet.SPEC);
        Rule<Line> rises = aimsAboveItsBaseline(queried).thenIfClean(reachedWhatItSays(queried));
        return Lines.each(LiftingSheet.SPEC, rises).ask(book);
    }

    static Optional<String> student(Line line) {
        return StudentNumbers.sound(line, LiftingSheet.STUDENT);
    }

    private static Rule<Line> aimsAboveItsBaseline(Set<Place> queried) {
        return Lines.given(
                List.of(LiftingSheet.BASELINE, LiftingSheet.TARGET),
                queried,
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

    private static Rule<Line> reachedWhatItSays(Set<Place> queried) {
        return Lines.given(
                List.of(LiftingSheet.STATE, LiftingSheet.TARGET, LiftingSheet.LATEST),
                queried,
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
