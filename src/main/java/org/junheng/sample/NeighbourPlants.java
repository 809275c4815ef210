package org.junheng.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junheng.template.Column;
import org.junheng.template.PairSheet;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;

/** Reports of two schools that contradict each other; what concerns both is told to both. */
final class NeighbourPlants {

    static final List<Plant> ALL = List.of(
            Plant.of("Q601", "两所学校填了同一名专任教师", TeacherSheet.SPEC, NeighbourPlants::sharedTeacher)
                    .in(PersonPlants::isLarge),
            Plant.of("Q602", "两所学校的考生学籍号相同", ScoreSheet.SPEC, NeighbourPlants::sharedStudent),
            Plant.of("Q604", "填了对方没有填报的结对活动", PairSheet.SPEC, NeighbourPlants::oneSided));

    private NeighbourPlants() {}

    private static Optional<Draft> another(Draft draft, Plot county, SheetSpec sheet, Predicate<Draft> fits) {
        return county.drafts().stream()
                .filter(other -> other != draft && other.isFree(Set.of(sheet)) && fits.test(other))
                .findFirst();
    }

    private static List<Plant.Hit> told(
            String rule, Draft draft, Filling own, Draft other, Filling theirs, SheetSpec sheet, Column<?> column) {
        return List.of(
                Plant.hit(rule, draft, draft.place(sheet, column, own)),
                Plant.follows(rule, other, other.place(sheet, column, theirs)));
    }

    private static List<Plant.Hit> sharedTeacher(Draft draft, Plot county) {
        Filling own = fullTime(draft).orElse(null);
        Draft other = another(draft, county, TeacherSheet.SPEC, PersonPlants::isLarge)
                .filter(one -> fullTime(one).isPresent())
                .orElse(null);
        if (own == null || other == null) {
            return List.of();
        }
        Filling theirs = fullTime(other).orElseThrow();
        PersonPlants.takeOver(own, theirs);
        return told("Q601", draft, own, other, theirs, TeacherSheet.SPEC, TeacherSheet.DOCUMENT);
    }

    private static Optional<Filling> fullTime(Draft draft) {
        return draft.rows(TeacherSheet.SPEC).stream()
                .filter(row -> Objects.equals(row.at(TeacherSheet.FULL_TIME), true))
                .filter(row -> PersonPlants.isDated(row) && !PersonPlants.isPosted(draft, row))
                .findFirst();
    }

    private static List<Plant.Hit> sharedStudent(Draft draft, Plot county) {
        List<Filling> rows = draft.rows(ScoreSheet.SPEC);
        Draft other = another(
                        draft,
                        county,
                        ScoreSheet.SPEC,
                        one -> !one.rows(ScoreSheet.SPEC).isEmpty())
                .orElse(null);
        if (rows.isEmpty() || other == null) {
            return List.of();
        }
        Filling theirs = other.rows(ScoreSheet.SPEC).get(0);
        rows.get(0).typed(ScoreSheet.STUDENT, theirs.text(ScoreSheet.STUDENT));
        return told("Q602", draft, rows.get(0), other, theirs, ScoreSheet.SPEC, ScoreSheet.STUDENT);
    }

    private static List<Plant.Hit> oneSided(Draft draft, Plot county) {
        Integer index = draft.plan().partner();
        if (index == null) {
            return List.of();
        }
        SchoolPlan partner = county.drafts().get(index).plan();
        Filling row = new Filling()
                .put(PairSheet.DATE, freeDay(draft))
                .put(PairSheet.ROLE, draft.plan().isStrong() ? "支援" : "受援")
                .put(PairSheet.PARTNER, partner.code().digits())
                .put(PairSheet.PARTNER_NAME, partner.name())
                .put(PairSheet.ACTIVITY, PairSheet.ACTIVITIES.get(0))
                .put(PairSheet.TEACHERS, 6);
        draft.rows(PairSheet.SPEC).add(row);
        return List.of(Plant.hit("Q604", draft, draft.place(PairSheet.SPEC, PairSheet.DATE, row)));
    }

    /** A day of the month on which the pair did nothing. */
    private static LocalDate freeDay(Draft draft) {
        Set<String> taken = draft.rows(PairSheet.SPEC).stream()
                .map(row -> row.text(PairSheet.DATE))
                .collect(Collectors.toSet());
        YearMonth month = draft.school().month();
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !taken.contains(day.toString()))
                .findFirst()
                .orElseThrow();
    }
}
