package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.summary.PairedCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FamilyPagesTest {

    @TempDir
    Path folder;

    private Drawn book;
    private JsonNode json;

    @BeforeEach
    void writes() throws IOException {
        Ledger ledger = new Ledger(PairedCounty.picture(), List.of(), false);
        ledger.writeFigures(folder);
        ledger.writeJson(folder);
        book = new Drawn(folder.resolve(Ledger.FIGURES));
        json = JsonMapper.shared().readTree(Files.readString(folder.resolve(Ledger.JSON), StandardCharsets.UTF_8));
    }

    @Test
    void showsAPaperWithItsSumsAndWhereTheyCameFrom() throws IOException {
        assertThat(book.rows("教学质量")).hasSize(1 + 1 + 2 + 3 + 3);
        assertThat(book.rowsOf("教学质量", "学校", "0000000001").get(0))
                .containsExactly(
                        "学校",
                        "0000000001",
                        "第1学校",
                        "",
                        "城关镇",
                        "期中",
                        "2026-10-20",
                        "六年级",
                        "数学",
                        "100",
                        "6",
                        "5",
                        "80.00",
                        "80.00",
                        "100.00",
                        "20.00",
                        "0.00",
                        "6.32",
                        "0.72",
                        "87.00",
                        "1",
                        "1",
                        "—",
                        "—",
                        "及格率≥96",
                        "达标",
                        "—",
                        "—",
                        "—",
                        "—",
                        "—",
                        "400",
                        "32200",
                        "5",
                        "1",
                        "0",
                        "2026-10/第1学校.xlsx",
                        "学业成绩",
                        "6");
        assertThat(book.rowsOf("教学质量", "全县").get(0))
                .startsWith("全县", "", "云溪县", "", "", "期中")
                .contains("未达标：及格率")
                .endsWith("730", "52900", "7", "2", "2", "本表各校之和", "教学质量", "13");
    }

    @Test
    void showsAPairItsActivitiesAndItsGap() throws IOException {
        List<List<String>> rows = book.rows("结对帮扶");

        assertThat(rows.get(1))
                .startsWith(
                        "0000000001",
                        "第1学校",
                        "0000000002",
                        "第2学校",
                        "活动次数",
                        "合计",
                        "2",
                        "3",
                        "1",
                        "1",
                        "0",
                        "2026-10-09");
        assertThat(rows.get(5))
                .startsWith("0000000001", "第1学校", "0000000002", "第2学校", "活动核对", "联合教研（待核对）")
                .endsWith("优质学校：2026-10/第1学校.xlsx 结对帮扶 第5行；薄弱学校未填；");
        assertThat(rows.get(6).subList(5, 21))
                .containsExactly(
                        "R1 每百名学生拥有高于规定学历教师数",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "3.00",
                        "6.00",
                        "0.5000",
                        "2026年10月",
                        "2.40",
                        "6.00",
                        "0.4000",
                        "2026年9月",
                        "0.1000");
    }

    @Test
    void listsEachPostingAndWhatItOwes() throws IOException {
        assertThat(book.rows("支教考核").subList(1, 3))
                .containsExactly(
                        List.of(
                                "0000000001",
                                "第1学校",
                                "何平",
                                "支教",
                                "0000000002",
                                "第2学校",
                                "小学",
                                "2026-09-01",
                                "2027-08-31",
                                "16",
                                "15",
                                "14",
                                "2",
                                "",
                                "是",
                                "是",
                                "未全部达到",
                                "听评课",
                                "专题讲座",
                                "未考核",
                                "2026-10/第1学校.xlsx",
                                "支教交流",
                                "4"),
                        List.of(
                                "0000000001",
                                "第1学校",
                                "何平",
                                "交流轮岗",
                                "0000000002",
                                "第2学校",
                                "小学",
                                "2026-09-01",
                                "2027-08-31",
                                "16",
                                "",
                                "14",
                                "2",
                                "",
                                "",
                                "",
                                "不考核",
                                "",
                                "",
                                "未考核",
                                "2026-10/第1学校.xlsx",
                                "支教交流",
                                "5"));
    }

    @Test
    void tellsOtherSystemsTheSame() {
        assertThat(json.get("teaching").get(0).propertyNames())
                .containsExactly(
                        "level",
                        "code",
                        "name",
                        "exam",
                        "grade",
                        "subject",
                        "entered",
                        "sat",
                        "mean",
                        "scoreRate",
                        "passRate",
                        "excellentRate",
                        "lowRate",
                        "sd",
                        "z",
                        "rank",
                        "varianceShare",
                        "date",
                        "townRank",
                        "fullMarks",
                        "composite",
                        "targets");
        assertThat(json.get("pairs").get(0).get("gapClosure").get("R1").toString())
                .isEqualTo("{\"now\":0.5,\"schoolYearStart\":0.4,\"change\":0.1}");
        assertThat(json.get("pairs").get(0).get("agreement").toString())
                .isEqualTo("{\"agreed\":1,\"doubted\":1,\"awaited\":0}");
        assertThat(json.get("postings").toString())
                .isEqualTo("{\"posted\":1,\"meetingAllDuties\":0,"
                        + "\"unmet\":{\"周课时\":0,\"听评课\":1,\"公开课\":0,\"专题讲座\":0,\"支教满一年\":0,\"年龄\":0},"
                        + "\"unknown\":{\"周课时\":0,\"听评课\":0,\"公开课\":0,\"专题讲座\":1,\"支教满一年\":0,\"年龄\":0}}");
        assertThat(json.get("pairCoverage").toString())
                .isEqualTo("{\"since\":\"2026-09\",\"weak\":2,\"activeThisMonth\":1,\"activeThisYear\":1}");
    }

    @Test
    void namesNoTeacherOutsideTheWorkbook() {
        assertThat(json.toString()).doesNotContain("何平");
    }
}
