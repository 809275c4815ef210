package org.junheng.indicator.research;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param months of the term and the school year, as far as it reported them
 */
record SchoolResearch(RegisteredSchool school, Dossier dossier, YearMonth month, ResearchMonths months) {

    private static final String TEACHERS = TeacherSheet.SPEC.name();
    private static final Set<Column<?>> FULL_TIME =
            Set.of(TeacherSheet.FULL_TIME, TeacherSheet.POST, TeacherSheet.STAGE);

    static SchoolResearch of(RegisteredSchool school, Dossier dossier, YearMonth month, ResearchCourse course) {
        ResearchMonths before = ResearchMonths.before(month, school, course);
        return new SchoolResearch(
                school,
                dossier,
                month,
                dossier.period().equals(month) ? before.and(ResearchTally.of(dossier)) : before);
    }

    SchoolCode code() {
        return school.code();
    }

    /** The full-time teachers of the compulsory stages. */
    Counted teachers() {
        return Counted.of(
                TEACHERS, fullTime().size(), dossier.teachers().size(), dossier.wanting(TeacherSheet.SPEC, FULL_TIME));
    }

    /** The full-time teachers who gave an open lesson in the school year so far; by name within the school. */
    Counted openers() {
        List<YearMonth> year = SchoolCalendar.yearSoFar(month);
        Set<String> names = new HashSet<>();
        months.tallies().stream()
                .filter(tally -> year.contains(tally.month()))
                .forEach(tally -> names.addAll(tally.openers()));
        Counted lessons = months.sum(year, ResearchTally::openLessons);
        long count = fullTime().stream()
                .filter(teacher -> names.contains(teacher.name().strip()))
                .count();
        return lessons.value() == null
                ? lessons
                : Counted.of(ResearchSheet.SPEC.name(), count, lessons.rows(), List.of());
    }

    /** 集体备课 of this month. */
    Counted preparations() {
        return months.sum(List.of(month), tally -> tally.get(Activity.PREPARATION));
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
}
