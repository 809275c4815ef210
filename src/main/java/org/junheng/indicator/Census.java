package org.junheng.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.school.Figure;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.template.Book;

/** Takes every measure of a school's units from its workbook; see "What an error does" in {@code indicators.md}. */
public final class Census {

    private Census() {}

    /**
     * A figure for every measure of every unit, known or not.
     *
     * @param type decides which stages to expect where the classes do not say
     */
    public static List<Figure> of(Book book, SchoolCode school, SchoolType type) {
        StudentCensus classes = new StudentCensus(book);
        Map<Stage, Figure> students = new EnumMap<>(Stage.class);
        classes.stages(type).forEach(stage -> students.put(stage, classes.students(new Unit(school, stage))));
        TeacherCensus teachers = new TeacherCensus(book);
        PremisesCensus premises = new PremisesCensus(book, type, students);
        return students.values().stream()
                .flatMap(figure -> Stream.of(
                                Stream.of(figure), teachers.figures(figure.unit()), premises.figures(figure.unit()))
                        .flatMap(figures -> figures))
                .toList();
    }
}
