package org.junheng.summary;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.indicator.teaching.Goals;
import org.junheng.indicator.teaching.Movement;
import org.junheng.indicator.teaching.TeachingFigures;
import org.junheng.indicator.teaching.Weights;

/**
 * The month's exams, and all that they are held against.
 *
 * @param movement since the last exam of the same students
 * @param goals of the calendar year
 */
public record TeachingCourse(TeachingFigures figures, Movement movement, Goals goals, Weights weights) {

    public static TeachingCourse of(MonthPicture picture) {
        SortedMap<YearMonth, TeachingFigures> course = new TreeMap<>();
        picture.course()
                .forEach(month -> course.put(month.month(), month.families().teaching()));
        course.put(picture.period(), picture.now().families().teaching());
        return new TeachingCourse(
                picture.now().families().teaching(),
                new Movement(course),
                Goals.of(picture.period().getYear(), picture.bureau().targets()),
                Weights.of(picture.bureau().parameters()));
    }
}
