package org.junheng.indicator.research;

import java.time.YearMonth;
import org.junheng.indicator.county.CountyReading;
import org.junheng.school.SchoolCalendar;

/** Says of which term or school year a figure is, and whether that is over. */
public final class ThisTerm {

    private ThisTerm() {}

    static String words(YearMonth month) {
        return "本学期" + since(SchoolCalendar.termStart(month));
    }

    static String wordsWhereJudged(YearMonth month) {
        return words(month) + (isRunning(month) ? "，学期未结束，未到标准的暂不判定" : "");
    }

    /** Whether the term goes on after the month. */
    static boolean isRunning(YearMonth month) {
        return SchoolCalendar.termStart(month.plusMonths(1)).equals(SchoolCalendar.termStart(month));
    }

    static String wordsOfYear(YearMonth month) {
        return "本学年" + since(SchoolCalendar.yearStart(month)) + (isYearRunning(month) ? "，学年未结束，未到标准的暂不判定" : "");
    }

    private static String since(YearMonth start) {
        return "自" + start + "起累计";
    }

    /** Whether a figure's remark says that it is counted from this very month on: the month before is no measure for it. */
    public static boolean beginsAnew(CountyReading reading, YearMonth month) {
        return reading.remark().contains(since(month));
    }

    /** The month since which a figure of the school year adds up: that of the term where its remark says so. */
    public static YearMonth start(CountyReading reading, YearMonth month) {
        YearMonth term = SchoolCalendar.termStart(month);
        return reading.remark().contains(since(term)) ? term : SchoolCalendar.yearStart(month);
    }

    /** Whether the school year goes on after the month. */
    static boolean isYearRunning(YearMonth month) {
        return SchoolCalendar.yearStart(month.plusMonths(1)).equals(SchoolCalendar.yearStart(month));
    }
}
