package org.junheng.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junheng.template.CareSheet;
import org.junheng.template.ClassSheet;
import org.junheng.template.CoverSheet;
import org.junheng.template.PremisesSheet;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;

/** Reports that do not go with the month before. */
final class MonthPlants {

    private static final int NEW_IN_EVERY_CLASS = 4;
    private static final int NEW_WITHOUT_NOTE = 3;
    private static final int FEW_IN_A_CLASS = 28;
    private static final int ROOMY = 50;
    private static final int FIFTH = 5;
    private static final SheetSpec[] EVERYTHING = SchoolTemplate.SHEETS.toArray(SheetSpec[]::new);

    static final List<Plant> ALL = List.of(
            Plant.of("Q507", "除封面外交了上月的报表", CoverSheet.SPEC, MonthPlants::lastMonth)
                    .in(draft -> draft.plan().partner() == null)
                    .touching(EVERYTHING),
            Plant.of("Q506", "各项数照抄上月，却有学生增减", ClassSheet.SPEC, MonthPlants::copied)
                    .touching(PremisesSheet.SPEC, CareSheet.SPEC, TeacherSheet.SPEC, ScoreSheet.SPEC),
            Plant.of("Q501", "每个班都多了4人，记作转入", ClassSheet.SPEC, MonthPlants::grown)
                    .touching(TeacherSheet.SPEC, PremisesSheet.SPEC),
            Plant.of("Q502", "多了3名学生，没有记作转入", ClassSheet.SPEC, MonthPlants::unexplained)
                    .in(ClassPlants::isLarge),
            Plant.of("Q503", "五分之一教师填成不是专任", TeacherSheet.SPEC, MonthPlants::fewer)
                    .in(PersonPlants::isLarge),
            Plant.of("Q509", "许多教师一下子成了市级骨干", TeacherSheet.SPEC, MonthPlants::renowned)
                    .in(PersonPlants::isLarge)
                    .touching(ClassSheet.SPEC),
            Plant.cell(
                    "Q508",
                    "一名学生辍学，另有一名复学",
                    ClassSheet.SPEC,
                    ClassSheet.DROPPED_OUT,
                    row -> true,
                    row -> row.put(ClassSheet.DROPPED_OUT, 1)
                            .put(ClassSheet.OTHER_GAIN, row.number(ClassSheet.OTHER_GAIN) + 1)),
            Plant.of("Q510", "本学期家访学生数变成0", CareSheet.SPEC, MonthPlants::started));

    private MonthPlants() {}

    private static List<Filling> copies(List<Filling> rows) {
        return new ArrayList<>(rows.stream().map(Filling::copy).toList());
    }

    private static List<Plant.Hit> lastMonth(Draft draft, Plot county) {
        for (SheetSpec sheet : EVERYTHING) {
            if (sheet != CoverSheet.SPEC) {
                draft.pages().put(sheet, copies(draft.before(sheet)));
            }
        }
        return Plant.top("Q507", draft, CoverSheet.SPEC);
    }

    private static List<Plant.Hit> copied(Draft draft, Plot county) {
        boolean alike = draft.before(TeacherSheet.SPEC).size()
                        == draft.rows(TeacherSheet.SPEC).size()
                && sizes(draft.before(ClassSheet.SPEC)).equals(sizes(draft.rows(ClassSheet.SPEC)));
        if (!alike) {
            return List.of();
        }
        for (SheetSpec sheet : Set.of(ClassSheet.SPEC, PremisesSheet.SPEC, CareSheet.SPEC)) {
            draft.pages().put(sheet, copies(draft.before(sheet)));
        }
        draft.rows(ClassSheet.SPEC)
                .forEach(row -> List.of(
                                ClassSheet.MOVED_IN, ClassSheet.MOVED_OUT, ClassSheet.OTHER_GAIN, ClassSheet.OTHER_LOSS)
                        .forEach(move -> row.put(move, 0)));
        draft.rows(ClassSheet.SPEC).get(0).put(ClassSheet.MOVED_IN, 1).put(ClassSheet.MOVED_OUT, 1);
        return Plant.top("Q506", draft, ClassSheet.SPEC);
    }

    private static List<Integer> sizes(List<Filling> classes) {
        return classes.stream().map(row -> row.number(ClassSheet.STUDENTS)).toList();
    }

    private static List<Plant.Hit> grown(Draft draft, Plot county) {
        List<Filling> classes = draft.rows(ClassSheet.SPEC);
        if (classes.stream().anyMatch(row -> row.number(ClassSheet.STUDENTS) > FEW_IN_A_CLASS)) {
            return List.of();
        }
        classes.forEach(row -> ClassPlants.come(row, NEW_IN_EVERY_CLASS, true));
        return Plant.top("Q501", draft, ClassSheet.SPEC);
    }

    private static List<Plant.Hit> unexplained(Draft draft, Plot county) {
        return draft.rows(ClassSheet.SPEC).stream()
                .filter(row -> row.number(ClassSheet.STUDENTS) <= ROOMY)
                .limit(1)
                .map(row -> {
                    ClassPlants.come(row, NEW_WITHOUT_NOTE, false);
                    return Plant.hit("Q502", draft, Plant.topOf(ClassSheet.SPEC));
                })
                .toList();
    }

    private static List<Plant.Hit> fewer(Draft draft, Plot county) {
        List<Filling> teachers = draft.rows(TeacherSheet.SPEC).stream()
                .filter(row -> Objects.equals(row.at(TeacherSheet.FULL_TIME), true))
                .toList();
        teachers.stream().limit(teachers.size() / FIFTH).forEach(row -> row.put(TeacherSheet.FULL_TIME, false));
        return Plant.top("Q503", draft, TeacherSheet.SPEC);
    }

    private static List<Plant.Hit> renowned(Draft draft, Plot county) {
        List<Filling> teachers = draft.rows(TeacherSheet.SPEC);
        teachers.stream().limit(teachers.size() / 2).forEach(row -> row.put(TeacherSheet.HONOUR, "市级"));
        return Plant.top("Q509", draft, TeacherSheet.SPEC);
    }

    private static List<Plant.Hit> started(Draft draft, Plot county) {
        boolean begun = draft.before(CareSheet.SPEC).stream().anyMatch(form -> form.number(CareSheet.HOME_VISITS) > 0);
        if (!begun) {
            return List.of();
        }
        Filling form = draft.form(CareSheet.SPEC);
        form.put(CareSheet.HOME_VISITS, 0);
        return List.of(Plant.hit("Q510", draft, draft.place(CareSheet.SPEC, CareSheet.HOME_VISITS, form)));
    }
}
