package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.Edited;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No number and no name of a person leaves the files that only the bureau itself keeps. */
class PersonalDataTest {

    private static final String DOCUMENT = "340823198711223347";
    private static final String SHORT_DOCUMENT = "34082319871122334";
    private static final String STUDENT = "G340823201511223341";
    private static final String PUPIL = "欧阳紫薇";
    private static final String PHONE = "13955661234";
    private static final Set<String> FORMS = Set.of("封面", "学校概况", "管理课程");
    private static final int FIRST_ROW = 3;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void staysWhereItBelongs() throws IOException {
        Path input = folder.resolve("input");
        RehearsalCounty.write(input, new Extent(12, 1, YearMonth.of(2026, 10), 7));
        List<Path> reports = files(input.resolve("2026-10"));
        Edited.edit(reports.get(0), PersonalDataTest::mistypePeople);
        Edited.edit(reports.get(1), PersonalDataTest::mistypeElsewhere);
        Edited.edit(reports.get(2), book -> put(book, "封面", "学校标识码", DOCUMENT));
        Edited.edit(reports.get(3), book -> put(book, "封面", "所属期", PHONE));
        Edited.edit(reports.get(4), book -> put(book, "封面", "模板版本", STUDENT));
        Edited.edit(reports.get(5), PersonalDataTest::nameSheetsAfterPeople);
        PersonalData data = PersonalData.of(input, Set.of(DOCUMENT, SHORT_DOCUMENT, STUDENT, PUPIL, PHONE));

        run("2026-10");

        assertThat(data.values()).hasSizeGreaterThan(1000);
        assertThat(data.in(said.toString())).as("on the terminal").isEmpty();
        assertThat(leaks(data)).isEmpty();
    }

    @Test
    void inTheNameOfAFileComesOntoNoPageAndIntoNoLog() throws IOException {
        Path input = folder.resolve("input");
        RehearsalCounty.write(input, new Extent(12, 1, YearMonth.of(2026, 10), 7));
        Path report = files(input.resolve("2026-10")).get(0);
        Files.move(report, report.resolveSibling("王老师" + PHONE + ".xlsx"));
        Files.writeString(input.resolve(DOCUMENT + ".xlsx"), "no workbook");

        run("2026-10");

        Map<String, List<String>> found = leaks(new PersonalData(Set.of(DOCUMENT, PHONE)));
        assertThat(found).containsKey("2026-10/运行记录.json");
        assertThat(found.keySet()).noneMatch(file -> file.endsWith(".html") || file.endsWith(".log"));
    }

    /** Values that are no good in the very columns that are about people. */
    private static void mistypePeople(XSSFWorkbook book) {
        put(book, "教师", "证件号码", SHORT_DOCUMENT);
        put(book, "封面", "联系电话", PHONE + "9");
        put(book, "学业成绩", "学籍号", STUDENT + "77");
        put(book, "学业成绩", "语文", PUPIL);
        put(book, "学业成绩", "班级", PUPIL);
        put(book, "学业成绩", "考试名称", STUDENT);
        put(book, "培优转差", "学籍号", DOCUMENT);
        put(book, "培优转差", "责任教师", "王老师" + PHONE);
        put(book, "教师", "出生日期", DOCUMENT);
    }

