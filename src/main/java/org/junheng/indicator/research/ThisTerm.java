package org.junheng.indicator.research;

import java.time.YearMonth;
import org.junheng.indicator.county.CountyReading;
import org.junheng.school.SchoolCalendar;

/** Says of which term or school year a figure is, and whether that is over. */
public final class ThisTerm {

    private ThisTerm() {}

    static String words(YearMonth month) {
        return "本学期自" + SchoolCalendar.termStart(month) + "起累计";
    }

    static String wordsWhereJudged(YearMonth month) {
        return words(month) + (isRunning(month) ? "，学期未结束，未到标准的暂不判定" : "");
    }

    /** Whether the term goes on after the month. */
    static boolean isRunning(YearMonth month) {
        return SchoolCalendar.termStart(month.plusMonths(1)).equals(SchoolCalendar.termStart(month));
    }

    static String wordsOfYear(YearMonth month) {
        return "本学年自" + SchoolCalendar.yearStart(month) + "起累计" + (isYearRunning(month) ? "，学年未结束，未到标准的暂不判定" : "");
    }

    /** Whether a figure is counted from this very month on, so that it says nothing beside the month before. */
    public static boolean beginsAnew(CountyReading reading, YearMonth month) {
        return reading.remark().contains("自" + month + "起累计");
    }

    /** Whether the school year goes on after the month. */
    static boolean isYearRunning(YearMonth month) {
        return SchoolCalendar.yearStart(month.plusMonths(1)).equals(SchoolCalendar.yearStart(month));
    }
}
