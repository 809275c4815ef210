package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junheng.indicator.dossier.CareFacts;
import org.junheng.indicator.dossier.Told;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.MonthPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is drawn of lifting, of town and country, of the months and of the targets. */
class CoursePagesTest {

    @TempDir
    Path folder;

    private static MonthPicture picture() {
        return month(0).after(month(1)).target("R2", Stage.PRIMARY, null, "1.7").picture();
    }

    private static InventedCounty month(int back) {
        YearMonth month = InventedCounty.OCTOBER.minusMonths(back);
        return InventedCounty.of(month)
                .primary(1, "甲小学", Map.of(Measure.BACKBONE_TEACHERS, String.valueOf(14 - 2 * back)))
                .school(2, "乙中学", SchoolType.JUNIOR, "河口乡")
                .told(
                        1,
                        Told.of(month.toString())
                                .withClass("三年级", 1000, 5, 2, 1, 3, 1, 0)
                                .onFile("转差", "1班", "2026-09", "40", "60", "已达标")
                                .onFile("转差", "1班", "2026-09", "40", "45", "跟踪中")
                                .onFile("转差", "2班", month.toString(), "40", "35", "跟踪中")
                                .did("公开课", "小学", "甲", null)
                                .teacher("甲", Stage.PRIMARY, "语文", true)
                                .care(new CareFacts(300L, 1L, 0L, 0L, 1L, 1L, 9L, 1L)))
                .told(2, Told.of(month.toString()).withClass("三年级", 30));
    }

    @Test
    void listsCountyTownsAndSchools() throws IOException {
        Drawn book = drawn();
        List<List<String>> rows = book.rows("培优转差");

        assertThat(rows.get(0))
                .startsWith("层级", "学校标识码", "名称", "统计学校数", "数据状态", "转差在档", "转差已达标", "转差进步", "转差退步")
                .endsWith("留守儿童", "随迁子女", "首次出现转差学生的班级");
        assertThat(rows.get(1))
                .startsWith("全县", "", "云溪县", "2", "", "3", "1", "1", "1", "0", "0", "1", "33.33", "0", "0")
                .endsWith("—", "1", "0", "1", "3", "-2", "5", "2", "");
        assertThat(rows.get(4))
                .startsWith("学校", "0000000001", "甲小学", "1", "本期", "3")
                .endsWith("三年级2班");
        assertThat(book.cell("培优转差", "M2", XSSFCell::getCellFormula))
                .isEqualTo("IF(N('培优转差'!F2)>0,'培优转差'!G2/'培优转差'!F2*100,\"—\")");
        assertThat(rows).hasSize(6);
    }

    @Test
    void followsTheMonths() throws IOException {
        Drawn book = drawn();

        assertThat(book.head("趋势"))
                .containsExactly(
                        "指标代码",
                        "指标名称",
                        "学段",
                        "量",
                        "单位",
                        "2026-09",
                        "2026-10",
                        "本学年初(2026-09)",
                        "变化",
                        "去年同期",
                        "比去年同期",
                        "比上月",
                        "本学年累计");
        assertThat(book.rowsOf("趋势", "R2", "每百名学生拥有县级以上骨干教师数", "小学", "平均值"))
                .containsExactly(List.of(
                        "R2",
                        "每百名学生拥有县级以上骨干教师数",
                        "小学",
                        "平均值",
                        "人",
                        "1.20",
                        "1.40",
                        "1.20",
                        "0.20",
                        "—",
                        "—",
                        "0.20",
                        "—"));
        assertThat(book.rowsOf("趋势", "D3").get(0)).endsWith("1", "1", "1", "0", "—", "—", "0", "2");
    }

    @Test
    void foretellsTheTargets() throws IOException {
        assertThat(drawn().rows("目标进度").get(1))
                .containsExactly(
                        "R2",
                        "每百名学生拥有县级以上骨干教师数",
                        "小学",
                        "全县",
                        "2026",
                        "1.7",
                        "1.40",
                        "0.30",
                        "0.2000",
                        "预计2026年12月",
                        "王局",
                        "");
    }

    @Test
    void leadsEveryCountBackToItsSheet() throws IOException {
        assertThat(drawn().rowsOf("原始度量", "0000000001", "甲小学"))
                .contains(
                        List.of("0000000001", "甲小学", "", "D1 转差已达标人数", "1", "", "2026-10/甲小学.xlsx", "培优转差", "3"),
                        List.of("0000000001", "甲小学", "", "E1 本学期公开课节数", "1", "", "2026-10/甲小学.xlsx", "教研活动、教师", "2"),
                        List.of(
                                "0000000001",
                                "甲小学",
                                "",
                                "H1 本学期家访学生数",
                                "300",
                                "",
                                "2026-10/甲小学.xlsx",
                                "家校心理、班级学生",
                                "2"));
    }

    @Test
    void writesLiftingAsOthersReadIt() throws IOException {
        new Ledger(picture(), List.of(), false).writeJson(folder);
        JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve(Ledger.JSON)));

        assertThat(json.get("lifting").toString())
                .isEqualTo("{\"转差\":{\"onFile\":3,\"reached\":1,\"progressing\":1,\"falling\":1,"
                        + "\"rate\":33.333333333333336},\"培优\":{\"onFile\":0,\"reached\":0,\"progressing\":0,"
                        + "\"falling\":0,\"rate\":null},\"dropouts\":1}");
        assertThat(json.get("targets").get(0).toString())
                .isEqualTo("{\"year\":2026,\"code\":\"R2\",\"name\":\"每百名学生拥有县级以上骨干教师数\",\"stage\":\"小学\","
                        + "\"school\":null,\"target\":1.7,\"value\":1.4,\"distance\":0.3,\"reached\":false,"
                        + "\"perMonth\":0.2,\"month\":\"2026-12\",\"outlook\":\"预计2026年12月\"}");
        assertThat(json.get("urbanRural").get(0).get("now").toString())
                .isEqualTo("{\"urban\":null,\"town\":6,\"rural\":null,\"ratio\":null}");
    }

    private Drawn drawn() throws IOException {
        new Ledger(picture(), List.of(), false).writeFigures(folder);
        return new Drawn(folder.resolve(Ledger.FIGURES));
    }
}
