package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.school.SchoolCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bureau's workbook says, and everything that keeps it from being used, said at once. */
class BureauTest {

    private static final int HEADERS = 2;
    private static final String ROSTER = """
            学校标识码,学校名称,简称,办学类型,举办者,城乡分类,乡镇街道,帮扶角色,结对学校标识码,应报
            3201000001,第一小学,一小、实小,小学,公办,城区,城关镇,优质,3201000002,是
            3201000002,第二小学,,小学,公办,乡村,河口乡,薄弱,3201000001,是""";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void lies() {
        file = folder.resolve(Bureau.FILE);
    }

    @Test
    void tellsSchoolsSettingsFactsAndTargets() throws IOException, UnusableBureau {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            draw(book, "学校名录", ROSTER);
            draw(book, "参数设置", "参数,值,说明\n县名,云溪县,");
            draw(book, "县级指标", "所属年度,指标代码,指标名称,数值或是否,依据\n2026,G7,特教经费,6500,决算");
            draw(book, "年度目标", "年度,指标代码,学段,学校标识码,目标值,责任人,措施\n2026,R1,小学,3201000002,5,王局,招聘");
            write(book);
        }

        Bureau bureau = Bureau.read(file);

        RegisteredSchool first = bureau.register().schools().get(0);
        assertThat(bureau.register().schools()).hasSize(2);
        assertThat(first.shortNames()).containsExactly("一小", "实小");
        assertThat(first.partner()).isEqualTo(new SchoolCode("3201000002"));
        assertThat(bureau.parameters().county()).isEqualTo("云溪县");
        assertThat(bureau.facts())
                .hasSize(1)
                .allSatisfy(fact -> assertThat(fact.value()).isEqualTo("6500"));
        assertThat(bureau.targets())
                .hasSize(1)
                .allSatisfy(target -> assertThat(target.school()).isEqualTo(new SchoolCode("3201000002")));
    }

    @Test
    void cannotBeUsedWhereItIsMissingOrNoWorkbook() throws IOException {
        assertThat(complaints())
                .containsExactly("找不到县级底册.xlsx，请把它放在输入文件夹里，不要改名，也不要放进子文件夹："
                        + file.toAbsolutePath().normalize());

        Files.writeString(file, "no workbook");

        assertThat(complaints())
                .singleElement()
                .asString()
                .startsWith("县级底册.xlsx：")
                .endsWith("。请用Excel或WPS打开核对，另存为不设密码的.xlsx后放回输入文件夹");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            draw(book, "学校名录", ROSTER.replace(",应报", ",").replace("乡村", "郊区"));
            draw(book, "参数设置", "参数,值\n报送截止日,40");
            write(book);
        }

        assertThat(complaints())
                .containsExactly(
                        "县级底册.xlsx的“学校名录”缺少“应报”列",
                        "县级底册.xlsx 学校名录!J3：J列有数据而没有名称，没有读取。请补上名称；本表缺少“应报”“联系人”“联系电话”“启用年月”“撤销年月”",
                        "县级底册.xlsx 学校名录!F5：“城乡分类”只能选列表中的一项，填的是“郊区”。请从下拉列表中选择；可选城区、镇区、乡村",
                        "县级底册.xlsx 参数设置!B4：参数“报送截止日”应为1到31的整数");
    }

    @Test
    void cannotBeUsedWithoutItsSchools() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            draw(book, "参数设置", "参数,值\n县名,云溪县");
            write(book);
        }

        assertThat(complaints()).containsExactly("县级底册.xlsx缺少工作表“学校名录”");
    }

    private List<String> complaints() {
        return catchThrowableOfType(UnusableBureau.class, () -> Bureau.read(file))
                .complaints();
    }

    private static void draw(XSSFWorkbook book, String name, String lines) {
        Sheet sheet = book.createSheet(name);
        int number = HEADERS;
        for (String line : lines.lines().toList()) {
            Row row = sheet.createRow(number++);
            String[] cells = line.split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    private void write(XSSFWorkbook book) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
