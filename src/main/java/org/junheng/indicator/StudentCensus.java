package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junheng.school.Figure;
import org.junheng.school.Labelled;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Line;

/** Counts students by stage: the sum of 学生数 over the classes; a class that stands twice (E304) counts once. */
final class StudentCensus {

    private final List<Line> classes;

    StudentCensus(Book book) {
        Set<List<String>> known = new HashSet<>();
        this.classes = book.lines(ClassSheet.SPEC).stream()
                .filter(line -> isFirst(line, known))
                .toList();
    }

    private static boolean isFirst(Line line, Set<List<String>> known) {
        String grade = line.get(ClassSheet.GRADE);
        String name = line.get(ClassSheet.CLASS);
        return grade == null || name == null || known.add(List.of(grade, name));
    }

    /** The compulsory stages that have classes; those of the school's type where the classes do not say. */
    Set<Stage> stages(SchoolType type) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        classes.stream()
                .map(line -> line.get(ClassSheet.STAGE))
                .filter(Objects::nonNull)
                .flatMap(label -> Labelled.of(Stage.class, label).stream())
                .forEach(stages::add);
        boolean unsure = stages.isEmpty() || classes.stream().anyMatch(line -> !line.has(ClassSheet.STAGE));
        if (unsure && type != SchoolType.SPECIAL) {
            Stage.COMPULSORY.stream().filter(type::teaches).forEach(stages::add);
        }
        return stages;
    }

    Figure students(Unit unit) {
        Tally tally = new Tally();
        for (Line line : classes) {
            String stage = line.get(ClassSheet.STAGE);
            if (stage == null) {
                tally.want(line, ClassSheet.STAGE);
            } else if (stage.equals(unit.stage().label())) {
                Long students = line.get(ClassSheet.STUDENTS);
                if (students == null) {
                    tally.want(line, ClassSheet.STUDENTS);
                } else {
                    tally.add(BigDecimal.valueOf(students));
                }
            }
        }
        return tally.figure(unit, Measure.STUDENTS, ClassSheet.SPEC.name());
    }
}
