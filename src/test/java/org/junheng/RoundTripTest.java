package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.job.ExitCode;
import org.junheng.job.MonthRun;
import org.junheng.job.Outcome;
import org.junheng.job.Progress;
import org.junheng.job.RunSettings;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A school gets its own file back, mends and explains in it, sends it in again, and is done. */
class RoundTripTest {

    private static final int SCHOOLS = 12;
    private static final int STUDENTS = 3;
    private static final int DOCUMENT = 2;
    private static final int FULL_TIME = 7;
    private static final int LESSONS = 14;
    private static final int ANSWER = 6;
    private static final int FIRST_ROW = 3;
    private static final String WORDS = "英语教师产假，课时由其代上";

    @TempDir
    Path folder;

    @Test
    void endsWithNothingOpenAndHoldsNextMonth() throws IOException {
        TwoReports school = twoReports();
        String teacher = spoil(school.september());

        assertThat(run("2026-09").code()).isEqualTo(ExitCode.TO_ANSWER);
        List<Path> copies = files(output("2026-09").resolve("退回"));
        assertThat(copies).hasSize(1);
        assertThat(rows(output("2026-09").resolve("问题清单.xlsx"), "问题清单"))
                .filteredOn(row -> !row.get(10).equals("已知晓"))
                .extracting(row -> row.get(4) + " " + row.get(5) + " " + row.get(10))
                .containsExactly("规则编号 工作表 状态", "E301 班级学生 待改正", "Q310 教师 待说明");
        assertThat(rows(output("2026-09").resolve("催报.xlsx"), "催报"))
                .extracting(row -> row.get(3) + " " + row.get(5) + " " + row.get(6))
                .containsExactly("情况 待改正 待说明", "退回 1 1");

        Path mended = folder.resolve("input/改好的.xlsx");
        Files.copy(copies.get(0), mended);
        Edited.edit(mended, book -> {
            Row row = book.getSheet("班级学生").getRow(FIRST_ROW);
            row.getCell(STUDENTS).setCellValue(row.getCell(STUDENTS).getNumericCellValue() - 3);
            answer(book, "Q310", WORDS);
        });

        assertThat(run("2026-09").code()).isEqualTo(ExitCode.DONE);
        assertThat(fate("改好的.xlsx")).isEqualTo("在用 通过");
        assertThat(output("2026-09").resolve("退回")).doesNotExist();
        assertThat(open("2026-09")).containsExactly("N010 已知晓 ", "E301 已知晓 ", "Q310 已知晓 ", "Q310 已说明 " + WORDS);
        assertThat(rows(output("2026-09").resolve("问题清单.xlsx"), "更正对比"))
                .extracting(row -> row.get(4) + " " + row.get(5) + " " + row.get(6) + " " + row.get(7))
                .contains(
                        "改动 班级学生 D4 学生数",
                        "影响 " + row(rows(mended, "班级学生"), FIRST_ROW).get(0) + "  在校生数");

        Edited.edit(
                school.october(),
                book -> teacherRow(book, teacher).getCell(LESSONS).setCellValue(42));

        assertThat(run("2026-10").code()).isEqualTo(ExitCode.DONE);
        assertThat(open("2026-10")).containsExactly("Q310 已说明(2026-09) " + WORDS);

        Files.move(folder.resolve("output"), folder.resolve("lost"));

        assertThat(run("2026-10").code()).isEqualTo(ExitCode.DONE);
        assertThat(open("2026-10")).containsExactly("Q310 已说明(2026-09) " + WORDS);

        Edited.edit(
                school.october(),
                book -> teacherRow(book, teacher).getCell(LESSONS).setCellValue(43));

        assertThat(run("2026-10").code()).isEqualTo(ExitCode.TO_ANSWER);
        assertThat(open("2026-10")).containsExactly("Q310 待说明 ");
    }

