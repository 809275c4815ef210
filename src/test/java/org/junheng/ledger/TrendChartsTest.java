package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.school.Stage;
import org.junheng.summary.course.TimeLine;
import org.junheng.workbook.Chart;
import org.junit.jupiter.api.Test;

/** The charts of 趋势 say what has moved as the figures are printed. */
class TrendChartsTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void countsWhatIsPrintedTheSameAsUnmoved() {
        List<TimeLine> lines =
                List.of(line("R1", "0.2341", "0.2344"), line("R2", "0.5149", "0.5151"), line("R3", "0.3", "0.28"));

        assertThat(new TrendCharts(lines, List.of(AUGUST, OCTOBER)).charts())
                .extracting(Chart::title)
                .containsExactly("小学差异系数：自2026-08以来0项上升，1项下降");
    }

    private static TimeLine line(String code, String then, String now) {
        Map<YearMonth, BigDecimal> values = Map.of(AUGUST, new BigDecimal(then), OCTOBER, new BigDecimal(now));
        return new TimeLine(
                code, "名", Stage.PRIMARY, "差异系数", "", 3, new TreeMap<>(values), null, null, null, null, null);
    }
}