    /** People in columns that are about something else, and in free words. */
    private static void mistypeElsewhere(XSSFWorkbook book) {
        put(book, "班级学生", "班级", STUDENT);
        put(book, "班级学生", "学生数", DOCUMENT);
        put(book, "教师", "周课时", PHONE);
        put(book, "封面", "学校名称", "第一小学" + PHONE);
        put(book, "封面", "校长", DOCUMENT);
        put(book, "结对帮扶", "活动日期", "2026-10-08");
        for (String header : List.of("对方学校标识码", "对方学校名称", "主题")) {
            put(book, "结对帮扶", header, DOCUMENT);
        }
        for (String header : List.of("派出学校标识码", "接收学校标识码", "教师姓名", "考核结果")) {
            put(book, "支教交流", header, DOCUMENT);
        }
        for (String header : List.of("姓名", "教师资格证号", "任教学科", "到校任教年月")) {
            put(book, "教师", header, DOCUMENT);
        }
        for (String header : List.of("姓名", "班级", "建档年月", "状态")) {
            put(book, "培优转差", header, DOCUMENT);
        }
        put(book, "学校概况", "乡镇街道", DOCUMENT);
        put(book, "学校概况", "办学类型", PHONE);
        put(book, "管理课程", "制定章程", DOCUMENT);
        put(book, "满意度", "群体", DOCUMENT);
        put(book, "专用教室", "教室名称", PHONE);
        put(book, "教研活动", "学科", PHONE);
        put(book, "教研活动", "负责教师", DOCUMENT);
        Row row = book.getSheet("问题说明").createRow(FIRST_ROW);
        row.createCell(0).setCellValue("Q310");
        row.createCell(1).setCellValue("教师" + DOCUMENT);
        row.createCell(2).setCellValue("这位老师" + DOCUMENT + "产假，电话" + PHONE);
        row = book.getSheet("问题说明").createRow(FIRST_ROW + 1);
        row.createCell(0).setCellValue(DOCUMENT);
        row.createCell(2).setCellValue(PHONE);
    }

    private static void nameSheetsAfterPeople(XSSFWorkbook book) {
        book.createSheet("联系" + PHONE).createRow(0).createCell(0).setCellValue(PUPIL);
        Sheet teachers = book.getSheet("教师");
        Row headers = header(teachers, "周课时").getRow();
        headers.createCell(headers.getLastCellNum()).setCellValue(DOCUMENT);
        Row first = teachers.getRow(headers.getRowNum() + 1);
        first.createCell(headers.getLastCellNum() - 1).setCellValue("x");
    }

    private static void put(XSSFWorkbook book, String sheet, String header, String value) {
        Cell found = header(book.getSheet(sheet), header);
        boolean form = FORMS.contains(sheet);
        Row row = form
                ? found.getRow()
                : book.getSheet(sheet).getRow(found.getRow().getRowNum() + 1);
        Row target = row == null ? book.getSheet(sheet).createRow(found.getRow().getRowNum() + 1) : row;
        target.getCell(found.getColumnIndex() + (form ? 1 : 0), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(value);
    }

    private static Cell header(Sheet sheet, String header) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (new DataFormatter()
                        .formatCellValue(cell)
                        .replace("*", "")
                        .strip()
                        .equals(header)) {
                    return cell;
                }
            }
        }
        throw new AssertionError(header + " is not a header of " + sheet.getSheetName());
    }

    private void run(String month) {
        PrintWriter writer = new PrintWriter(said);
        String input = folder.resolve("input").toString();
        String output = folder.resolve("output").toString();
        int code = Junheng.commands(new Terminal(writer, writer, false))
                .execute("run", "--period", month, "--input", input, "--output", output, "--as-of", "2026-11-06");
        assertThat(code).as(said.toString()).isBetween(0, 1);
    }

    /**
     * What was found in which file; the copies that schools get back are their own, the rows and the telephones to call
     * the bureau's.
     */
    private Map<String, List<String>> leaks(PersonalData data) throws IOException {
        Path output = folder.resolve("output");
        Map<String, List<String>> leaks = new TreeMap<>();
        try (Stream<Path> walked = Files.walk(output)) {
            for (Path file : walked.filter(Files::isRegularFile).toList()) {
                String relative = output.relativize(file).toString().replace('\\', '/');
                if (relative.contains("退回/") || relative.startsWith("state/rows/")) {
                    continue;
                }
                List<String> found = data.in(PersonalData.text(file));
                if (relative.endsWith("催报.xlsx")) {
                    found.removeAll(data.in(PersonalData.text(folder.resolve("input/县级底册.xlsx"))));
                }
                if (!found.isEmpty()) {
                    leaks.put(relative, found);
                }
            }
        }
        return leaks;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
