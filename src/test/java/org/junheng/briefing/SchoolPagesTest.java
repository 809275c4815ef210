package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.briefing.SchoolPage.FindingRow;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;
import org.junheng.intake.Fate;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.summary.BigCounty;
import org.junheng.summary.Handed;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.MonthPicture;
import org.junit.jupiter.api.Test;

/** The page of one school, printed on one sheet. */
class SchoolPagesTest {

    private static final Map<Measure, String> SOUND = Map.of();
    private static final YearMonth SEPTEMBER = InventedCounty.OCTOBER.minusMonths(1);
    private static final SchoolCode SECOND = new SchoolCode("0000000002");

    @Test
    void setsEachIndicatorBesideItsLimitTheCountyAndItsOwnYear() {
        SchoolCard.Row row = card(poorer().picture()).rows().get(1);

        assertThat(row)
                .isEqualTo(new SchoolCard.Row(
                        "每百名学生拥有县级以上骨干教师数（人）",
                        "2 ÷ 1,000 × 100，教师2行",
                        "0.20",
                        Mark.falls("未达标(<85%)"),
                        "≥1",
                        "0.87",
                        "3/3",
                        "8人",
                        "−1.00",
                        new YearLine("26.9 1.20；26.10 0.20", List.of("3,4 115,26"), "8.4", "115", "26"),
                        List.of("1.20", "0.20")));
    }

    @Test
    void saysWhatChangedAndWhatWouldDo() {
        SchoolCard card = card(poorer().picture());

        assertThat(card.mark()).isEqualTo(Mark.falls("未达标"));
        assertThat(card.summary()).isEqualTo("在校生1,000人，7项中6项达标。要求：7项中至少6项达标，其余不低于标准的85%。最省的达标办法：补县级以上骨干教师7人。");
        assertThat(card.changes()).containsExactly("上月达标、7项达标，本月未达标、6项达标。", "数据变化：县级以上骨干专任教师数12→2人。");
    }

    @Test
    void saysThatNothingChanged() {
        MonthPicture picture = county(InventedCounty.OCTOBER, SOUND)
                .after(county(SEPTEMBER, SOUND))
                .picture();

        assertThat(card(picture).changes()).containsExactly("结论与上月相同：达标，7项达标。", "计算用的各项数据与上月相同。");
        assertThat(page(picture).findingsLead()).isEqualTo("没有待改正、待说明的问题。");
    }

    @Test
    void listsWhatIsOpenByRule() {
        MonthPicture picture = county(InventedCounty.OCTOBER, SOUND)
                .finding(2, "E201")
                .finding(2, "E201")
                .finding(2, "Q301")
                .finding(2, "N001")
                .picture();

        assertThat(page(picture).findings())
                .containsExactly(
                        new FindingRow("E201", "", 2, "教师 F12", "待改正"), new FindingRow("Q301", "", 1, "教师 F12", "待说明"));
        assertThat(page(picture).findingsLead()).isEqualTo("共3处，逐处见问题清单.xlsx和退回的文件。");
    }

    @Test
    void saysNotWhatIsWrongWhereItMayBeAboutOneStudent() {
        Finding dropout = new Kind("Q508", "有学生辍学", "", "").at(new Place("班级学生", "M15"), "1", Map.of());
        Handed file = new Handed(
                "a.xlsx",
                "sha",
                SECOND,
                InventedCounty.OCTOBER,
                null,
                Fate.IN_FORCE,
                List.of(dropout),
                List.of(),
                Map.of());

        assertThat(SchoolFindings.of(List.of(file), InventedCounty.OCTOBER, false)
                        .rows())
                .containsExactly(new FindingRow("—", "涉及学生的表中的问题，不在此列出", 1, "", "待说明"));
    }

    @Test
    void tellsNothingOfASchoolOfFourStudents() {
        Map<Measure, String> few = Map.of(Measure.STUDENTS, "4", Measure.BACKBONE_TEACHERS, "3");
        MonthPicture picture = county(InventedCounty.OCTOBER, few)
                .finding(2, "E201")
                .after(county(SEPTEMBER, SOUND))
                .picture();

        assertThat(card(picture).rows()).isEmpty();
        assertThat(card(picture).changes()).isEmpty();
        assertThat(card(picture).summary()).isEqualTo("人数过少，不列数据。");
        assertThat(page(picture).findings()).isEmpty();
    }

    @Test
    void leavesOutTheMonthsInWhichASchoolHadFourStudents() {
        MonthPicture picture = county(InventedCounty.OCTOBER, SOUND)
                .after(county(SEPTEMBER, Map.of(Measure.STUDENTS, "4")))
                .picture();

        assertThat(card(picture).rows().get(1).year()).containsExactly("—", "1.20");
        assertThat(card(picture).changes()).containsExactly("没有上月的数据可比。");
    }

    @Test
    void hasAPageOfASchoolThatDidNotReport() {
        MonthPicture picture = county(InventedCounty.OCTOBER, SOUND).silent(2).picture();

        assertThat(page(picture).source()).isEqualTo("没有可用的文件。");
        assertThat(page(picture).reporting()).isEqualTo(Mark.near("缺报"));
        assertThat(page(picture).findingsLead()).isEqualTo("本月没有报送。");
        assertThat(card(picture).summary()).endsWith("补齐数据后才能评定。");
    }

    @Test
    void setsBothStagesOfASchoolOnOnePage() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .school(2, "城关学校", SchoolType.NINE_YEAR, "城关镇")
                .unit(2, Stage.PRIMARY, SOUND)
                .unit(2, Stage.JUNIOR, SOUND)
                .picture();

        assertThat(page(picture).units()).extracting(SchoolCard::stage).containsExactly("小学", "初中");
    }

    @Test
    void needsNoScriptAndNoNetworkAndLeadsBack() {
        String page = new SchoolPages(poorer().picture()).draw(SECOND);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("href=\"../简报.html#zhibiao\"", "乙小学", "<svg")
                .doesNotContain("<script", "http://", "https://", "url(", "@import", " src=", "th:text");
    }

    @Test
    void letsNoNameBecomeMarkup() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(2, "<img src=x onerror=alert(1)>\"'&小学{name}", SOUND)
                .picture();

        assertThat(new SchoolPages(picture).draw(SECOND))
                .doesNotContain("<img")
                .contains("<span>&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;小学{name}</span>");
    }

    @Test
    void isTheSameForTheSameMonthOnAnyThread() {
        SchoolPages pages = new SchoolPages(BigCounty.of(40, 6).picture());
        SchoolPages again = new SchoolPages(BigCounty.of(40, 6).picture());

        assertThat(pages.schools().parallelStream().map(pages::draw).toList())
                .isEqualTo(again.schools().stream().map(again::draw).toList());
    }

    private static InventedCounty poorer() {
        return county(InventedCounty.OCTOBER, Map.of(Measure.BACKBONE_TEACHERS, "2"))
                .after(county(SEPTEMBER, SOUND));
    }

    private static InventedCounty county(YearMonth month, Map<Measure, String> second) {
        return InventedCounty.of(month)
                .primary(1, "甲小学", SOUND)
                .primary(2, "乙小学", second)
                .primary(3, "丙小学", SOUND);
    }

    private static SchoolPage page(MonthPicture picture) {
        return new SchoolPages(picture)
                .page(Objects.requireNonNull(picture.now().byCode().get(SECOND)));
    }

    private static SchoolCard card(MonthPicture picture) {
        return page(picture).units().get(0);
    }
}