    @Test
    void keepsWhatIsExplainedInTheNextCopyAndAsksAgainForMore() throws IOException {
        Path input = folder.resolve("input");
        RehearsalCounty.write(input, new Extent(SCHOOLS, 1, YearMonth.of(2026, 9), 7));
        spoil(anyReport(input.resolve("2026-09")));
        run("2026-09");
        Path once = input.resolve("一.xlsx");
        Files.copy(files(output("2026-09").resolve("退回")).get(0), once);
        Edited.edit(once, book -> answer(book, "Q310", "情况属实"));

        run("2026-09");

        assertThat(open("2026-09")).endsWith("E301 待改正 ", "Q310 待说明 ");
        assertThat(rows(output("2026-09").resolve("问题清单.xlsx"), "问题清单"))
                .extracting(row -> row.get(9))
                .anyMatch(cure -> cure.endsWith("已写的说明“情况属实”没有讲原因，请写明为什么是这样"));

        Edited.edit(once, book -> answer(book, "Q310", WORDS));
        run("2026-09");

        Map<String, String> written = outputs();
        Files.move(folder.resolve("output"), folder.resolve("lost"));
        run("2026-09");
        assertThat(outputs()).isEqualTo(written).hasSize(5 + SCHOOLS);

        Path again = files(output("2026-09").resolve("退回")).get(0);
        assertThat(rows(again, "问题清单"))
                .filteredOn(row -> row.size() > ANSWER && row.get(2).equals("Q310"))
                .extracting(row -> row.get(ANSWER))
                .containsExactly(WORDS);
        Path twice = input.resolve("二.xlsx");
        Files.copy(again, twice);
        Edited.edit(
                twice,
                book -> book.getSheet("教师").getRow(FIRST_ROW).getCell(LESSONS).setCellValue(45));

        assertThat(run("2026-09").code()).isEqualTo(ExitCode.TO_ANSWER);
        assertThat(rows(files(output("2026-09").resolve("退回")).get(0), "问题清单"))
                .filteredOn(row -> row.size() > 4 && row.get(1).equals("更正对比"))
                .extracting(row -> row.get(3) + " " + row.get(4))
                .startsWith(" 与上一份“一.xlsx”相比改了1处，各项指标没有变化", "教师!O4 周课时：42→45");
        assertThat(fate("二.xlsx")).isEqualTo("在用 退回");
        assertThat(rows(output("2026-09").resolve("问题清单.xlsx"), "问题清单"))
                .extracting(row -> row.get(9))
                .anyMatch(cure -> cure.endsWith("已写的说明“" + WORDS + "”是对改动以前的数说的，请对现在的数重新说明"));
        assertThat(open("2026-09")).filteredOn(line -> line.contains("待")).containsExactly("E301 待改正 ", "Q310 待说明 ");
    }

    @Test
    void holdsNextMonthForWhatIsAskedAcrossSchoolsToo() throws IOException {
        Path input = folder.resolve("input");
        RehearsalCounty.write(input, new Extent(12, 2, YearMonth.of(2026, 10), 7));
        Path september = input.resolve("2026-09");
        Path october = input.resolve("2026-10");
        List<Path> schools = files(october);
        Path one = schools.get(0);
        List<List<String>> teachers = rows(one, "教师");
        for (Path month : List.of(september, october)) {
            Edited.edit(month.resolve(nameLike(schools.get(1), month)), book -> hire(book, teachers));
        }
        Edited.edit(september.resolve(nameLike(one, september)), book -> {
            Row row = book.getSheet("问题说明").createRow(FIRST_ROW);
            row.createCell(0).setCellValue("Q601");
            row.createCell(2).setCellValue(WORDS);
        });

        run("2026-10");

        assertThat(open("2026-10")).contains("Q601 已说明(2026-09) " + WORDS, "Q601 待说明 ");

        Edited.edit(schools.get(1), book -> {
            Sheet sheet = book.getSheet("教师");
            sheet.removeRow(sheet.getRow(sheet.getLastRowNum()));
        });
        Edited.edit(schools.get(2), book -> hire(book, teachers));
        run("2026-10");

        assertThat(open("2026-10"))
                .filteredOn(line -> line.startsWith("Q601"))
                .containsExactly("Q601 待说明 ", "Q601 待说明 ");
    }

    @Test
    void asksAgainNextMonthWhereWhatTheValueIsComparedWithHasChanged() throws IOException {
        TwoReports school = twoReports();
        Edited.edit(school.september(), book -> {
            graduate(book, 40);
            Row row = book.getSheet("问题说明").createRow(FIRST_ROW);
            row.createCell(0).setCellValue("Q415");
            row.createCell(2).setCellValue(WORDS);
        });
        Edited.edit(school.october(), book -> graduate(book, 40));

        run("2026-10");

        assertThat(open("2026-10")).containsExactly("Q415 已说明(2026-09) " + WORDS);

        Edited.edit(school.october(), book -> graduate(book, 20));
        run("2026-10");

        assertThat(open("2026-10")).containsExactly("Q415 待说明 ");
    }

    /** Of so many who entered 45 graduate. */
    private static void graduate(XSSFWorkbook book, int entered) {
        Map<String, Integer> figures =
                Map.of("本届九年级毕业生数", 45, "本届七年级入学时学生数", entered, "三年间转入学生数", 0, "三年间转出学生数", 0, "三年间死亡学生数", 0);
        for (Row row : book.getSheet("学校概况")) {
            Integer figure = figures.get(new DataFormatter().formatCellValue(row.getCell(0)));
            if (figure != null) {
                row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(figure);
            }
        }
    }

