package org.junheng.sample;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.school.Grade;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.template.ClassSheet;
import org.junheng.template.LiftingSheet;

/** Mistakes of 班级学生. */
final class ClassPlants {

    private static final Set<String> EXAMINED = Set.of(Grade.G6.label(), Grade.G9.label());
    private static final int TOO_LARGE = 66;
    private static final int NEARLY_TOO_LARGE = 45;
    private static final int MANY_STUDENTS = 500;
    private static final int MANY_CLASSES = 40;

    static final List<Plant> ALL = List.of(
            Plant.cell(
                    "E301",
                    "学生数比男女生之和多2人",
                    ClassSheet.SPEC,
                    ClassSheet.STUDENTS,
                    row -> true,
                    row -> row.put(ClassSheet.STUDENTS, row.number(ClassSheet.STUDENTS) + 2)),
            Plant.cell(
                    "E302",
                    "随迁子女数比学生数多3人",
                    ClassSheet.SPEC,
                    ClassSheet.MIGRANTS,
                    row -> true,
                    row -> row.put(ClassSheet.MIGRANTS, row.number(ClassSheet.STUDENTS) + 3)),
            Plant.cell(
                    "E303",
                    "小学的班级填成七年级",
                    ClassSheet.SPEC,
                    ClassSheet.GRADE,
                    row -> row.text(ClassSheet.STAGE).equals(Stage.PRIMARY.label()) && isNotExamined(row),
                    row -> row.put(ClassSheet.GRADE, Grade.G7.label())),
            Plant.of("E304", "同一年级两个班同名", ClassSheet.SPEC, ClassPlants::twice).in(ClassPlants::isLarge),
            Plant.cell(
                            "Q305",
                            "班额66人，都记作本月转入",
                            ClassSheet.SPEC,
                            ClassSheet.STUDENTS,
                            row -> row.number(ClassSheet.STUDENTS) >= NEARLY_TOO_LARGE,
                            row -> come(row, TOO_LARGE - row.number(ClassSheet.STUDENTS), true))
                    .in(ClassPlants::isLarge),
            Plant.of("Q319", "最后一行填了合计", ClassSheet.SPEC, ClassPlants::total),
            Plant.of("E401", "小学里出现了初中的班级", ClassSheet.SPEC, ClassPlants::stranger)
                    .in(draft -> draft.is(SchoolType.PRIMARY)
                            && draft.rows(ClassSheet.SPEC).size() >= MANY_CLASSES));

    private ClassPlants() {}

    /** Whether a class more or less, or some students, make no difference. */
    static boolean isLarge(Draft draft) {
        return students(draft) >= MANY_STUDENTS;
    }

    static int students(Draft draft) {
        return draft.rows(ClassSheet.SPEC).stream()
                .mapToInt(row -> row.number(ClassSheet.STUDENTS))
                .sum();
    }

    /** Lets boys join a class. */
    static void come(Filling row, int boys, boolean noted) {
        row.put(ClassSheet.STUDENTS, row.number(ClassSheet.STUDENTS) + boys);
        row.put(ClassSheet.BOYS, row.number(ClassSheet.BOYS) + boys);
        row.put(ClassSheet.MOVED_IN, row.number(ClassSheet.MOVED_IN) + (noted ? boys : 0));
    }

    private static boolean isNotExamined(Filling row) {
        return !EXAMINED.contains(row.text(ClassSheet.GRADE));
    }

    private static List<Plant.Hit> twice(Draft draft, Plot county) {
        List<Filling> rows = draft.rows(ClassSheet.SPEC);
        rows.get(1).typed(ClassSheet.CLASS, rows.get(0).text(ClassSheet.CLASS));
        return List.of(Plant.hit("E304", draft, draft.place(ClassSheet.SPEC, ClassSheet.CLASS, rows.get(1))));
    }

    private static List<Plant.Hit> total(Draft draft, Plot county) {
        Filling total = new Filling().put(ClassSheet.STUDENTS, students(draft)).typed(ClassSheet.STAGE, "合计");
        draft.rows(ClassSheet.SPEC).add(total);
        return List.of(Plant.hit("Q319", draft, draft.place(ClassSheet.SPEC, ClassSheet.STAGE, total)));
    }

    private static List<Plant.Hit> stranger(Draft draft, Plot county) {
        Set<String> onFile = draft.rows(LiftingSheet.SPEC).stream()
                .map(row -> row.text(LiftingSheet.GRADE) + row.text(LiftingSheet.CLASS))
                .collect(Collectors.toSet());
        return draft.rows(ClassSheet.SPEC).stream()
                .filter(row ->
                        isNotExamined(row) && !onFile.contains(row.text(ClassSheet.GRADE) + row.text(ClassSheet.CLASS)))
                .limit(1)
                .map(row -> {
                    row.put(ClassSheet.STAGE, Stage.JUNIOR.label()).put(ClassSheet.GRADE, Grade.G7.label());
                    return Plant.hit("E401", draft, Plant.topOf(ClassSheet.SPEC));
                })
                .toList();
    }
}
