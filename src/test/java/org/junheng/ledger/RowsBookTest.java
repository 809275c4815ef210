package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Bureau;
import org.junheng.intake.Cover;
import org.junheng.intake.Fate;
import org.junheng.intake.Parameters;
import org.junheng.school.SchoolCode;
import org.junheng.store.Vault;
import org.junheng.summary.MonthPicture;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.CoverSheet;
import org.junheng.template.PremisesSheet;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.SoundBook;
import org.junheng.template.StageItem;
import org.junheng.template.TeacherSheet;
import org.junheng.validation.Imprints;
import org.junheng.validation.across.Imprint;
import org.junheng.workbook.BulkBook;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.UnreadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsBookTest {

    @TempDir
    Path folder;

    private Vault vault;

    @BeforeEach
    void keepTheRowsOfASchool() throws IOException, UnreadableWorkbook {
        vault = new Vault(folder.resolve("rows"));
        Book book = Book.read(school(), SchoolTemplate.SHEETS);
        Dossier dossier = Dossier.of(book, YearMonth.of(2026, 10), new Parameters(Map.of()));
        Cover cover = new Cover(new SchoolCode(SoundBook.SCHOOL), "", YearMonth.of(2026, 10), false, 0, null);
        Imprint imprint = Imprints.of(book, cover, Bureau.unknown(), String::hashCode);
        vault.keep("sha1", Vault.pack(dossier, imprint, book));
    }

    @Test
    void hasASheetForEachOfTheTemplateWithItsHeads() throws IOException {
        Drawn book = merged(false);

        assertThat(book.sheets())
                .containsExactlyElementsOf(
                        SchoolTemplate.SHEETS.stream().map(SheetSpec::name).toList());
        assertThat(book.rows("培优转差"))
                .containsExactly(List.of(
                        "学校标识码", "学校名称", "来源文件", "来源行", "学籍号", "姓名", "年级", "班级", "类别", "建档年月", "责任教师", "基线得分率", "目标得分率",
                        "最近得分率", "状态"));
    }

    @Test
    void writesATableRowByRowWithFaultyCellsAsTyped() throws IOException {
        assertThat(merged(false).rows("教师").subList(1, 3))
                .containsExactly(
                        List.of(
                                "0000000001",
                                "=1+1",
                                "学校/1.xlsx",
                                "2",
                                "李老师",
                                "",
                                "3401************34",
                                "女",
                                "1990",
                                "小学",
                                "语文",
                                "是",
                                "本科",
                                "",
                                "县级",
                                "",
                                "在编",
                                "2015-09",
                                "12.5",
                                "",
                                ""),
                        List.of(
                                "0000000001",
                                "=1+1",
                                "学校/1.xlsx",
                                "3",
                                "=2+2",
                                "",
                                "",
                                "",
                                "**",
                                "小学",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "十二",
                                "",
                                ""));
    }

    @Test
    void writesNumbersAndDatesAsSuch() throws IOException {
        Drawn book = merged(false);

        double lessons = book.cell("教师", "S2", XSSFCell::getNumericCellValue);
        boolean dated = book.cell("封面", "M2", DateUtil::isCellDateFormatted);
        LocalDateTime filled = book.cell("封面", "M2", XSSFCell::getLocalDateTimeCellValue);
        CellType named = book.cell("教师", "E3", XSSFCell::getCellType);
        assertThat(lessons).isEqualTo(12.5);
        assertThat(dated).isTrue();
        assertThat(filled).isEqualTo(LocalDateTime.of(2026, 11, 3, 0, 0));
        assertThat(named).isEqualTo(CellType.STRING);
    }

    @Test
    void writesAFormAsOneRow() throws IOException {
        assertThat(merged(false).rows("封面").get(1))
                .containsExactly(
                        "0000000001",
                        "=1+1",
                        "学校/1.xlsx",
                        "2",
                        "2026.1",
                        "0000000001",
                        "=1+1",
                        "2026-10",
                        "初报",
                        "",
                        "张三",
                        "138******78",
                        "2026-11-03",
                        "李四");
    }

    @Test
    void writesPremisesARowAnItemWithTheRowThatItStandsIn() throws IOException {
        List<List<String>> rows = merged(false).rows("办学条件");

        assertThat(rows)
                .hasSize(11)
                .startsWith(
                        List.of("学校标识码", "学校名称", "来源文件", "来源行", "项目", "单位", "小学", "初中", "共用"),
                        List.of("0000000001", "=1+1", "学校/1.xlsx", "2", "教学及辅助用房面积", "平方米", "2000.5", "", "300"),
                        List.of("0000000001", "=1+1", "学校/1.xlsx", "4", "其中:体育馆面积", "平方米", "120", "", ""),
                        List.of("0000000001", "=1+1", "学校/1.xlsx", "3", "运动场地面积", "平方米", "900", "", ""),
                        List.of("0000000001", "=1+1", "学校/1.xlsx", "3", "教学仪器设备值", "万元", "", "", ""));
    }

    @Test
    void masksStudentsUnlessToldOtherwise() throws IOException {
        assertThat(merged(false).rows("学业成绩").get(1))
                .endsWith("G340*************34", "王**", "90.5", "缺考", "", "", "", "", "", "", "", "", "");
        assertThat(merged(true).rows("学业成绩").get(1)).contains("G340123201001011234", "王小明");
    }

    @Test
    void leavesOutWhatIsNotInForceForTheMonth() throws IOException {
        InventedCounty county = InventedCounty.small().file("学校/1.xlsx", 1, Fate.SUPERSEDED);
        write(county.picture(), false);

        assertThat(new Drawn(folder.resolve(RowsBook.FILE)).rows("封面")).hasSize(1);
    }

    private Drawn merged(boolean unmask) throws IOException {
        InventedCounty county = InventedCounty.small().file("学校/1.xlsx", 1, Fate.IN_FORCE);
        write(county.picture(), unmask);
        return new Drawn(folder.resolve(RowsBook.FILE));
    }

    private void write(MonthPicture picture, boolean unmask) throws IOException {
        new RowsBook(picture.bureau(), picture.period(), picture.files(), vault, unmask).write(folder);
    }

    private Path school() throws IOException {
        Path file = folder.resolve("学校.xlsx");
        try (BulkBook book = BulkBook.create(file, "")) {
            form(
                    book,
                    CoverSheet.SPEC,
                    List.of(
                            "2026.1",
                            "0000000001",
                            "=1+1",
                            "2026-10",
                            "初报",
                            "",
                            "张三",
                            "13812345678",
                            "2026-11-03",
                            "李四"));
            table(
                    book,
                    TeacherSheet.SPEC,
                    Map.of(
                            TeacherSheet.NAME, "李老师",
                            TeacherSheet.DOCUMENT, "340123199001011234",
                            TeacherSheet.SEX, "女",
                            TeacherSheet.BORN, "1990-01-01",
                            TeacherSheet.STAGE, "小学",
                            TeacherSheet.SUBJECT, "语文",
                            TeacherSheet.FULL_TIME, "是",
                            TeacherSheet.DEGREE, "大学本科",
                            TeacherSheet.HONOUR, "县级",
                            TeacherSheet.POST, "在编"),
                    Map.of(TeacherSheet.SINCE, "2015-09", TeacherSheet.WEEKLY_LESSONS, 12.5),
                    Map.of(
                            TeacherSheet.NAME, "=2+2",
                            TeacherSheet.BORN, "不详",
                            TeacherSheet.STAGE, "小学",
                            TeacherSheet.WEEKLY_LESSONS, "十二"));
            premises(book);
            table(
                    book,
                    ScoreSheet.SPEC,
                    Map.of(
                            ScoreSheet.EXAM, "期中",
                            ScoreSheet.STUDENT, "G340123201001011234",
                            ScoreSheet.NAME, "王小明"),
                    Map.of(column(ScoreSheet.SPEC, "语文"), 90.5, column(ScoreSheet.SPEC, "数学"), "缺考"),
                    Map.of());
            book.save(Instant.EPOCH, "学校");
        }
        return file;
    }

    private static Column<?> column(SheetSpec spec, String header) {
        return spec.columns().stream()
                .filter(column -> column.header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    private static void form(BulkBook book, SheetSpec spec, List<String> values) throws IOException {
        BulkSheet sheet = sheet(book, spec, Stream.of("项目", "填报内容", "说明"));
        for (int i = 0; i < values.size(); i++) {
            sheet.row(List.of(spec.columns().get(i).header(), values.get(i), ""));
        }
    }

    private static void premises(BulkBook book) throws IOException {
        BulkSheet sheet =
                sheet(book, PremisesSheet.SPEC, Stream.concat(Stream.of("项目", "单位"), StageItem.PLACES.stream()));
        sheet.row(Arrays.asList("教学及辅助用房面积", "平方米", 2000.5, null, 300));
        sheet.row(Arrays.asList("运动场地面积", "平方米", 900, null, null));
        sheet.row(Arrays.asList("其中:体育馆面积", "平方米", 120, null, null));
    }

    /** The first row's cells in two maps, for there are many; then a second row. */
    private static void table(
            BulkBook book,
            SheetSpec spec,
            Map<Column<?>, Object> first,
            Map<Column<?>, Object> more,
            Map<Column<?>, Object> second)
            throws IOException {
        BulkSheet sheet = sheet(book, spec, spec.columns().stream().map(Column::header));
        for (List<Map<Column<?>, Object>> row : List.of(List.of(first, more), List.of(second))) {
            List<Object> cells = new ArrayList<>();
            IntStream.range(0, spec.columns().size())
                    .mapToObj(i -> row.stream()
                            .map(part -> part.get(spec.columns().get(i)))
                            .filter(value -> value != null)
                            .findFirst()
                            .orElse(""))
                    .forEach(cells::add);
            if (cells.stream().anyMatch(cell -> !cell.equals(""))) {
                sheet.row(cells);
            }
        }
    }

    private static BulkSheet sheet(BulkBook book, SheetSpec spec, Stream<String> headers) throws IOException {
        List<SheetColumn> columns =
                headers.map(header -> SheetColumn.of(header, Look.TEXT)).toList();
        return book.sheet(new BulkLayout(spec.name(), null, columns, 0));
    }
}
