package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junheng.school.Measure;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final Map<Measure, String> SOUND = Map.of();

    @Test
    void prints() {
        MonthPicture p = county(
                        InventedCounty.OCTOBER,
                        Map.of(Measure.BACKBONE_TEACHERS, "2", Measure.MULTIMEDIA_ROOMS, "5"),
                        Map.of(Measure.GROUND_AREA, "8000"))
                .after(county(InventedCounty.OCTOBER.minusMonths(1), SOUND, SOUND))
                .picture();
        System.out.println(Headline.of(p));
        Statements.of(p).forEach(s -> System.out.println(s.weight() + " " + s.words()));
        p = county(InventedCounty.OCTOBER, SOUND, SOUND)
                .silent(2)
                .finding(1, "E201")
                .carried(3)
                .after(county(InventedCounty.OCTOBER.minusMonths(1), SOUND, SOUND))
                .picture();
        System.out.println(Headline.of(p));
        Statements.of(p).forEach(s -> System.out.println(s.weight() + " " + s.words()));
        p = county(InventedCounty.OCTOBER, SOUND, SOUND)
                .silent(1)
                .silent(2)
                .silent(3)
                .silent(4)
                .silent(5)
                .picture();
        System.out.println(Headline.of(p));
        Statements.of(p).forEach(s -> System.out.println(s.weight() + " " + s.words()));
        p = county(InventedCounty.OCTOBER, SOUND, SOUND).by("基本均衡2012").picture();
        System.out.println(Headline.of(p));
        Statements.of(p).forEach(s -> System.out.println(s.weight() + " " + s.words()));
        assertThat(p).isNotNull();
    }

    static InventedCounty county(java.time.YearMonth m, Map<Measure, String> second, Map<Measure, String> fifth) {
        return InventedCounty.of(m)
                .primary(1, "甲小学", SOUND)
                .primary(2, "乙小学", second)
                .primary(3, "丙小学", SOUND)
                .junior(4, "丁中学", SOUND)
                .junior(5, "戊中学", fifth);
    }
}
