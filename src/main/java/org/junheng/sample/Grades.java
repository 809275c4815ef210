package org.junheng.sample;

import java.util.List;
import org.junheng.school.Grade;
import org.junheng.school.Stage;

/** Counts grades from 1 to 9. */
final class Grades {

    static final List<Grade> ALL = List.of(Grade.values());

    private Grades() {}

    static Grade of(int number) {
        return ALL.get(number - 1);
    }

    static int number(Grade grade) {
        return ALL.indexOf(grade) + 1;
    }

    /** The grades of a stage, of which a school has so many. */
    static List<Grade> of(Stage stage, int count) {
        int before = stage == Stage.PRIMARY ? 0 : number(Grade.G6);
        return ALL.subList(before, before + count);
    }
}
