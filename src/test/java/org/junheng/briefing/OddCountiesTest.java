package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junheng.school.Measure;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.MonthPicture;
import org.junit.jupiter.api.Test;

/** Counties that are not the ordinary one: what a leader reads must be true there too. */
class OddCountiesTest {

    private static final Map<Measure, String> SOUND = Map.of();

    @Test
    void saysOfASchoolThatWasNotHeardNothingButThat() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of(Measure.BACKBONE_TEACHERS, "5"))
                .primary(2, "乙小学", SOUND)
                .primary(3, "丙小学", SOUND)
                .silent(3)
                .picture();
        BriefingPage page = PageMaker.page(picture);

        assertThat(page.indicators().heats())
                .extracting(HeatTable::title)
                .containsExactly("小学3所中1所未达标、1所数据不全，低于标准最多的是县级以上骨干教师（1所）");
        assertThat(page.indicators().heats().get(0).failing())
                .extracting(HeatTable.Row::met)
                .containsExactly("—", "6/7");
        assertThat(page.gaps().rows()).extracting(GapsPart.Row::met).containsExactly("—", "6/7");
        assertThat(page.gaps().rows())
                .extracting(GapsPart.Row::sums)
                .containsExactly(List.of(), List.of("县级以上骨干教师：1 × 1,000 ÷ 100 − 5 → 5人"));
    }

    @Test
    void tellsASchoolThatWasNotHeardWhatItsPageIsFor() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", SOUND)
                .primary(2, "乙小学", SOUND)
                .silent(2)
                .after(InventedCounty.of(InventedCounty.OCTOBER.minusMonths(1))
                        .primary(1, "甲小学", SOUND)
                        .primary(2, "乙小学", SOUND))
                .picture();
        SchoolPages pages = new SchoolPages(picture);

        assertThat(pages.draw(picture.now().schools().get(1).school().code()))
                .contains("没有在校生数，各项指标都没有数值。要求：7项中至少6项达标，其余不低于标准的85%。补齐数据后才能评定。")
                .contains("上月达标、7项达标，本月数据不全。");
    }
}
