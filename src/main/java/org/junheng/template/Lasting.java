package org.junheng.template;

import java.time.YearMonth;
import java.util.function.Function;
import org.junheng.school.SchoolCalendar;

/** How long what a school reports stays true unless it says otherwise. */
enum Lasting {
    /** For its month alone: exams, activities, who came and went. */
    MONTH(month -> month),
    /** To the end of the term, as what is counted from its beginning. */
    TERM(SchoolCalendar::termStart),
    /** To the end of the school year: classes and whoever is in them. */
    SCHOOL_YEAR(SchoolCalendar::yearStart),
    /** To the end of the calendar year: budgets. */
    CALENDAR_YEAR(YearMonth::getYear),
    /** Until the school changes it. */
    ALWAYS(month -> true);

    private final Function<YearMonth, Object> span;

    Lasting(Function<YearMonth, Object> span) {
        this.span = span;
    }

    /** Whether what was true in a month is still so in a later one. */
    boolean reaches(YearMonth from, YearMonth to) {
        return span.apply(from).equals(span.apply(to));
    }
}
