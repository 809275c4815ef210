package org.junheng.sample;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.school.SchoolType;
import org.junheng.template.LiftingSheet;

/**
 * A student on file to be lifted (培优转差).
 *
 * @param baseline the score rate at first, in tenths of a per cent
 * @param gap from there to the target, likewise
 * @param pace how fast the student goes, 1 reaching the target in half a year; below 0: falls
 */
record Lift(
        Student student,
        Homeroom homeroom,
        boolean gifted,
        YearMonth opened,
        int teacher,
        int baseline,
        int gap,
        double pace) {

    private static final int MONTHS_TO_TARGET = 6;
    private static final double WEAK_ON_FILE = 0.7;
    private static final double GIFTED_ON_FILE = 0.4;
    private static final int WOBBLE = 12;
    private static final int MOST = 990;
    private static final Comparator<Student> BY_ABILITY = Comparator.comparingDouble(Student::ability);

    /** Who is on file in the school year of this month: those who have not got there yet, and new ones. */
    static List<Lift> ofYear(Snapshot school, List<Lift> before) {
        List<Lift> lifts = new ArrayList<>(before.stream()
                .filter(lift -> school.homerooms().contains(lift.homeroom()))
                .filter(lift -> !lift.isReached(school.month()))
                .toList());
        Set<String> known = lifts.stream().map(lift -> lift.student().id()).collect(Collectors.toSet());
        newcomers(school).stream()
                .filter(lift -> !known.contains(lift.student().id()))
                .forEach(lifts::add);
        return List.copyOf(lifts);
    }

    /** Of most classes a weak student, of some a gifted one. */
    private static List<Lift> newcomers(Snapshot school) {
        Chance chance = school.yearly("lifts");
        boolean special = school.plan().kind().type() == SchoolType.SPECIAL;
        List<Lift> lifts = new ArrayList<>();
        for (Homeroom homeroom : special ? List.<Homeroom>of() : school.homerooms()) {
            if (chance.happens(WEAK_ON_FILE)) {
                Student weakest = staying(homeroom).min(BY_ABILITY).orElseThrow();
                lifts.add(of(weakest, homeroom, false, school.month(), chance));
            }
            if (chance.happens(GIFTED_ON_FILE)) {
                Student strongest = staying(homeroom).max(BY_ABILITY).orElseThrow();
                lifts.add(of(strongest, homeroom, true, school.month(), chance));
            }
        }
        return lifts;
    }

    private static Stream<Student> staying(Homeroom homeroom) {
        return homeroom.students().stream().limit(Homeroom.STAYERS);
    }

    private static Lift of(Student student, Homeroom homeroom, boolean gifted, YearMonth month, Chance chance) {
        YearMonth september = YearMonth.of(Roster.schoolYear(month), Month.SEPTEMBER);
        return new Lift(
                student,
                homeroom,
                gifted,
                september.plusMonths(Integer.parseInt(chance.word("0 0 0 1 1 2 5 6"))),
                chance.between(0, 999),
                gifted ? chance.between(800, 880) : chance.between(320, 540),
                gifted ? chance.between(40, 80) : chance.between(60, 140),
                chance.between(-0.3, 2.4));
    }

    boolean isOpen(YearMonth month) {
        return !month.isBefore(opened);
    }

    Filling row(Snapshot school) {
        int months = months(school.month());
        List<Teacher> teachers = school.staff().teaching(homeroom.grade().stage());
        return new Filling()
                .put(LiftingSheet.STUDENT, student.number())
                .put(LiftingSheet.NAME, student.name())
                .put(LiftingSheet.GRADE, homeroom.grade().label())
                .put(LiftingSheet.CLASS, homeroom.name())
                .put(LiftingSheet.CATEGORY, gifted ? "培优" : "转差")
                .put(LiftingSheet.OPENED, opened)
                .put(
                        LiftingSheet.TEACHER,
                        teachers.get(teacher % teachers.size()).name())
                .put(LiftingSheet.BASELINE, percent(baseline))
                .put(LiftingSheet.TARGET, percent(baseline + gap))
                .put(LiftingSheet.LATEST, months > 0 ? percent(latest(school)) : null)
                .put(LiftingSheet.STATE, isReached(school.month()) ? LiftingSheet.REACHED : "跟踪中");
    }

    private static BigDecimal percent(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    private int months(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(opened, month);
    }

    private boolean isReached(YearMonth month) {
        return pace * months(month) >= MONTHS_TO_TARGET;
    }

    /** Below the target until it is reached, and never again after. */
    private int latest(Snapshot school) {
        int done = (int) (gap * pace * months(school.month()) / MONTHS_TO_TARGET);
        int wobble = school.chance(student.id()).between(-WOBBLE, WOBBLE);
        return isReached(school.month())
                ? Math.min(MOST, baseline + Math.min(done, gap + WOBBLE) + Math.abs(wobble))
                : baseline + Math.min(done + wobble, gap - 1);
    }
}
