package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TimetableTest {

    @Test
    void knowsTheSixthAtEight() {
        assertThat(Timetable.parse("0 0 8 6 * *").orElseThrow().after(LocalDateTime.of(2026, 11, 6, 8, 0)))
                .contains(LocalDateTime.of(2026, 12, 6, 8, 0));
    }

    @Test
    void hasNoTimeForADayThatNeverComes() {
        assertThat(Timetable.parse("0 0 8 30 2 *").orElseThrow().after(LocalDateTime.of(2026, 11, 6, 8, 0)))
                .isEmpty();
    }

    @Test
    void isNotMadeOfAnything() {
        assertThat(Timetable.parse("每月6日")).isEmpty();
        assertThat(Timetable.parse("0 8 6 * *")).isEmpty();
    }
}
