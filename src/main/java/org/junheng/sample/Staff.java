package org.junheng.sample;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.template.Subjects;

/** A school's teachers as the months pass: a few leave in February and September, and others come for them. */
final class Staff {

    private static final double QUALIFIED_PRIMARY = 0.96;
    private static final double QUALIFIED_JUNIOR = 0.88;
    private static final int LEAST = 3;
    private static final int NEWLY_RENOWNED = 5;
    private static final double STUDENTS_PER_SENIOR_TEACHER = 12.5;
    private static final int COUNSELLOR_FROM = 300;
    private static final int STUDENTS_PER_OFFICER = 400;
    private static final int LARGE = 25;
    private static final int LEAVERS_IN = 40;
    private static final int MONTHLY_HOURS = 4;
    private static final int SUMMER_HOURS = 12;

    private final SchoolPlan plan;
    private final Hiring hiring;
    private final Chance chance;
    private final YearMonth dawn;
    private final List<Teacher> teachers;

    Staff(SchoolPlan plan, Identity identity, Chance chance, YearMonth dawn) {
        this.plan = plan;
        this.chance = chance;
        this.dawn = dawn;
        this.hiring = new Hiring(identity, chance, dawn, Progress.opening(dawn));
        List<Teacher> all = new ArrayList<>();
        all.add(hiring.veteran(office(Teacher.PERMANENT)));
        plan.stages().forEach(stage -> all.addAll(hire(stage)));
        all.addAll(seniors());
        IntStream.range(0, plan.students() / STUDENTS_PER_OFFICER)
                .forEach(i -> all.add(hiring.veteran(office(i % 2 == 0 ? Teacher.PERMANENT : "合同制"))));
        this.teachers = all;
    }

    private Hiring.Post office(String kind) {
        Stage stage = plan.stages().get(plan.stages().size() - 1);
        return new Hiring.Post(stage, Subjects.NONE, true, false, false, kind);
    }

    /** Teachers of a compulsory stage, as many and as good as the school's levels ask for. */
    private List<Teacher> hire(Stage stage) {
        int students = plan.size(stage).total();
        boolean point = plan.kind().type() == SchoolType.TEACHING_POINT;
        int qualified = Math.max(LEAST, plan.levels().count(stage, Aim.R1, students));
        double share = chance.between(stage == Stage.PRIMARY ? QUALIFIED_PRIMARY : QUALIFIED_JUNIOR, 1);
        int count = (int) Math.round(qualified / share);
        int renowned = Math.min(qualified - 1, plan.levels().count(stage, Aim.R2, students));
        int arts = Math.min(count - 1, Math.max(point ? 1 : 2, plan.levels().count(stage, Aim.R3, students)));
        List<String> subjects = Hiring.subjects(stage, arts, count, students >= COUNSELLOR_FROM);
        List<Integer> ranks = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        chance.shuffle(ranks);
        return IntStream.range(0, count)
                .mapToObj(i -> post(stage, subjects.get(i), ranks.get(i), renowned, qualified))
                .map(hiring::veteran)
                .toList();
    }

    private Hiring.Post post(Stage stage, String subject, int rank, int renowned, int qualified) {
        boolean best = rank < renowned;
        return new Hiring.Post(
                stage,
                subject,
                rank < qualified,
                best,
                rank < renowned / NEWLY_RENOWNED,
                best ? Teacher.PERMANENT : chance.word("在编 在编 在编 在编 在编 在编 在编 特岗 合同制"));
    }

    private List<Teacher> seniors() {
        int count = (int) Math.ceil(plan.kind().seniors() / STUDENTS_PER_SENIOR_TEACHER);
        return Hiring.subjects(Stage.SENIOR, count / 8, count, false).stream()
                .map(subject -> new Hiring.Post(Stage.SENIOR, subject, true, false, false, Teacher.PERMANENT))
                .map(hiring::veteran)
                .toList();
    }

    List<Teacher> teachers() {
        return List.copyOf(teachers);
    }

    Teacher head() {
        return teachers.get(0);
    }

    /** Who may be named for a lesson or an activity of a compulsory stage. */
    List<Teacher> teaching() {
        return teachers.stream()
                .filter(teacher -> teacher.teaches() && teacher.stage() != Stage.SENIOR)
                .toList();
    }

    List<Teacher> teaching(Stage stage) {
        return teaching().stream().filter(teacher -> teacher.stage() == stage).toList();
    }

    /** Replaces those who leave this month, man for man and subject for subject; who is posted away stays. */
    void live(YearMonth month, Set<String> away) {
        int leavers = switch (month.getMonth()) {
            case SEPTEMBER -> (teachers.size() + LEAVERS_IN / 2) / LEAVERS_IN;
            case FEBRUARY -> teachers.size() / LARGE > 0 && chance.happens(0.5) ? 1 : 0;
            default -> 0;
        };
        for (int i = 0; i < leavers; i++) {
            int at = chance.between(1, teachers.size() - 1);
            Teacher old = teachers.get(at);
            if (old.isReplaceable() && !away.contains(old.id())) {
                teachers.set(
                        at,
                        hiring.graduate(
                                new Hiring.Post(old.stage(), old.subject(), true, false, false, old.post()), month));
            }
        }
    }

    /** Hours of training in five years: a few every month, more in summer. */
    int hours(Teacher teacher, YearMonth month) {
        YearMonth from = teacher.since().isAfter(dawn) ? teacher.since() : dawn;
        int hours = teacher.hours();
        for (YearMonth each = from.plusMonths(1); !each.isAfter(month); each = each.plusMonths(1)) {
            boolean summer = each.getMonth() == Month.JULY || each.getMonth() == Month.AUGUST;
            hours += summer ? SUMMER_HOURS : MONTHLY_HOURS;
        }
        return hours;
    }
}
