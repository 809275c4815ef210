package org.junheng.validation.across;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCode;

/**
 * A school's report of the month.
 *
 * @param before its report of the month before; null when there is none
 * @param courses its indicators that have a value this month
 */
public record Reported(
        SchoolCode school,
        String name,
        Imprint now,
        @Nullable Imprint before,
        List<Course> courses) {

    public Reported {
        courses = List.copyOf(courses);
    }

    /** The report before, unless a new school year or another kind of school lies between. */
    @Nullable
    Imprint comparable() {
        return before == null
                        || now.period().getMonth() == Month.SEPTEMBER
                        || !before.type().equals(now.type())
                        || now.type().isEmpty()
                ? null
                : before;
    }
}
