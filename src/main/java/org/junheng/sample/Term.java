package org.junheng.sample;

import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/** How far a term has come; terms are August to January and February to July. */
final class Term {

    private static final Map<Month, Double> DONE = new EnumMap<>(Map.ofEntries(
            Map.entry(Month.AUGUST, 0.0),
            Map.entry(Month.SEPTEMBER, 0.25),
            Map.entry(Month.OCTOBER, 0.5),
            Map.entry(Month.NOVEMBER, 0.7),
            Map.entry(Month.DECEMBER, 0.9),
            Map.entry(Month.JANUARY, 1.0),
            Map.entry(Month.FEBRUARY, 0.1),
            Map.entry(Month.MARCH, 0.3),
            Map.entry(Month.APRIL, 0.5),
            Map.entry(Month.MAY, 0.7),
            Map.entry(Month.JUNE, 0.95),
            Map.entry(Month.JULY, 1.0)));

    private Term() {}

    /** The share of the term's work that is done by the end of the month. */
    static double done(YearMonth month) {
        return DONE.getOrDefault(month.getMonth(), 0.0);
    }

    /** Whether the month is of the term from August to January. */
    static boolean isAutumn(YearMonth month) {
        return month.getMonthValue() >= Month.AUGUST.getValue() || month.getMonth() == Month.JANUARY;
    }
}
