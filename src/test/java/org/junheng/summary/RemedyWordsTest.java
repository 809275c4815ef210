package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junheng.school.Measure;
import org.junit.jupiter.api.Test;

class RemedyWordsTest {

    @Test
    void namesNoRangeWhereBothEndsReadTheSame() {
        assertThat(words(Map.of(), Map.of())).contains("有1所学校的数据缺报、沿用或待更正，差异系数仍约为0.000，结论稳定达标");
    }

    @Test
    void namesTheRangeInWhichACoefficientMayLie() {
        assertThat(words(Map.of(), Map.of(Measure.EQUIPMENT_VALUE, "3600000")))
                .contains("有1所学校的数据缺报、沿用或待更正，差异系数可能在0.000到0.161之间，结论稳定达标");
    }

    /** What is said of the primary schools' equipment, of which the second keeps September's figures. */
    private static List<String> words(Map<Measure, String> second, Map<Measure, String> before) {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .primary(2, "乙小学", second)
                .carried(2)
                .after(InventedCounty.of(InventedCounty.OCTOBER.minusMonths(1))
                        .primary(1, "甲小学", Map.of())
                        .primary(2, "乙小学", before))
                .picture();
        return picture.figures().dispersions().stream()
                .filter(dispersion -> dispersion.code().equals("R6"))
                .flatMap(dispersion -> RemedyWords.of(picture, dispersion).stream())
                .toList();
    }
}
