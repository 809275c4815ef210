package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.summary.MonthPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The county's figures against their limits, in the workbook and for other systems. */
class ReadingPagesTest {

    @TempDir
    Path folder;

    @Test
    void drawsAFigureWithItsLimitAndWhoMissesIt() throws IOException {
        Drawn book = drawn(county("95", "19", "20"));

        assertThat(book.rowsOf("政府保障", "G9", "教师五年培训满学时的比例").get(0))
                .containsExactly(
                        "G9",
                        "教师五年培训满学时的比例",
                        "",
                        "",
                        "95.00",
                        "%",
                        "≥100",
                        "未达标",
                        "90.00",
                        "5.00",
                        "19",
                        "20",
                        "1",
                        "城关中学",
                        "近五年培训满360学时的专任教师数÷专任教师数×100，计小学、初中教师",
                        "教督〔2017〕6号",
                        "差距：城关中学（少1人）");
        assertThat(book.rowsOf("政府保障", "G1", "县域义务教育学校规划布局合理").get(0))
                .startsWith("G1", "县域义务教育学校规划布局合理", "", "", "未填报", "", "是", "—", "—", "—");
    }

    @Test
    void listsTheFigureInTheOverviewToo() throws IOException {
        Drawn book = drawn(county("95", "19", "20"));

        assertThat(book.rowsOf("总览", "G9", "教师五年培训满学时的比例").get(0))
                .containsExactly(
                        "G9",
                        "教师五年培训满学时的比例",
                        "",
                        "95.00",
                        "%",
                        "≥100",
                        "未达标",
                        "90.00",
                        "5.00",
                        "90.00",
                        "98",
                        "1",
                        "2",
                        "差距：城关中学（少1人）");
    }

    @Test
    void comparesNothingThatIsCountedAnewWithTheMonthBefore() throws IOException {
        Drawn book = drawn(InventedCounty.small()
                .before(InventedCounty.small().reading(training("90", "18", "20", "")))
                .reading(training("95", "19", "20", "", "本学期自2026-10起累计"))
                .picture());

        assertThat(book.rowsOf("政府保障", "G9", "教师五年培训满学时的比例").get(0).subList(8, 10))
                .containsExactly("90.00", "—");
        assertThat(book.rowsOf("总览", "G9", "教师五年培训满学时的比例").get(0).subList(7, 9)).containsExactly("90.00", "—");
        assertThat(book.rowsOf("趋势", "G9", "教师五年培训满学时的比例").get(0).subList(5, 12))
                .containsExactly("90.00", "95.00", "90.00", "5.00", "90.00", "5.00", "—");
    }

    @Test
    void leadsBackToTheFilesOnce() throws IOException {
        List<List<String>> rows = drawn(county("95", "19", "20")).rows("原始度量").stream()
                .filter(row -> row.get(3).startsWith("G9"))
                .toList();

        assertThat(rows)
                .containsExactly(
                        List.of("0000000001", "=1+1", "", "G9 五年培训满学时的专任教师数（人）", "10", "", "学校/1.xlsx", "教师", "12"),
                        List.of("0000000001", "=1+1", "", "G9 专任教师数（人）", "10", "", "学校/1.xlsx", "教师", "12"),
                        List.of("0000000002", "城关中学", "", "G9 五年培训满学时的专任教师数（人）", "9", "", "学校/2.xlsx", "教师", "12"),
                        List.of("0000000002", "城关中学", "", "G9 专任教师数（人）", "10", "", "学校/2.xlsx", "教师", "12"));
    }

    @Test
    void leavesOneEntryOfACodeWithoutAPart() throws IOException {
        new Ledger(county("95", "19", "20"), List.of(), false).writeJson(folder);
        JsonNode json =
                JsonMapper.shared().readTree(Files.readString(folder.resolve(Ledger.JSON), StandardCharsets.UTF_8));

        assertThat(json.get("county_indicators")
                        .valueStream()
                        .map(each -> each.get("code").asString() + " "
                                + each.get("stage").toString()))
                .containsExactly("G1 null", "G5 null", "G5 \"小学\"", "G9 null", "G9 \"城关镇\"");
        assertThat(json.get("county_indicators").get(3).toString())
                .isEqualTo("{\"code\":\"G9\",\"stage\":null,\"value\":95,\"limit\":100,\"pass\":false,"
                        + "\"missing_schools\":[\"0000000002\"],\"name\":\"教师五年培训满学时的比例\",\"unit\":\"%\","
                        + "\"words\":\"\",\"numerator\":19,\"denominator\":20,\"remark\":\"差距：城关中学（少1人）\","
                        + "\"notes\":[{\"code\":\"0000000002\",\"note\":\"少1人\"}]}");
        assertThat(json.get("classSizes").toString())
                .isEqualTo("[{\"stage\":\"小学\",\"band\":\"大班额（56–65人）\",\"classes\":2,\"share\":10,"
                        + "\"schools\":[\"0000000002\"]}]");
    }

    private static MonthPicture county(String value, String numerator, String denominator) {
        InventedCounty before = InventedCounty.small().reading(training("90", "18", "20", ""));
        Topic sizes = topic("G5");
        return InventedCounty.small()
                .target("G9", null, "98")
                .before(before)
                .reading(reading(topic("G1"), null, "", null, "未填报", null, List.of(), List.of()))
                .reading(reading(sizes, null, "", "90", "", "100", List.of(), List.of()))
                .reading(reading(sizes, Stage.PRIMARY, "", "90", "", "100", List.of(), List.of()))
                .reading(reading(
                        sizes,
                        Stage.PRIMARY,
                        "大班额（56–65人）",
                        "10",
                        "",
                        null,
                        List.of(),
                        List.of(share(1, "0", ""), share(2, "2", ""))))
                .reading(training(value, numerator, denominator, ""))
                .reading(training(value, numerator, denominator, "城关镇"))
                .picture();
    }

    private static CountyReading training(String value, String numerator, String denominator, String group) {
        return training(value, numerator, denominator, group, "差距：城关中学（少1人）");
    }

    private static CountyReading training(
            String value, String numerator, String denominator, String group, String remark) {
        return new CountyReading(
                topic("G9"),
                null,
                group,
                new BigDecimal(value),
                "",
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                new BigDecimal("100"),
                true,
                false,
                List.of(InventedCounty.code(2)),
                List.of(share(1, "10", ""), share(2, "9", group.isEmpty() ? "少1人" : "")),
                remark);
    }

    private static CountyReading reading(
            Topic topic,
            @Nullable Stage stage,
            String group,
            @Nullable String value,
            String words,
            @Nullable String limit,
            List<SchoolCode> failing,
            List<Share> shares) {
        return new CountyReading(
                topic,
                stage,
                group,
                value == null ? null : new BigDecimal(value),
                words,
                shares.isEmpty() ? null : new BigDecimal("2"),
                shares.isEmpty() ? null : new BigDecimal("20"),
                limit == null ? null : new BigDecimal(limit),
                true,
                null,
                failing,
                shares,
                "");
    }

    private static Share share(int school, String numerator, String note) {
        return new Share(
                        InventedCounty.code(school),
                        new BigDecimal(numerator),
                        new BigDecimal("10"),
                        "教师",
                        12,
                        List.of())
                .noted(note);
    }

    private static Topic topic(String code) {
        return InventedCounty.QUALITY.item(code).orElseThrow().topic();
    }

    private Drawn drawn(MonthPicture picture) throws IOException {
        new Ledger(picture, List.of(), false).writeFigures(folder);
        return new Drawn(folder.resolve(Ledger.FIGURES));
    }
}
