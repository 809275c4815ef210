package org.junheng.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junheng.school.SchoolCalendar;
import org.junheng.school.SchoolType;
import org.junheng.template.CareSheet;
import org.junheng.template.Column;
import org.junheng.template.ConductSheet;
import org.junheng.template.ResearchSheet;
import org.junheng.template.Subjects;
import org.junheng.template.SurveySheet;

/** Fills 教研活动, 家校心理, 满意度 and 管理课程. */
final class ActivityPages {

    private static final int WEEKS = 4;
    private static final int LARGE = 12;
    private static final double OPEN_LESSONS_A_MONTH = 0.14;
    private static final int MOST_QUESTIONNAIRES = 120;
    private static final int GLOOMY_IN = 18;
    private static final int GLOOMY = 12;

    private ActivityPages() {}

    static List<Filling> research(Snapshot school) {
        Chance chance = school.chance("research");
        List<Filling> rows = new ArrayList<>();
        if (SchoolCalendar.isBreak(school.month())) {
            add(rows, school, chance, "校本培训", 1);
        } else {
            int teachers = school.staff().teaching().size();
            int subjects = school.plan().classes() >= LARGE ? 3 : 1;
            add(rows, school, chance, "集体备课", subjects * WEEKS);
            add(rows, school, chance, "公开课", Math.max(1, (int) Math.round(teachers * OPEN_LESSONS_A_MONTH)));
            add(rows, school, chance, "听评课", 1 + teachers / 15);
            add(rows, school, chance, "专题教研", 1);
            add(rows, school, chance, "校本培训", chance.between(0, 1));
            add(rows, school, chance, "教学论文", chance.happens(0.15) ? 1 : 0);
        }
        rows.sort(Comparator.comparing(row -> String.valueOf(row.at(ResearchSheet.DATE))));
        return rows;
    }

    private static void add(List<Filling> rows, Snapshot school, Chance chance, String type, int count) {
        List<Teacher> teachers = school.staff().teaching();
        for (int i = 0; i < count; i++) {
            Teacher teacher = chance.of(teachers);
            int most = Math.min(teachers.size(), type.equals("校本培训") ? 60 : 14);
            rows.add(new Filling()
                    .put(ResearchSheet.DATE, chance.weekday(school.month()))
                    .put(ResearchSheet.TYPE, type)
                    .put(ResearchSheet.STAGE, teacher.stage().label())
                    .put(ResearchSheet.SUBJECT, teacher.subject())
                    .put(ResearchSheet.TEACHER, teacher.name())
                    .put(ResearchSheet.PEOPLE, chance.between(Math.min(2, most), most))
                    .put(ResearchSheet.HOURS, (double) chance.between(1, 3)));
        }
    }

    static Filling care(Snapshot school) {
        SchoolPlan plan = school.plan();
        double done = Term.done(school.month());
        Chance term = school.yearly(Term.isAutumn(school.month()) ? "autumn" : "spring");
        boolean point = plan.kind().type() == SchoolType.TEACHING_POINT;
        int counsellors = (int) school.staff().teaching().stream()
                .filter(teacher -> teacher.subject().equals(Subjects.MENTAL_HEALTH))
                .count();
        return new Filling()
                .put(CareSheet.HOME_VISITS, (int) (plan.students() * term.between(0.3, 0.62) * done))
                .put(CareSheet.PARENT_MEETINGS, (int) (done * 2.2))
                .put(CareSheet.OPEN_DAYS, (int) (done * term.between(0.8, 2.1)))
                .put(CareSheet.PARENT_CLASSES, (int) (done * term.between(1.0, 4.5)))
                .put(CareSheet.FULL_TIME_COUNSELLORS, counsellors)
                .put(CareSheet.PART_TIME_COUNSELLORS, point ? 0 : term.between(1, 2))
                .put(
                        CareSheet.ACTIVITIES,
                        SchoolCalendar.isBreak(school.month())
                                ? 0
                                : school.chance("mind").between(1, 3))
                .put(CareSheet.COUNSELLED, SchoolCalendar.isBreak(school.month()) ? 0 : plan.students() / 90 + 1);
    }

    static List<Filling> survey(Snapshot school) {
        Chance chance = school.chance("survey");
        double gloom = school.plan().index() % GLOOMY_IN == GLOOMY ? 0.1 : chance.between(0.0, 0.05);
        int students = Math.min(MOST_QUESTIONNAIRES, school.students() / 2);
        return List.of(
                group("学生", students, gloom, chance),
                group("家长", students, gloom, chance),
                group("教师", Math.min(40, school.staff().teachers().size()), gloom, chance),
                group("校长", 1, gloom, chance),
                group("人大代表和政协委员", chance.between(3, 8), gloom, chance),
                group("其他群众", chance.between(8, 20), gloom, chance));
    }

    /** Of ten or more replies one at least is not satisfied. */
    private static Filling group(String group, int sent, double gloom, Chance chance) {
        int valid = sent - (int) (sent * chance.between(0.0, 0.1));
        int dissatisfied =
                Math.max(valid >= 10 ? 1 : 0, (int) Math.round(valid * chance.between(0.02 + gloom, 0.09 + gloom)));
        int fairly = (int) (valid * chance.between(0.1, 0.25));
        return new Filling()
                .put(SurveySheet.GROUP, group)
                .put(SurveySheet.SENT, sent)
                .put(SurveySheet.VALID, valid)
                .put(SurveySheet.SATISFIED, valid - fairly - dissatisfied)
                .put(SurveySheet.FAIRLY_SATISFIED, fairly)
                .put(SurveySheet.DISSATISFIED, dissatisfied);
    }

    static Filling conduct(Snapshot school) {
        Chance chance = school.yearly("conduct");
        Filling form = new Filling();
        for (Column<Boolean> usual : List.of(ConductSheet.CHARTER, ConductSheet.ALL_COURSES, ConductSheet.PRACTICE)) {
            form.put(usual, true);
        }
        return form.put(ConductSheet.DIGITAL, !chance.happens(0.05))
                .put(ConductSheet.FULL_COURSES, !chance.happens(0.06))
                .put(ConductSheet.MORAL, chance.word("优秀 良好 良好 良好 优秀 优秀 良好 优秀 良好 合格"))
                .put(ConductSheet.CULTURE, chance.word("优秀 良好 良好 良好 优秀 优秀 良好 优秀 良好 良好 良好 合格"))
                .put(ConductSheet.WORKLOAD, !chance.happens(0.04))
                .put(ConductSheet.UTILISATION, (double) school.chance("use").between(86, 99))
                .put(ConductSheet.SELECTIVE, false);
    }
}
