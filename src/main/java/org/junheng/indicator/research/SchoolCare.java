package org.junheng.indicator.research;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Counted;
import org.junheng.indicator.dossier.CareFacts;
import org.junheng.indicator.dossier.ClassFact;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCalendar;
import org.junheng.template.CareSheet;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.PremisesSheet;

/** What one school says of home visits, parents and mental health, as far as it is of this term or month. */
record SchoolCare(RegisteredSchool school, Dossier dossier, YearMonth month) {

    private static final String FORM = CareSheet.SPEC.name();

    private CareFacts facts() {
        return dossier.care();
    }

    Counted students() {
        return Counted.sum(
                ClassSheet.SPEC.name(),
                dossier.classes().stream().map(ClassFact::students).collect(Collectors.toList()),
                dossier.wanting(ClassSheet.SPEC, Set.of(ClassSheet.STUDENTS)));
    }

    Counted homeVisits() {
        return ofTerm(CareSheet.HOME_VISITS, facts().homeVisits());
    }

    Counted parentMeetings() {
        return ofTerm(CareSheet.PARENT_MEETINGS, facts().parentMeetings());
    }

    Counted openDays() {
        return ofTerm(CareSheet.OPEN_DAYS, facts().openDays());
    }

    Counted parentClasses() {
        return ofTerm(CareSheet.PARENT_CLASSES, facts().parentClasses());
    }

    Counted counsellors() {
        return item(CareSheet.FULL_TIME_COUNSELLORS, facts().fullTimeCounsellors());
    }

    Counted counsellingRooms() {
        Set<Column<?>> cells = Stream.of(PremisesSheet.COUNSELLING_ROOMS)
                .flatMap(item -> item.cells().stream())
                .collect(Collectors.toSet());
        Long rooms = facts().counsellingRooms();
        return new Counted(
                dossier.wanting(PremisesSheet.SPEC, cells).isEmpty() && rooms != null
                        ? BigDecimal.valueOf(rooms)
                        : null,
                PremisesSheet.SPEC.name(),
                1,
                dossier.wanting(PremisesSheet.SPEC, cells));
    }

    Counted activities() {
        return ofMonth(CareSheet.ACTIVITIES, facts().activities());
    }

    Counted counselled() {
        return ofMonth(CareSheet.COUNSELLED, facts().counselled());
    }

    /** What has added up since the term began; of an earlier term it says nothing. */
    private Counted ofTerm(Column<Long> item, @Nullable Long value) {
        boolean sameTerm = SchoolCalendar.termStart(dossier.period()).equals(SchoolCalendar.termStart(month));
        return sameTerm ? item(item, value) : Counted.unknown(FORM);
    }

    private Counted ofMonth(Column<Long> item, @Nullable Long value) {
        return dossier.period().equals(month) ? item(item, value) : Counted.unknown(FORM);
    }

    private Counted item(Column<Long> item, @Nullable Long value) {
        return new Counted(
                value == null ? null : BigDecimal.valueOf(value),
                FORM,
                1,
                dossier.wanting(CareSheet.SPEC, Set.of(item)));
    }
}
