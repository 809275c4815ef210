package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;
import org.junheng.intake.Fate;
import org.junheng.summary.Handed;
import org.junheng.template.Book;
import org.junheng.template.Prefill;
import org.junheng.template.ReturnedList;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.TemplateWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnedBookTest {

    static final String DIGEST = "0f".repeat(32);
    static final Kind EMPTY = new Kind("E101", "必填项为空", "“校长”没有填写", "请填写“校长”");
    static final Kind LESSONS = new Kind("Q310", "周课时过多", "“周课时”填42", "确实如此的请说明");
    static final Kind NO_TEACHER = new Kind("Q405", "没有任课教师", "没有音乐教师", "请补填或说明");
    static final Kind WHOLE = new Kind("E016", "更正序号", "报送类型与更正序号不符", "请核对");
    static final Kind NOTICE = new Kind("N114", "近义词", "已读作“专科”", "不必处理");
    static final List<Finding> OPEN = List.of(
            LESSONS.at(new Place("教师", "O4 O5 等12处"), "42", Map.of()),
            EMPTY.at(new Place("封面", "B13"), "", Map.of()),
            NO_TEACHER.at(new Place("教师", "A3"), "", Map.of()),
            NOTICE.at(new Place("教师", "I4"), "大专", Map.of()),
            WHOLE.inFile(Map.of()));

    @TempDir
    Path folder;

    private Path original = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void write() throws Exception {
        original = folder.resolve("school.xlsx");
        TemplateWriter.write(
                original,
                new Prefill("3201000001", "云山县第一学校", "九年一贯制学校", "公办", "镇区", "河口镇", YearMonth.of(2026, 10)),
                Instant.parse("2026-11-01T00:00:00Z"));
        target = folder.resolve(ReturnedBook.FOLDER).resolve(ReturnedBook.fileName("3201000001", "云山/县第一学校"));
        ReturnedBook.write(original, handed(DIGEST, OPEN), null, target);
    }

    private static Handed handed(String sha256, List<Finding> findings) {
        return new Handed("school.xlsx", sha256, null, null, null, Fate.IN_FORCE, findings, List.of(), Map.of());
    }

    private static XSSFWorkbook open(Path file) throws Exception {
        return new XSSFWorkbook(OPCPackage.open(file.toFile()));
    }

    @Test
    void listsWhatIsOpenInTheOrderOfTheFile() throws Exception {
        assertThat(target.getFileName()).hasToString("3201000001-云山_县第一学校.xlsx");
        assertThat(new Drawn(target).rows("问题清单"))
                .containsExactly(
                        List.of("问题清单"),
                        List.of(ReturnedList.SPEC.instructions()),
                        List.of("序号", "级别", "规则编号", "单元格", "问题", "如何修改", "学校说明"),
                        List.of("1", "逻辑错误", "E016", "", "报送类型与更正序号不符", "请核对", ""),
                        List.of("2", "逻辑错误", "E101", "封面!B13", "“校长”没有填写", "请填写“校长”", ""),
                        List.of("3", "经验疑问", "Q405", "教师!A3", "没有音乐教师", "请补填或说明", ""),
                        List.of("4", "经验疑问", "Q310", "教师!O4 O5 等12处", "“周课时”填42", "确实如此的请说明", ""));
    }

    @Test
    void marksCellsAndKeepsTheTemplateWhole() throws Exception {
        try (XSSFWorkbook book = open(target);
                XSSFWorkbook before = open(original)) {
            XSSFSheet teachers = book.getSheet("教师");
            XSSFSheet same = before.getSheet("教师");
            assertThat(teachers.getRow(3)
                            .getCell(14)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFFFE966");
            assertThat(teachers.getRow(3).getCell(14).getCellStyle().getLocked())
                    .isFalse();
            assertThat(teachers.getCellComments())
                    .hasSize(same.getCellComments().size() + 2);
            assertThat(teachers.getRow(2)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString())
                    .startsWith(same.getRow(2)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString())
                    .endsWith("【经验疑问 Q405】没有音乐教师\n如何修改：请补填或说明");
            assertThat(teachers.getDataValidations()).hasSameSizeAs(same.getDataValidations());
            assertThat(teachers.getProtect()).isTrue();
            assertThat(book.getNumberOfNames()).isEqualTo(before.getNumberOfNames() + 2);
        }
    }

    @Test
    void isReadAsTheFileItCameFromWithTheSchoolsAnswers() throws Exception {
        Path answered = folder.resolve("answered.xlsx");
        try (XSSFWorkbook book = open(target);
                OutputStream out = Files.newOutputStream(answered)) {
            book.getSheetAt(0).getRow(6).getCell(6).setCellValue("代课教师，已报县局备案");
            book.write(out);
        }
        Book before = Book.read(original, SchoolTemplate.SHEETS);

        Book book = Book.read(answered, SchoolTemplate.SHEETS);

        assertThat(book.traits().returnedFrom()).isEqualTo(DIGEST);
        assertThat(book.findings()).isEqualTo(before.findings());
        assertThat(book.sheets()).hasSameSizeAs(before.sheets());
        assertThat(book.answers())
                .extracting(
                        line -> line.need(ReturnedList.RULE),
                        line -> line.need(ReturnedList.PLACE),
                        line -> line.need(ReturnedList.WORDS))
                .containsExactly(tuple("Q310", "教师!O4 O5 等12处", "代课教师，已报县局备案"));
    }

    @Test
    void doesNotPileUpWhenReturnedAgain() throws Exception {
        Path again = folder.resolve("again.xlsx");

        ReturnedBook.write(target, handed("1e".repeat(32), OPEN.subList(0, 1)), null, again);

        try (XSSFWorkbook book = open(again);
                XSSFWorkbook before = open(original)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
            assertThat(book.getNumberOfNames()).isEqualTo(before.getNumberOfNames() + 2);
            XSSFSheet teachers = book.getSheet("教师");
            XSSFSheet same = before.getSheet("教师");
            assertThat(teachers.getCellComments())
                    .hasSize(same.getCellComments().size() + 2);
            assertThat(teachers.getRow(2)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo(same.getRow(2)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString());
            assertThat(book.getSheet("封面").getRow(12).getCell(1).getCellStyle().getFillForegroundColorColor())
                    .isEqualTo(before.getSheet("封面")
                            .getRow(12)
                            .getCell(1)
                            .getCellStyle()
                            .getFillForegroundColorColor());
        }
    }
}
