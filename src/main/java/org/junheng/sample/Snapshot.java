package org.junheng.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A school in one month, with all that its workbook tells of it. */
record Snapshot(
        CountyPlan county,
        SchoolPlan plan,
        YearMonth month,
        List<Homeroom> homerooms,
        Staff staff,
        Premises premises,
        List<Posting> postings) {

    /** Of forty schools, how many send their report a day late. */
    private static final double LATE = 0.06;

    private static final int DEADLINE = 5;

    Snapshot {
        homerooms = List.copyOf(homerooms);
        postings = List.copyOf(postings);
    }

    /** Chance for one purpose of this school in this month. */
    Chance chance(String purpose) {
        return Chance.of(county.extent().seed(), purpose, plan.index(), Chance.key(month));
    }

    /** Chance for one purpose of this school in this school year. */
    Chance yearly(String purpose) {
        return Chance.of(county.extent().seed(), purpose, plan.index(), Roster.schoolYear(month));
    }

    Progress progress() {
        return new Progress(county.extent().dawn(), month, county.extent().last());
    }

    int students() {
        return homerooms.stream().mapToInt(Homeroom::size).sum();
    }

    /** The day on which the clerk filled it in: by the fifth of the next month, but for a few. */
    LocalDate filled() {
        Chance chance = chance("filled");
        return month.plusMonths(1).atDay(chance.happens(LATE) ? DEADLINE + 1 : chance.between(1, DEADLINE));
    }
}
