package org.junheng.summary.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Test
    void followsTheLineThatLiesNearest() {
        assertThat(Pace.of(months("1", "2", "3")).orElseThrow().perMonth()).isEqualByComparingTo("1");
        assertThat(Pace.of(months("1", "3", "2")).orElseThrow().perMonth()).isEqualByComparingTo("0.5");
        assertThat(Pace.of(months("4", "", "2")).orElseThrow().perMonth()).isEqualByComparingTo("-1");
    }

    @Test
    void saysNothingFromASingleMonth() {
        assertThat(Pace.of(months("1"))).isEmpty();
    }

    @Test
    void arrivesInTheMonthInWhichTheRestIsMadeUp() {
        Pace pace = new Pace(new BigDecimal("0.5"));

        assertThat(pace.arrival(SEPTEMBER, new BigDecimal("1"), true)).contains(SEPTEMBER.plusMonths(2));
        assertThat(pace.arrival(SEPTEMBER, new BigDecimal("1.1"), true)).contains(SEPTEMBER.plusMonths(3));
        assertThat(pace.arrival(SEPTEMBER, new BigDecimal("1"), false)).isEmpty();
        assertThat(new Pace(BigDecimal.ZERO).arrival(SEPTEMBER, BigDecimal.ONE, true))
                .isEmpty();
        assertThat(pace.arrival(SEPTEMBER, new BigDecimal("1000"), true)).isEmpty();
    }

    private static NavigableMap<YearMonth, BigDecimal> months(String... values) {
        NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                months.put(SEPTEMBER.plusMonths(i), new BigDecimal(values[i]));
            }
        }
        return months;
    }
}
