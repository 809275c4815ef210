package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Topic;
import org.junheng.summary.InventedCounty;
import org.junit.jupiter.api.Test;

class ResearchPartTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    @Test
    void comparesNothingThatBeganThisMonthWithTheMonthBefore() {
        assertThat(changes(AUGUST, "本学期自2026-08起累计")).containsExactly("—");
    }

    @Test
    void comparesWhatHasGoneOnSinceTheMonthBefore() {
        assertThat(changes(AUGUST.plusMonths(1), "本学期自2026-08起累计")).containsExactly("−30");
        assertThat(changes(AUGUST, "共1所学校")).containsExactly("−30");
    }

    private static List<String> changes(YearMonth month, String remark) {
        PageGround ground = PageGround.of(county(month, "10", remark)
                .after(county(month.minusMonths(1), "40", "本学期自2026-02起累计"))
                .picture());
        ResearchPart part = Objects.requireNonNull(ResearchPart.of(ground, new Section("x", "十", "题")));
        return part.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(ResearchPart.Row::change)
                .toList();
    }

    private static InventedCounty county(YearMonth month, String value, String remark) {
        return InventedCounty.of(month)
                .primary(1, "甲小学", Map.of())
                .reading(new CountyReading(
                        new Topic("E4", "本学期听评课次数", "次", "累计", null, null, ""),
                        null,
                        "",
                        new BigDecimal(value),
                        "",
                        null,
                        null,
                        null,
                        true,
                        null,
                        List.of(),
                        List.of(),
                        remark));
    }
}
