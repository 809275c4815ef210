package org.junheng.indicator.research;

import java.time.YearMonth;
import org.junheng.indicator.county.SchoolCalendar;

/** Says of which term a figure is, and whether that is over. */
final class ThisTerm {

    private ThisTerm() {}

    static String words(YearMonth month) {
        YearMonth start = SchoolCalendar.termStart(month);
        boolean over = !SchoolCalendar.termStart(month.plusMonths(1)).equals(start);
        return "本学期自" + start + "起累计" + (over ? "" : "，学期未结束");
    }
}
