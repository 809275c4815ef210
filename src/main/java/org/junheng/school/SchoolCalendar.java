package org.junheng.school;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The school year, from September to August, and its terms, from August to January and from February to July. */
public final class SchoolCalendar {

    private static final Set<Month> BREAKS = Set.of(Month.JANUARY, Month.FEBRUARY, Month.JULY, Month.AUGUST);

    private SchoolCalendar() {}

    /** The September in which the school year of a month began. */
    public static YearMonth yearStart(YearMonth month) {
        int year = month.getMonthValue() >= Month.SEPTEMBER.getValue() ? month.getYear() : month.getYear() - 1;
        return YearMonth.of(year, Month.SEPTEMBER);
    }

    /** The August or February in which the term of a month began. */
    public static YearMonth termStart(YearMonth month) {
        if (month.getMonthValue() >= Month.AUGUST.getValue()) {
            return month.withMonth(Month.AUGUST.getValue());
        }
        return month.getMonth() == Month.JANUARY
                ? YearMonth.of(month.getYear() - 1, Month.AUGUST)
                : month.withMonth(Month.FEBRUARY.getValue());
    }

    /** The months of the term up to this one. */
    public static List<YearMonth> termSoFar(YearMonth month) {
        return from(termStart(month), month);
    }

    /** The months of the school year up to this one. */
    public static List<YearMonth> yearSoFar(YearMonth month) {
        return from(yearStart(month), month);
    }

    /** Whether much of the month is a holiday: nothing that is due every week or month is judged then. */
    public static boolean isBreak(YearMonth month) {
        return BREAKS.contains(month.getMonth());
    }

    /** The weeks of a month; a week belongs to the month in which its Thursday lies. */
    public static int weeks(YearMonth month) {
        int first = month.atDay(1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .getDayOfMonth();
        return (month.lengthOfMonth() - first) / DayOfWeek.values().length + 1;
    }

    private static List<YearMonth> from(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
