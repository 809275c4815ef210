package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.indicator.Condition.Answer;
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.Unit;
import org.junheng.template.Book;
import org.junheng.template.Line;
import org.junheng.template.TeacherSheet;

/**
 * Counts the full-time teachers of a unit: 专任教师 = 是 and 编制 in 在编, 特岗, 合同制, in the stage they teach. A teacher
 * whose document number stands twice (E204) counts once, the first time.
 */
final class TeacherCensus {

    private static final Set<String> SENIOR_TITLES = Set.of("正高级", "高级", "一级");

    private final List<Line> teachers;

    TeacherCensus(Book book) {
        Set<String> known = new HashSet<>();
        this.teachers = book.lines(TeacherSheet.SPEC).stream()
                .filter(line -> isFirst(line, known))
                .toList();
    }

    private static boolean isFirst(Line line, Set<String> known) {
        String document = line.get(TeacherSheet.DOCUMENT);
        return document == null || known.add(document.toUpperCase(Locale.ROOT));
    }

    Stream<Figure> figures(Unit unit) {
        Set<String> qualifying = TeacherFact.QUALIFYING.getOrDefault(unit.stage(), Set.of());
        return Stream.of(
                count(unit, Measure.FULL_TIME_TEACHERS, List.of()),
                count(
                        unit,
                        Measure.QUALIFIED_TEACHERS,
                        List.of(new Condition<>(TeacherSheet.DEGREE, qualifying::contains))),
                count(
                        unit,
                        Measure.BACKBONE_TEACHERS,
                        List.of(new Condition<>(TeacherSheet.HONOUR, TeacherFact.HONOURED::contains))),
                count(
                        unit,
                        Measure.SPORT_ART_TEACHERS,
                        List.of(new Condition<>(TeacherSheet.SUBJECT, TeacherFact.SPORT_AND_ART::contains))),
                count(
                        unit,
                        Measure.SENIOR_TITLE_TEACHERS,
                        List.of(new Condition<>(TeacherSheet.TITLE, SENIOR_TITLES::contains))));
    }

    private Figure count(Unit unit, Measure measure, List<Condition<String>> further) {
        List<Condition<?>> conditions = new ArrayList<>(List.of(
                new Condition<>(TeacherSheet.STAGE, unit.stage().label()::equals),
                new Condition<>(TeacherSheet.FULL_TIME, yes -> yes),
                new Condition<>(TeacherSheet.POST, TeacherFact.COUNTED_POSTS::contains)));
        conditions.addAll(further);
        Tally tally = new Tally();
        teachers.forEach(line -> count(line, conditions, tally));
        return tally.count(unit, measure, TeacherSheet.SPEC.name());
    }

    /** A wrong cell leaves the count open only if nothing else already says that the teacher does not count. */
    private static void count(Line line, List<Condition<?>> conditions, Tally tally) {
        if (conditions.stream().anyMatch(condition -> condition.ask(line) == Answer.NO)) {
            return;
        }
        List<Condition<?>> open = conditions.stream()
                .filter(condition -> condition.ask(line) == Answer.UNKNOWN)
                .toList();
        if (open.isEmpty()) {
            tally.add(BigDecimal.ONE);
        }
        open.forEach(condition -> tally.want(line, condition.column()));
    }
}
