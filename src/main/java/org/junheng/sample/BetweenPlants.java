package org.junheng.sample;

import java.util.List;
import java.util.function.Predicate;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.template.CareSheet;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.LiftingSheet;
import org.junheng.template.PostingSheet;
import org.junheng.template.ProfileSheet;
import org.junheng.template.ResearchSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.Subjects;
import org.junheng.template.SurveySheet;
import org.junheng.template.TeacherSheet;

/** Sheets of one report that contradict each other, or the register. */
final class BetweenPlants {

    private static final String NOBODY = "云无名";
    private static final int TOO_MANY = 10;
    private static final int MOST_PER_TEACHER = 40;

    static final List<Plant> ALL = List.of(
            Plant.of("Q406", "大多数教师填成不是专任", TeacherSheet.SPEC, BetweenPlants::fewTeachers)
                    .touching(ClassSheet.SPEC),
            Plant.of("Q405", "体育教师都填成劳动", TeacherSheet.SPEC, BetweenPlants::noSport)
                    .in(BetweenPlants::teachesEverything),
            Plant.of("E402", "小学的一名教师填成初中", TeacherSheet.SPEC, BetweenPlants::idleTeacher)
                    .in(draft -> draft.is(SchoolType.PRIMARY) && PersonPlants.isLarge(draft))
                    .touching(ClassSheet.SPEC),
            Plant.cell(
                            "E403",
                            "小学填了高中在校生数",
                            ProfileSheet.SPEC,
                            ProfileSheet.SENIOR_STUDENTS,
                            row -> true,
                            row -> row.put(ProfileSheet.SENIOR_STUDENTS, 20))
                    .in(draft -> draft.is(SchoolType.PRIMARY)),
            Plant.cell(
                    "Q404",
                    "三年间死亡学生数留空",
                    ProfileSheet.SPEC,
                    ProfileSheet.THREE_YEAR_DEATHS,
                    row -> row.has(ProfileSheet.GRADUATES),
                    row -> row.blank(ProfileSheet.THREE_YEAR_DEATHS)),
            Plant.cell(
                    "Q415",
                    "毕业生比入学和转入的还多",
                    ProfileSheet.SPEC,
                    ProfileSheet.GRADUATES,
                    row -> row.has(ProfileSheet.GRADUATES),
                    row -> row.put(ProfileSheet.GRADUATES, mostGraduates(row) + 1)),
            Plant.cell(
                    "Q414",
                    "城乡分类与名录不同",
                    ProfileSheet.SPEC,
                    ProfileSheet.LOCALITY,
                    row -> row.text(ProfileSheet.LOCALITY).equals("镇区"),
                    row -> row.put(ProfileSheet.LOCALITY, "乡村")),
            Plant.typed("E407", "培优转差的班级写成99班", LiftingSheet.SPEC, LiftingSheet.CLASS, "99班"),
            Plant.typed("E409", "负责教师不在教师表中", ResearchSheet.SPEC, ResearchSheet.TEACHER, NOBODY),
            Plant.typed("E410", "派出教师不在教师表中", PostingSheet.SPEC, PostingSheet.TEACHER, NOBODY),
            Plant.cell(
                            "Q411",
                            "专职心理教师比心理健康教师多2人",
                            CareSheet.SPEC,
                            CareSheet.FULL_TIME_COUNSELLORS,
                            row -> true,
                            row -> row.put(
                                    CareSheet.FULL_TIME_COUNSELLORS, row.number(CareSheet.FULL_TIME_COUNSELLORS) + 2))
                    .touching(TeacherSheet.SPEC),
            Plant.of(
                            "E412",
                            "家访学生数多于在校学生数",
                            CareSheet.SPEC,
                            (draft, county) ->
                                    tooMany("E412", draft, CareSheet.SPEC, CareSheet.HOME_VISITS, row -> true))
                    .touching(ClassSheet.SPEC),
            Plant.of(
                            "Q413",
                            "学生问卷多于在校学生数",
                            SurveySheet.SPEC,
                            (draft, county) -> tooMany(
                                    "Q413",
                                    draft,
                                    SurveySheet.SPEC,
                                    SurveySheet.SENT,
                                    row -> row.text(SurveySheet.GROUP).equals("学生")))
                    .touching(ClassSheet.SPEC));

    private BetweenPlants() {}

    private static int mostGraduates(Filling row) {
        return row.number(ProfileSheet.ENTRANTS)
                + row.number(ProfileSheet.THREE_YEAR_IN)
                - row.number(ProfileSheet.THREE_YEAR_OUT)
                - row.number(ProfileSheet.THREE_YEAR_DEATHS);
    }

    private static List<Plant.Hit> tooMany(
            String rule, Draft draft, SheetSpec sheet, Column<Long> column, Predicate<Filling> row) {
        int everybody = ClassPlants.students(draft) + draft.plan().kind().seniors();
        return draft.rows(sheet).stream()
                .filter(row)
                .limit(1)
                .map(found -> {
                    found.put(column, everybody + TOO_MANY);
                    return Plant.hit(rule, draft, draft.place(sheet, column, found));
                })
                .toList();
    }

    private static boolean teachesEverything(Draft draft) {
        return !draft.is(SchoolType.TEACHING_POINT) && !draft.is(SchoolType.SPECIAL);
    }

    private static List<Plant.Hit> noSport(Draft draft, Plot county) {
        draft.rows(TeacherSheet.SPEC).stream()
                .filter(row -> row.text(TeacherSheet.SUBJECT).equals(Subjects.PE))
                .forEach(row -> row.put(TeacherSheet.SUBJECT, "劳动"));
        return Plant.top("Q405", draft, TeacherSheet.SPEC);
    }

    private static List<Plant.Hit> idleTeacher(Draft draft, Plot county) {
        draft.rows(TeacherSheet.SPEC).stream()
                .filter(row -> !PersonPlants.isPosted(draft, row))
                .limit(1)
                .forEach(row -> row.put(TeacherSheet.STAGE, Stage.JUNIOR.label()));
        return Plant.top("E402", draft, TeacherSheet.SPEC);
    }

    /** Leaves so few full-time teachers that each has more than forty students; their number has then changed, too. */
    private static List<Plant.Hit> fewTeachers(Draft draft, Plot county) {
        int most = ClassPlants.students(draft) / (MOST_PER_TEACHER + 1);
        if (most == 0) {
            return List.of();
        }
        draft.rows(TeacherSheet.SPEC).stream().skip(most).forEach(row -> row.put(TeacherSheet.FULL_TIME, false));
        return List.of(
                Plant.hit("Q406", draft, Plant.topOf(TeacherSheet.SPEC)),
                Plant.follows("Q503", draft, Plant.topOf(TeacherSheet.SPEC)));
    }
}
