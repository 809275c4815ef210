package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.summary.BigCounty;
import org.junheng.summary.DataStatus;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.asked.Question;
import org.junheng.summary.asked.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresBookTest {

    @TempDir
    Path folder;

    @Test
    void namesItsSheetsAndTheirHeads() throws IOException {
        Drawn book = drawn(InventedCounty.small().picture());

        assertThat(book.sheets())
                .containsExactly(
                        "目录", "总览", "差异系数", "校际差异表", "学校指标", "达标分布", "原始度量", "缺口测算", "差异贡献", "补齐方案", "结论稳定性", "变化分解",
                        "政府保障", "教育质量", "社会认可", "教学质量", "结对帮扶", "支教考核", "培优转差", "教研家校", "报送质量", "城乡对比", "趋势", "目标进度",
                        "修订记录", "口径说明");
        assertThat(book.head("总览"))
                .containsExactly(
                        "指标代码", "指标名称", "学段", "数值", "单位", "标准", "是否达标", "上期", "变化", "去年同期", "年度目标", "未达标学校数", "统计学校数",
                        "说明");
        assertThat(book.head("差异系数"))
                .containsExactly(
                        "学段", "指标代码", "指标名称", "学校数", "学生数", "全县平均值", "标准差", "差异系数", "标准", "是否达标", "临界", "上期差异系数");
        assertThat(book.head("学校指标"))
                .startsWith("学校标识码", "学校名称", "学段", "办学类型", "城乡分类", "乡镇街道", "在校生数", "R1 每百名学生拥有高于规定学历教师数", "R1 判定")
                .endsWith("R7 判定", "达标项数", "综合达标", "数据状态", "临界")
                .hasSize(25);
        assertThat(book.head("原始度量")).containsExactly("学校标识码", "学校名称", "学段", "度量", "数值", "单位", "来源文件", "来源工作表", "来源行数");
        assertThat(book.head("缺口测算"))
                .containsExactly("学校标识码", "学校名称", "学段", "指标代码", "指标名称", "数值", "标准", "判定", "到标准还差", "到85%还差", "单位");
        assertThat(book.head("差异贡献"))
                .containsExactly(
                        "学段",
                        "指标代码",
                        "指标名称",
                        "学校标识码",
                        "学校名称",
                        "在校生数",
                        "数值",
                        "占差异的比重(%)",
                        "现差异系数",
                        "该校达标后差异系数",
                        "不含该校差异系数");
        assertThat(book.head("口径说明")).containsExactly("类别", "代码", "名称", "内容");
    }

    @Test
    void hasTheSheetsThatTheBriefingsAnswersName() throws IOException {
        MonthPicture picture = BigCounty.of(60, 3).picture();

        assertThat(drawn(picture).sheets())
                .containsAll(Questions.of(picture).stream().map(Question::sheet).toList());
    }

    @Test
    void listsEveryUnitWithItsVerdicts() throws IOException {
        List<List<String>> rows = drawn(InventedCounty.small().picture()).rows("学校指标");

        assertThat(rows.get(1))
                .startsWith("0000000001", "=1+1", "小学", "小学", "镇区", "城关镇", "400", "4.50", "达标", "0.88", "未达标(≥85%)")
                .endsWith("2,600", "达标", "100.00", "达标", "5", "未达标", "本期", "");
        assertThat(rows.get(3))
                .startsWith("0000000002", "城关中学", "初中", "九年一贯制学校", "镇区", "城关镇", "500", "8.00", "达标", "—", "—")
                .endsWith("5", "未达标", "待更正", "");
        assertThat(rows.get(4))
                .startsWith("0000000003", "山口教学点", "小学", "小学教学点", "镇区", "城关镇", "12", "—", "—")
                .endsWith("—", "—", "—", "—", "不计", "");
        assertThat(rows.get(5))
                .startsWith("0000000004", "未报学校", "初中", "初级中学", "镇区", "城关镇", "—", "—", "—")
                .endsWith("—", "—", "缺报", "");
        assertThat(rows).hasSize(6);
    }

    @Test
    void countsNoSchoolsByWhatTheyMeetWhereNoneIsJudged() throws IOException {
        Drawn book = drawn(BigCounty.of(12, 1).by("基本均衡2012").picture());

        assertThat(book.rows("达标分布")).containsExactly(List.of("达标项数", "小学学校数", "初中学校数"));
    }

    @Test
    void leadsFromASchoolToItsOwnMeasures() throws IOException {
        Drawn book = drawn(InventedCounty.small().picture());
        List<List<String>> units = book.rows("学校指标");
        List<List<String>> measures = book.rows("原始度量");

        for (int row = 2; row <= units.size(); row++) {
            String target =
                    book.cell("学校指标", "B" + row, cell -> cell.getHyperlink().getLocation());
            int first = Integer.parseInt(target.replace("'原始度量'!A", ""));
            assertThat(measures.get(first - 1).subList(0, 4))
                    .containsExactly(
                            units.get(row - 1).get(0),
                            units.get(row - 1).get(1),
                            units.get(row - 1).get(2),
                            "在校生数");
        }
    }

    @Test
    void keepsWhatASchoolTypedAsText() throws IOException {
        CellType type = drawn(InventedCounty.small().picture()).cell("学校指标", "B2", XSSFCell::getCellType);

        assertThat(type).isEqualTo(CellType.STRING);
    }

    @Test
    void calculatesTheSpreadBeforeTheReadersEyes() throws IOException {
        Drawn book = drawn(InventedCounty.small().picture());

        assertThat(book.rows("差异系数").get(1))
                .containsExactly(
                        "小学", "R1", "每百名学生拥有高于规定学历教师数", "2", "1000", "4.80", "0.24", "0.051", "0.5", "达标", "", "—");
        assertThat(book.cell("差异系数", "F2", XSSFCell::getCellFormula))
                .isEqualTo("IF(E2>0,SUMPRODUCT(('学校指标'!$C$2:$C$6=$A2)*ISNUMBER('学校指标'!$H$2:$H$6),"
                        + "'学校指标'!$G$2:$G$6,'学校指标'!$H$2:$H$6)/E2,\"—\")");
        assertThat(book.cell("差异系数", "G2", XSSFCell::getCellFormula))
                .isEqualTo("IF(E2>0,SQRT(SUM(IF(('学校指标'!$C$2:$C$6=$A2)*ISNUMBER('学校指标'!$H$2:$H$6),"
                        + "'学校指标'!$G$2:$G$6*('学校指标'!$H$2:$H$6-F2)^2,0))/E2),\"—\")");
        assertThat(book.cell("差异系数", "G2", XSSFCell::isPartOfArrayFormulaGroup)).isTrue();
        assertThat(book.cell("差异系数", "H2", XSSFCell::getCellFormula)).isEqualTo("IF(N(F2)>0,G2/F2,\"—\")");
        assertThat(book.cell("差异系数", "H2", XSSFCell::getNumericCellValue)).isEqualTo(0.05103103630798288);
    }

    @Test
    void showsADashWhereASpreadIsUndefined() throws IOException {
        List<String> spread = drawn(InventedCounty.small().picture())
                .rowsOf("差异系数", "初中", "R2")
                .get(0);

        assertThat(spread)
                .containsExactly("初中", "R2", "每百名学生拥有县级以上骨干教师数", "0", "0", "—", "—", "—", "0.45", "—", "", "—");
    }

    @Test
    void comparesWithLastMonthAndTheYearsTarget() throws IOException {
        InventedCounty earlier = new InventedCounty(InventedCounty.QUALITY)
                .school(1, "一小", SchoolType.PRIMARY, DataStatus.CURRENT)
                .unit(1, Stage.PRIMARY, 400, 16, 4, 2000);
        Drawn book = drawn(InventedCounty.small()
                .before(earlier)
                .target("R1", null, "6")
                .target("R1", Stage.PRIMARY, "5")
                .target("R1.CV", null, "0.3")
                .picture());

        assertThat(book.rows("总览").get(1))
                .containsExactly(
                        "R1",
                        "每百名学生拥有高于规定学历教师数",
                        "小学",
                        "4.80",
                        "人",
                        "≥4.2",
                        "达标",
                        "4.00",
                        "0.80",
                        "4.00",
                        "5",
                        "0",
                        "2",
                        "");
        assertThat(book.cell("总览", "D2", XSSFCell::getCellFormula)).isEqualTo("'差异系数'!F2");
        assertThat(book.rowsOf("总览", "R1.CV").get(0))
                .containsExactly(
                        "R1.CV",
                        "每百名学生拥有高于规定学历教师数的差异系数",
                        "小学",
                        "0.051",
                        "",
                        "≤0.5",
                        "达标",
                        "0.000",
                        "0.051",
                        "0.000",
                        "0.3",
                        "—",
                        "2",
                        "");
        assertThat(book.rowsOf("总览", "R2").get(1))
                .containsExactly(
                        "R2",
                        "每百名学生拥有县级以上骨干教师数",
                        "初中",
                        "—",
                        "人",
                        "≥1",
                        "—",
                        "—",
                        "—",
                        "—",
                        "—",
                        "0",
                        "0",
                        "1所无此数据：城关中学");
    }

    @Test
    void saysOfEveryMeasureWhereItWasTyped() throws IOException {
        Drawn book = drawn(InventedCounty.small().picture());

        assertThat(book.rowsOf("原始度量", "0000000002", "城关中学", "初中", "县级以上骨干专任教师数"))
                .containsExactly(List.of(
                        "0000000002", "城关中学", "初中", "县级以上骨干专任教师数", "有误:教师!K9 教师!K12", "人", "学校/2.xlsx", "教师", "7"));
        assertThat(book.rowsOf("原始度量", "0000000001", "=1+1", "小学", "教学仪器设备值"))
                .containsExactly(
                        List.of("0000000001", "=1+1", "小学", "教学仪器设备值", "1,040,000", "元", "学校/1.xlsx", "办学条件", "1"));
        assertThat(book.rowsOf("原始度量", "0000000004", "未报学校", "初中", "在校生数"))
                .containsExactly(List.of("0000000004", "未报学校", "初中", "在校生数", "未填报", "人", "", "", ""));
    }

    @Test
    void measuresTheGapsInWholePeople() throws IOException {
        assertThat(drawn(InventedCounty.small().picture()).rows("缺口测算"))
                .contains(List.of(
                        "0000000001", "=1+1", "小学", "R2", "每百名学生拥有县级以上骨干教师数", "0.88", "1", "未达标(≥85%)", "1", "0", "人"));
    }

    @Test
    void namesThoseFirstThatDriveASpreadMost() throws IOException {
        List<List<String>> rows = drawn(InventedCounty.small().picture()).rowsOf("差异贡献", "小学", "R1");

        assertThat(rows)
                .containsExactly(
                        List.of(
                                "小学",
                                "R1",
                                "每百名学生拥有高于规定学历教师数",
                                "0000000001",
                                "=1+1",
                                "400",
                                "4.50",
                                "60.00",
                                "0.051",
                                "0.051",
                                "0.000"),
                        List.of(
                                "小学",
                                "R1",
                                "每百名学生拥有高于规定学历教师数",
                                "0000000002",
                                "城关中学",
                                "600",
                                "5.00",
                                "40.00",
                                "0.051",
                                "0.051",
                                "0.000"));
    }

    @Test
    void namesTheIndicatorsThatRoundingWouldJudgeOtherwise() throws IOException {
        InventedCounty county = new InventedCounty(InventedCounty.QUALITY)
                .school(1, "一小", SchoolType.PRIMARY, DataStatus.CURRENT)
                .unit(1, Stage.PRIMARY, 1000, 42, 9.96, 6000);

        assertThat(drawn(county.picture()).rows("学校指标").get(1))
                .contains("1.00", "未达标(≥85%)")
                .endsWith("R2");
    }

    @Test
    void definesWhatIsInForce() throws IOException {
        Drawn book = drawn(InventedCounty.small().picture());

        assertThat(book.rowsOf("口径说明", "执行标准", "优质均衡2017"))
                .containsExactly(List.of("执行标准", "优质均衡2017", "县域义务教育优质均衡发展督导评估办法", "教督〔2017〕6号"));
        assertThat(book.rowsOf("口径说明", "指标", "R4"))
                .containsExactly(
                        List.of("指标", "R4", "生均教学及辅助用房面积", "(教学及辅助用房面积 − 体育馆面积) ÷ 在校生数；单位：平方米；标准：小学≥4.5，初中≥5.8"));
        assertThat(book.rowsOf("口径说明", "判定", "", "差异系数达标"))
                .containsExactly(List.of("判定", "", "差异系数达标", "各项指标分别判定：小学≤0.5，初中≤0.45。"));
        assertThat(book.rowsOf("口径说明", "参数设置"))
                .containsExactly(
                        List.of("参数设置", "", "R2.CV", "0.6（没有用到，请核对名称）"),
                        List.of("参数设置", "", "县名", "临川县"),
                        List.of("参数设置", "", "报送截止日", "5"));
    }

    @Test
    void judgesTheCompositeAloneUnder2012() throws IOException {
        InventedCounty county = new InventedCounty(InventedCounty.BASIC)
                .school(1, "一小", SchoolType.PRIMARY, DataStatus.CURRENT)
                .unit(1, Stage.PRIMARY, 1000, 42, 10, 6000)
                .school(2, "二小", SchoolType.PRIMARY, DataStatus.CURRENT)
                .unit(2, Stage.PRIMARY, 1000, 84, 10, 6000);
        Drawn book = drawn(county.picture());

        assertThat(book.head("学校指标")).hasSize(19).contains("B8 生均中级及以上职称教师数").doesNotContain("B8 判定");
        assertThat(book.rowsOf("差异系数", "小学", "BC"))
                .containsExactly(List.of("小学", "BC", "综合差异系数", "2", "2000", "—", "—", "0.042", "0.65", "达标", "", "—"));
        assertThat(book.cell("差异系数", "H10", XSSFCell::getCellFormula))
                .isEqualTo("IF(COUNT(H2:H9)=8,AVERAGE(H2:H9),\"—\")");
        assertThat(book.rowsOf("总览", "BC").get(0)).startsWith("BC", "综合差异系数", "小学", "0.042", "", "≤0.65", "达标");
    }

    @Test
    void drawsACountyOfNothing() throws IOException {
        Drawn book = drawn(new InventedCounty(InventedCounty.QUALITY).picture());

        assertThat(book.rows("学校指标")).hasSize(1);
        assertThat(book.rows("差异系数").get(1)).startsWith("小学", "R1", "每百名学生拥有高于规定学历教师数", "0", "0", "—", "—", "—");
    }

    @Test
    void givesTheSameBytesForTheSamePicture() throws IOException {
        MonthPicture picture = InventedCounty.small().picture();

        assertThat(Files.readAllBytes(drawn(picture).file()))
                .isEqualTo(Files.readAllBytes(drawn(picture).file()));
    }

    private Drawn drawn(MonthPicture picture) throws IOException {
        Path into = Files.createTempDirectory(folder, "月");
        new Ledger(picture, List.of(), false).writeFigures(into);
        return new Drawn(into.resolve(Ledger.FIGURES));
    }
}