    /** Adds the first full-time teacher of another school. */
    private static void hire(XSSFWorkbook book, List<List<String>> teachers) {
        List<String> teacher = teachers.stream()
                .skip(FIRST_ROW)
                .filter(each -> each.get(FULL_TIME).equals("是"))
                .findFirst()
                .orElseThrow();
        Sheet sheet = book.getSheet("教师");
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < teacher.size(); i++) {
            row.createCell(i).setCellValue(teacher.get(i));
        }
    }

    /** One sum that does not add up, one teacher with 42 lessons a week; answers with the teacher's document. */
    private static String spoil(Path report) throws IOException {
        List<String> teacher = new ArrayList<>();
        Edited.edit(report, book -> {
            Cell students = book.getSheet("班级学生").getRow(FIRST_ROW).getCell(STUDENTS);
            students.setCellValue(students.getNumericCellValue() + 3);
            Row row = book.getSheet("教师").getRow(FIRST_ROW);
            row.getCell(LESSONS).setCellValue(42);
            teacher.add(row.getCell(DOCUMENT).getStringCellValue());
        });
        return teacher.get(0);
    }

    private static Row teacherRow(XSSFWorkbook book, String document) {
        for (Row row : book.getSheet("教师")) {
            if (new DataFormatter().formatCellValue(row.getCell(DOCUMENT)).equals(document)) {
                return row;
            }
        }
        throw new AssertionError("the teacher has left");
    }

    private static void answer(XSSFWorkbook book, String rule, String words) {
        for (Row row : book.getSheet("问题清单")) {
            if (new DataFormatter().formatCellValue(row.getCell(2)).equals(rule)) {
                row.getCell(ANSWER, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(words);
            }
        }
    }

    private Outcome run(String month) {
        RunSettings settings = new RunSettings(
                folder.resolve("input"),
                folder.resolve("output"),
                YearMonth.parse(month),
                LocalDate.of(2026, 11, 6),
                false);
        return new MonthRun(settings, Progress.UNWATCHED).run();
    }

    private Path output(String month) {
        return folder.resolve("output").resolve(month);
    }

    private String fate(String path) throws IOException {
        for (JsonNode file : JsonMapper.shared()
                .readTree(Files.readString(output("2026-09").resolve("运行记录.json")))
                .get("inputs")) {
            if (file.get("path").asString().equals(path)) {
                return file.get("fate").asString() + " " + file.get("status").asString();
            }
        }
        return "";
    }

    /** SHA-256 of the month's files, but for those that tell what was published of it before. */
    private Map<String, String> outputs() throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        JsonMapper.shared()
                .readTree(Files.readString(output("2026-09").resolve("运行记录.json")))
                .get("outputs")
                .forEach(file -> outputs.put(
                        file.get("path").asString(), file.get("sha256").asString()));
        outputs.keySet().removeAll(List.of("指标汇总.xlsx", "指标.json"));
        return outputs;
    }

    /** Rule, state and words of every finding that is no notice of reading. */
    private List<String> open(String month) throws IOException {
        return rows(output(month).resolve("问题清单.xlsx"), "问题清单").stream()
                .skip(1)
                .filter(row -> !row.get(4).startsWith("N1"))
                .map(row -> row.get(4) + " " + row.get(10) + " " + row.get(11))
                .toList();
    }

    private static List<String> row(List<List<String>> rows, int index) {
        return rows.get(index);
    }

    private static List<List<String>> rows(Path file, String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<List<String>> rows = new ArrayList<>();
            Sheet drawn = book.getSheet(sheet);
            for (Row row : drawn) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(new DataFormatter().formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    /** What one school of a rehearsal county reports of two months. */
    private record TwoReports(Path september, Path october) {}

    private TwoReports twoReports() throws IOException {
        Path input = folder.resolve("input");
        RehearsalCounty.write(input, new Extent(12, 2, YearMonth.of(2026, 10), 7));
        Path september = anyReport(input.resolve("2026-09"));
        return new TwoReports(
                september, input.resolve("2026-10").resolve(nameLike(september, input.resolve("2026-10"))));
    }

    private static Path anyReport(Path month) throws IOException {
        return files(month).get(0);
    }

    private static String nameLike(Path report, Path month) throws IOException {
        String code = rows(report, "封面").get(4).get(1);
        for (Path file : files(month)) {
            if (rows(file, "封面").get(4).get(1).equals(code)) {
                return file.getFileName().toString();
            }
        }
        throw new AssertionError("the school did not report");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
