package org.junheng.indicator.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Labelled;
import org.junheng.school.Stage;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Line;
import org.junheng.validation.Repeats;

/** A class of 班级学生: its students, and who came and went this month. */
public record ClassFact(
        int row,
        @Nullable Stage stage,
        String grade,
        @Nullable Long students,
        @Nullable Long migrants,
        @Nullable Long leftBehind,
        @Nullable Long movedIn,
        @Nullable Long movedOut,
        @Nullable Long droppedOut,
        @Nullable Long suspected) {

    static List<ClassFact> of(Book book) {
        return Repeats.withoutLater(book, ClassSheet.SPEC).stream()
                .map(ClassFact::of)
                .toList();
    }

    private static ClassFact of(Line line) {
        return new ClassFact(
                line.row(),
                Labelled.of(Stage.class, line.get(ClassSheet.STAGE, "")).orElse(null),
                line.get(ClassSheet.GRADE, ""),
                line.get(ClassSheet.STUDENTS),
                line.get(ClassSheet.MIGRANTS),
                line.get(ClassSheet.LEFT_BEHIND),
                line.get(ClassSheet.MOVED_IN),
                line.get(ClassSheet.MOVED_OUT),
                line.get(ClassSheet.DROPPED_OUT),
                line.get(ClassSheet.SUSPECTED));
    }
}
