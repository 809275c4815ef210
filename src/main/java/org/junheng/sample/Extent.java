package org.junheng.sample;

import java.time.YearMonth;

/**
 * How much of the rehearsal county is written.
 *
 * @param months how many months are written, the last of them {@code last}; more months leave the later ones as they are,
 *     up to thirteen
 * @param rowsPerSchool about how many rows each workbook of the last month shall have; 0: as many as fit the school
 */
public record Extent(int schools, int months, YearMonth last, long seed, int rowsPerSchool) {

    static final int FEWEST_SCHOOLS = 12;
    static final int MOST_SCHOOLS = 5000;
    private static final int MONTHS_LIVED = 13;
    private static final int FEWEST_ROWS = 300;

    public Extent {
        if (schools < FEWEST_SCHOOLS || schools > MOST_SCHOOLS) {
            throw new IllegalArgumentException("schools: " + schools);
        }
        if (months < 1) {
            throw new IllegalArgumentException("months: " + months);
        }
        if (rowsPerSchool != 0 && rowsPerSchool < FEWEST_ROWS) {
            throw new IllegalArgumentException("rows per school: " + rowsPerSchool);
        }
    }

    public Extent(int schools, int months, YearMonth last, long seed) {
        this(schools, months, last, seed, 0);
    }

    /** The first month that is written. */
    YearMonth first() {
        return last.minusMonths(months - 1L);
    }

    /** The month from which the county is lived through, written or not. */
    YearMonth dawn() {
        return last.minusMonths(Math.max(months, MONTHS_LIVED) - 1L);
    }

    boolean isWritten(YearMonth month) {
        return !month.isBefore(first());
    }
}
