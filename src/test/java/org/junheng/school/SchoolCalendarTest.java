package org.junheng.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08, 2025-09, 2026-08, 4",
        "2026-09, 2026-09, 2026-08, 4",
        "2026-10, 2026-09, 2026-08, 5",
        "2026-12, 2026-09, 2026-08, 5",
        "2027-01, 2026-09, 2026-08, 4",
        "2027-02, 2026-09, 2027-02, 4",
        "2027-07, 2026-09, 2027-02, 5"
    })
    void knowsYearTermAndWeeks(String month, String year, String term, int weeks) {
        YearMonth of = YearMonth.parse(month);

        assertThat(SchoolCalendar.yearStart(of)).isEqualTo(YearMonth.parse(year));
        assertThat(SchoolCalendar.termStart(of)).isEqualTo(YearMonth.parse(term));
        assertThat(SchoolCalendar.weeks(of)).isEqualTo(weeks);
    }

    @Test
    void countsEveryWeekOnce() {
        int weeks = 0;
        for (int month = 1; month <= 12; month++) {
            weeks += SchoolCalendar.weeks(YearMonth.of(2026, month));
        }
        assertThat(weeks).isEqualTo(53);
    }

    @Test
    void reachesBackToTheStart() {
        assertThat(SchoolCalendar.termSoFar(YearMonth.of(2026, 10)))
                .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 9), YearMonth.of(2026, 10));
        assertThat(SchoolCalendar.yearSoFar(YearMonth.of(2026, 10)))
                .containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10));
    }
}
