package org.junheng.indicator.research;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Counted;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCalendar;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.template.Column;
import org.junheng.template.ResearchSheet;
import org.junheng.template.Subjects;
import org.junheng.template.TeacherSheet;

/**
 * The research of one school: what its own report says of this month, what its earlier ones say of the term and year.
 *
 * @param months the school year's months that it reported, with what it did in each
 */
record SchoolResearch(RegisteredSchool school, Dossier dossier, YearMonth month, List<ResearchTally> months) {

    private static final String TEACHERS = TeacherSheet.SPEC.name();
    private static final Set<Column<?>> FULL_TIME =
            Set.of(TeacherSheet.FULL_TIME, TeacherSheet.POST, TeacherSheet.STAGE);

    static SchoolResearch of(RegisteredSchool school, Dossier dossier, YearMonth month, ResearchCourse course) {
        List<ResearchTally> months = new ArrayList<>();
        YearMonth first = SchoolCalendar.termStart(month).isBefore(SchoolCalendar.yearStart(month))
                ? SchoolCalendar.termStart(month)
                : SchoolCalendar.yearStart(month);
        for (YearMonth earlier = first; earlier.isBefore(month); earlier = earlier.plusMonths(1)) {
            course.of(school.code(), earlier).ifPresent(months::add);
        }
        if (dossier.period().equals(month)) {
            months.add(ResearchTally.of(dossier));
        }
        return new SchoolResearch(school, dossier, month, List.copyOf(months));
    }

    SchoolCode code() {
        return school.code();
    }

    /** The full-time teachers of the compulsory stages. */
    Counted teachers() {
        return Counted.of(
                TEACHERS, fullTime().size(), dossier.teachers().size(), dossier.wanting(TeacherSheet.SPEC, FULL_TIME));
    }

    /** An activity of the term so far. */
    Counted thisTerm(Function<ResearchTally, Counted> what) {
        return sum(SchoolCalendar.termSoFar(month), what);
    }

    /** The full-time teachers who gave an open lesson in the school year so far; by name within the school. */
    Counted openers() {
        List<YearMonth> year = SchoolCalendar.yearSoFar(month);
        Set<String> names = new HashSet<>();
        months.stream().filter(tally -> year.contains(tally.month())).forEach(tally -> names.addAll(tally.openers()));
        Counted lessons = sum(year, ResearchTally::openLessons);
        long count = fullTime().stream()
                .filter(teacher -> names.contains(teacher.name().strip()))
                .count();
        return lessons.value() == null
                ? lessons
                : Counted.of(ResearchSheet.SPEC.name(), count, lessons.rows(), List.of());
    }

    /** 集体备课 of this month. */
    Counted preparations() {
        return sum(List.of(month), tally -> tally.get(Activity.PREPARATION));
    }

    /** The subjects that full-time teachers teach, each of a stage by itself, times the weeks of the month. */
    Counted preparationsDue() {
        if (!dossier.period().equals(month)) {
            return Counted.unknown(TEACHERS);
        }
        long subjects = fullTime().stream()
                .filter(teacher -> Subjects.TAUGHT.contains(teacher.subject()))
                .map(teacher -> List.of(String.valueOf(teacher.stage()), teacher.subject()))
                .distinct()
                .count();
        Set<Column<?>> needs = new HashSet<>(FULL_TIME);
        needs.add(TeacherSheet.SUBJECT);
        return Counted.of(
                TEACHERS,
                subjects * SchoolCalendar.weeks(month),
                dossier.teachers().size(),
                dossier.wanting(TeacherSheet.SPEC, needs));
    }

    private List<TeacherFact> fullTime() {
        return dossier.teachers().stream()
                .filter(teacher -> Boolean.TRUE.equals(teacher.counted()) && isCompulsory(teacher.stage()))
                .toList();
    }

    private static boolean isCompulsory(@Nullable Stage stage) {
        return stage != null && Stage.COMPULSORY.contains(stage);
    }

    private Counted sum(List<YearMonth> of, Function<ResearchTally, Counted> what) {
        Optional<Counted> sum = months.stream()
                .filter(tally -> of.contains(tally.month()))
                .map(tally -> dated(tally.month(), what.apply(tally)))
                .reduce(Counted::plus);
        return sum.orElse(Counted.unknown(ResearchSheet.SPEC.name()));
    }

    /** A wrong cell of an earlier month's workbook, with the month. */
    private Counted dated(YearMonth of, Counted count) {
        return of.equals(month)
                ? count
                : new Counted(
                        count.value(),
                        count.sheet(),
                        count.rows(),
                        count.wanting().stream().map(cell -> of + " " + cell).toList());
    }
}
