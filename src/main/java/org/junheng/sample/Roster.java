package org.junheng.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junheng.school.Grade;
import org.junheng.school.Locality;
import org.junheng.school.SchoolCalendar;
import org.junheng.school.Stage;

/** A school's classes as the months pass: students come and go, and every September all move up. */
final class Roster {

    private static final Set<Month> HOLIDAYS = Set.of(Month.JULY, Month.AUGUST);
    private static final double USUAL_MOVES = 0.12;
    private static final double PULL = 0.12;
    private static final int SPREAD = 12;
    private static final double MOST_MOVES = 0.6;
    private static final double OTHER_MOVES = 0.01;
    private static final double SUSPICION = 0.004;
    private static final int STUDENTS_PER_MOVE = 20;
    private static final int ENTRY_AGE = 6;

    private final SchoolPlan plan;
    private final Identity identity;
    private final Chance chance;
    private final List<Homeroom> homerooms = new ArrayList<>();

    Roster(SchoolPlan plan, Identity identity, Chance chance, YearMonth dawn) {
        this.plan = plan;
        this.identity = identity;
        this.chance = chance;
        for (Stage stage : plan.stages()) {
            for (Grade grade : grades(stage)) {
                open(grade, schoolYear(dawn.minusMonths(1)), sizes(plan.size(stage)), List.of());
            }
        }
    }

    /** The calendar year in which the school year began. */
    static int schoolYear(YearMonth month) {
        return SchoolCalendar.yearStart(month).getYear();
    }

    private List<Grade> grades(Stage stage) {
        return Grades.of(stage, plan.size(stage).grades());
    }

    /** Classes by grade and number. */
    List<Homeroom> homerooms() {
        return List.copyOf(homerooms);
    }

    int students() {
        return homerooms.stream().mapToInt(Homeroom::size).sum();
    }

    /** Lives through a month, of which the county was not yet seen. */
    void live(YearMonth month) {
        if (month.getMonth() == Month.SEPTEMBER) {
            moveUp(month.getYear());
        }
        int left = Math.max(1, students() / STUDENTS_PER_MOVE);
        for (Homeroom homeroom : homerooms) {
            boolean junior = homeroom.grade().stage() == Stage.JUNIOR;
            homeroom.beginMonth(junior && chance.happens(SUSPICION));
            if (!HOLIDAYS.contains(month.getMonth()) && left > 0) {
                left -= move(homeroom, schoolYear(month));
            }
        }
    }

    private int move(Homeroom homeroom, int year) {
        int moves = 0;
        if (chance.happens(Math.min(MOST_MOVES, USUAL_MOVES + PULL * homeroom.lack()))) {
            homeroom.gain(student(homeroom.grade(), year, chance.bell()), !chance.happens(USUAL_MOVES));
            moves++;
        }
        if (homeroom.canLose() && chance.happens(Math.min(MOST_MOVES, USUAL_MOVES - PULL * homeroom.lack()))) {
            homeroom.lose(chance, true);
            moves++;
        }
        if (homeroom.canLose() && moves == 0 && chance.happens(OTHER_MOVES)) {
            homeroom.lose(chance, false);
            moves++;
        }
        return moves;
    }

    private List<Integer> sizes(Kind.Size size) {
        int spread = size.students() / SPREAD;
        return IntStream.range(0, size.classes())
                .mapToObj(i -> size.students() + chance.between(-spread, spread))
                .toList();
    }

    /** The last grades leave, the others move up, and as many come; a school's own sixth grade fills its seventh. */
    private void moveUp(int year) {
        List<Homeroom> leaving = new ArrayList<>();
        for (Stage stage : plan.stages()) {
            Grade last = grades(stage).get(grades(stage).size() - 1);
            homerooms.stream().filter(room -> room.grade() == last).forEach(leaving::add);
        }
        homerooms.removeAll(leaving);
        homerooms.forEach(Homeroom::moveUp);
        for (Stage stage : plan.stages()) {
            List<Integer> sizes = leaving.stream()
                    .filter(room -> room.grade().stage() == stage)
                    .map(Homeroom::planned)
                    .toList();
            List<Student> present = leaving.stream()
                    .filter(room -> stage == Stage.JUNIOR && room.grade() == Grade.G6)
                    .flatMap(room -> room.students().stream())
                    .toList();
            open(grades(stage).get(0), year, sizes, present);
        }
        homerooms.sort(Comparator.comparing(Homeroom::grade).thenComparing(Homeroom::number));
    }

    /** Opens the classes of a grade, with those who are there already before newcomers. */
    private void open(Grade grade, int year, List<Integer> sizes, List<Student> present) {
        List<Student> waiting = new ArrayList<>(present);
        chance.shuffle(waiting);
        for (int i = 0; i < sizes.size(); i++) {
            List<Student> students = new ArrayList<>();
            for (double ability : abilities(sizes.get(i))) {
                students.add(waiting.isEmpty() ? student(grade, year, ability) : waiting.remove(waiting.size() - 1));
            }
            homerooms.add(new Homeroom(grade, i + 1, students));
        }
    }

    /** Spread evenly over the bell curve, so that even a small class is like its grade; shuffled. */
    private List<Double> abilities(int count) {
        List<Double> abilities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double share = (i + chance.between(0.2, 0.8)) / count;
            abilities.add(bellAt(share));
        }
        chance.shuffle(abilities);
        return abilities;
    }

    /** Tukey's closed form near enough to the quantiles of the bell curve. */
    private static double bellAt(double share) {
        return (StrictMath.pow(share, 0.135) - StrictMath.pow(1 - share, 0.135)) / 0.1975;
    }

    private Student student(Grade grade, int year, double ability) {
        boolean boy = chance.happens(0.525);
        LocalDate cohort = LocalDate.of(year - ENTRY_AGE - Grades.number(grade), Month.SEPTEMBER, 1);
        LocalDate born = chance.day(cohort, cohort.plusYears(1).minusDays(1));
        boolean rural = plan.is(Locality.RURAL);
        return new Student(
                Names.person(chance, boy),
                identity.issue(born, boy),
                boy,
                boards(grade),
                chance.happens(rural ? 0.02 : 0.14),
                chance.happens(rural ? 0.26 : 0.06),
                chance.happens(0.004),
                ability);
    }

    private boolean boards(Grade grade) {
        double share = grade.stage() == Stage.JUNIOR ? 0.45 : 0.12;
        return plan.boards() && chance.happens(share);
    }
}
