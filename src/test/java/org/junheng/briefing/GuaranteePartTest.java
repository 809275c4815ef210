package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Fold;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.Standard;
import org.junheng.indicator.Standards;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.summary.InventedCounty;
import org.junit.jupiter.api.Test;

/** What leaders see of the figures asked of the county, of class sizes, special rooms and satisfaction. */
class GuaranteePartTest {

    private static final Section SECTION = new Section("x", "七", "题");
    private static final Standard QUALITY = Standards.named("优质均衡2017").orElseThrow();

    @Test
    void tellsWhoMissesARequirementAndByHowMuch() {
        AskedTable.Row row = part().tables().get(0).rows().get(0);

        assertThat(row.code()).isEqualTo("G3");
        assertThat(row.value()).isEqualTo("50.00%");
        assertThat(row.asked()).isEqualTo("全部达标");
        assertThat(row.mark()).isEqualTo(Mark.falls("未达标"));
        assertThat(row.schools()).isEqualTo(new Fold("1所", List.of("乙小学（缺音乐1间）")));
        assertThat(row.formula().lines().get(1)).isEqualTo("本月：1 ÷ 2");
    }

    @Test
    void listsWhoLacksRoomsAndWhoWasEased() {
        assertThat(part().rooms())
                .containsExactly(new GuaranteePart.Room("学校/0000000002.html", "乙小学", "城关镇", "4", "3", "缺音乐1间"));
        assertThat(part().eased().lines()).containsExactly("G3 甲小学：1998年建成");
    }

    @Test
    void namesNoNumberOfStudentsLost() {
        AskedTable.Row row = part().tables().get(1).rows().get(0);

        assertThat(row.code()).isEqualTo("Q1");
        assertThat(row.schools().lines()).containsExactly("乙小学");
    }

    @Test
    void drawsTheBandsEndToEnd() {
        SizeChart chart = part().sizes();

        assertThat(chart.bars()).hasSize(1);
        assertThat(chart.bars().get(0).segments())
                .extracting(
                        SizeChart.Segment::tone,
                        SizeChart.Segment::x,
                        SizeChart.Segment::width,
                        SizeChart.Segment::label)
                .containsExactly(
                        tuple("b0", "0", "270", "15"),
                        tuple("b1", "270", "90", "5"),
                        tuple("b2", "360", "0", ""),
                        tuple("b3", "360", "0", ""));
        assertThat(chart.desc()).startsWith("小学20个班：标准班额（45人及以下）15个班，");
    }

    @Test
    void keepsAGroupOfFewAndTheNextSmallestOut() {
        SatisfactionPart part = SatisfactionPart.of(ground(), SECTION);

        assertThat(part.groups())
                .extracting(SatisfactionPart.Row::group, SatisfactionPart.Row::rate)
                .containsExactly(tuple("学生", "90.00%"), tuple("教师", "—"), tuple("校长", "—"));
        assertThat(part.all().rate()).isEqualTo("90.00%");
        assertThat(part.below().lines()).isEmpty();
    }

    private static GuaranteePart part() {
        return GuaranteePart.of(ground(), SECTION);
    }

    private static PageGround ground() {
        InventedCounty county = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .primary(2, "乙小学", Map.of())
                .reading(reading(
                        "G3",
                        null,
                        "",
                        "50",
                        1,
                        2,
                        List.of(2),
                        List.of(share(1, 2, 2, "1998年建成"), share(2, 3, 4, "缺音乐1间"))))
                .reading(reading("G5", null, "", "75", 15, 20, List.of(2), List.of()));
        long[] bands = {15, 5, 0, 0};
        List<String> names = List.of("标准班额（45人及以下）", "偏大班额（46–55人）", "大班额（56–65人）", "超大班额（66人及以上）");
        for (int i = 0; i < bands.length; i++) {
            county.reading(reading(
                    "G5",
                    Stage.PRIMARY,
                    names.get(i),
                    "1",
                    bands[i],
                    20,
                    List.of(),
                    List.of(share(1, bands[i], 20, ""))));
        }
        return PageGround.of(
                county.reading(reading("Q1", null, "", "90", 90, 100, List.of(2), List.of(share(2, 90, 100, "少3人"))))
                        .reading(reading("S1", null, "", "90", 94, 104, List.of(2), List.of(share(2, 2, 4, ""))))
                        .reading(reading("S1", null, "学生", "90", 83, 92, List.of(), List.of()))
                        .reading(reading("S1", null, "教师", "90", 7, 8, List.of(), List.of()))
                        .reading(reading("S1", null, "校长", "100", 4, 4, List.of(), List.of()))
                        .picture());
    }

    private static CountyReading reading(
            String code,
            @Nullable Stage stage,
            String group,
            String value,
            long numerator,
            long denominator,
            List<Integer> failing,
            List<Share> shares) {
        return new CountyReading(
                QUALITY.item(code).orElseThrow().topic(),
                stage,
                group,
                new BigDecimal(value),
                "",
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                stage == null ? new BigDecimal("85") : null,
                true,
                stage == null ? failing.isEmpty() : null,
                failing.stream().map(GuaranteePartTest::code).toList(),
                shares,
                "");
    }

    private static Share share(int school, long numerator, long denominator, String note) {
        return new Share(
                        code(school),
                        BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(denominator),
                        "专用教室",
                        3,
                        List.of())
                .noted(note);
    }

    private static SchoolCode code(int number) {
        return new SchoolCode(String.format("%010d", number));
    }
}
