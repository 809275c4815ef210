package org.junheng.sample;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How far a month lies before the county's last, and what was not there yet. */
record Progress(YearMonth dawn, YearMonth month, YearMonth last) {

    private static final double GROWTH_A_MONTH = 0.006;
    private static final int MONTHS_TO_OPENING = 2;
    private static final double NEW_BUILDING = 0.05;
    private static final int ROOMS_FOR_A_NEW_ONE = 15;

    private int monthsToGo() {
        return (int) ChronoUnit.MONTHS.between(month, last);
    }

    /** Whether it lies before the month in which new buildings and rooms are opened and honours given. */
    private boolean isEarly() {
        return month.isBefore(opening(dawn));
    }

    static YearMonth opening(YearMonth dawn) {
        return dawn.plusMonths(MONTHS_TO_OPENING);
    }

    /** The share there is of something that grows a little every month. */
    double grown() {
        return 1 / (1 + GROWTH_A_MONTH * monthsToGo());
    }

    double built(boolean building) {
        return building && isEarly() ? 1 - NEW_BUILDING : 1;
    }

    /** Rooms of so many that were fitted out later. */
    int missing(int rooms) {
        return isEarly() ? rooms / ROOMS_FOR_A_NEW_ONE : 0;
    }

    Progress atTheEnd() {
        return new Progress(dawn, last, last);
    }
}
