package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private final AsOf asOf = new AsOf(LocalDate.of(2026, 11, 6));

    @Test
    void holdsForEveryDayBeforeItIsAsked() {
        assertThat(asOf.unchangedFrom()).isEmpty();
        assertThat(asOf.unchangedBefore()).isEmpty();
    }

    @Test
    void takesTheDayItselfAsPresent() {
        assertThat(asOf.isFuture(LocalDate.of(2026, 11, 6))).isFalse();
        assertThat(asOf.isFuture(LocalDate.of(2026, 11, 7))).isTrue();
    }

    @Test
    void takesAMonthAsPresentOnceItHasBegun() {
        assertThat(asOf.isFuture(YearMonth.of(2026, 11))).isFalse();
        assertThat(asOf.isFuture(YearMonth.of(2026, 12))).isTrue();
    }

    @Test
    void remembersTheNearestDatesAtWhichAnAnswerTurns() {
        asOf.isFuture(LocalDate.of(2026, 10, 3));
        asOf.isFuture(YearMonth.of(2026, 11));
        asOf.isFuture(LocalDate.of(2026, 9, 30));
        asOf.isFuture(YearMonth.of(2027, 1));
        asOf.isFuture(LocalDate.of(2026, 11, 20));
        asOf.isFuture(LocalDate.of(2030, 1, 1));

        assertThat(asOf.unchangedFrom()).contains(LocalDate.of(2026, 11, 1));
        assertThat(asOf.unchangedBefore()).contains(LocalDate.of(2026, 11, 20));
    }
}
