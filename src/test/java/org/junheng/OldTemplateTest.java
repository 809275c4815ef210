package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.job.MonthRun;
import org.junheng.job.Progress;
import org.junheng.job.RunSettings;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.CoverSheet;
import org.junheng.template.Edition;
import org.junheng.template.Entry;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;
import org.junheng.workbook.UnreadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A school that still reports in the template of the year before is read, and gets today's back with its data in it. */
class OldTemplateTest {

    private static final int HEADERS = 2;
    private static final int FIRST_ROW = 3;

    /** The edition as declared, and one by another hand whose names are only nearly alike. */
    private static final OldNames DECLARED = new OldNames("班级情况", "任课学科", "进城务工人员随迁子女");

    private static final OldNames ANOTHERS = new OldNames("班级与学生", "所教学科", "随迁子女人数");

    @TempDir
    Path folder;

    private Path report = Path.of("");
    private Path whole = Path.of("");

    private record OldNames(String classes, String subject, String migrants) {}

    @BeforeEach
    void writesACounty() throws IOException {
        RehearsalCounty.write(folder.resolve("input"), new Extent(12, 1, YearMonth.of(2026, 10), 7));
        report = files(folder.resolve("input/2026-10")).get(0);
        whole = Files.copy(report, folder.resolve("whole.xlsx"));
    }

    @Test
    void readsTheSameUnderTheOldNames() throws IOException, UnreadableWorkbook {
        for (OldNames names : List.of(DECLARED, ANOTHERS)) {
            Files.copy(whole, report, StandardCopyOption.REPLACE_EXISTING);
            age(report, names);

            Book old = Book.read(report, SchoolTemplate.SHEETS);

            assertThat(old.edition()).isEqualTo(Edition.OF_2025);
            assertThat(old.findings())
                    .isEqualTo(Book.read(whole, SchoolTemplate.SHEETS).findings());
            assertThat(old.readAs())
                    .containsExactlyInAnyOrder(
                            "工作表“" + names.classes + "”读作“班级学生”",
                            "班级学生的“" + names.migrants + "”读作“随迁子女数”",
                            "教师的“" + names.subject + "”读作“任教学科”",
                            "教师没有“信息化教学”");
            assertSame(old, Book.read(whole, SchoolTemplate.SHEETS), TeacherSheet.DIGITAL);
        }
    }

    @Test
    void doesWithoutARequiredColumnThatWasNotAskedThen() throws IOException, UnreadableWorkbook {
        age(report, DECLARED);
        edit(report, book -> drop(book.getSheet("教师"), "编制*"));

        Book old = Book.read(report, SchoolTemplate.SHEETS);

        assertThat(old.sheet(TeacherSheet.SPEC).missing()).isEmpty();
        assertThat(old.readAs()).contains("教师没有“编制”");
        assertSame(old, Book.read(whole, SchoolTemplate.SHEETS), TeacherSheet.DIGITAL, TeacherSheet.POST);
        assertThat(old.findings())
                .isEqualTo(Book.read(whole, SchoolTemplate.SHEETS).findings());
    }

    @Test
    void refusesTodaysTemplateUnderOldNames() throws IOException {
        edit(report, book -> rename(book, DECLARED));

        run();

        assertThat(fate(report)).isEqualTo("拒收 拒收");
    }

    @Test
    void givesBackTodaysTemplateWithTheDataInItAndTakesItAsACorrection() throws IOException, UnreadableWorkbook {
        run();
        JsonNode before = units();
        age(report, DECLARED);

        run();

        assertThat(units()).isEqualTo(before);
        assertThat(fate(report)).isEqualTo("在用 通过");
        Path copy = files(output().resolve("退回")).get(0);
        assertThat(rows(copy, "问题清单").get(1).get(0)).startsWith("您用的是2025.1版模板，本文件已换成2026.1版，数据已填好");
        assertThat(rows(copy, "问题清单").get(FIRST_ROW).subList(1, 5))
                .containsExactly(
                        "提示",
                        "N017",
                        "封面!B4",
                        "用的是2025.1版模板，已按2026.1版读取：工作表“班级情况”读作“班级学生”，班级学生的“进城务工人员随迁子女”读作“随迁子女数”，"
                                + "教师的“任课学科”读作“任教学科”，教师没有“信息化教学”");
        Book renewed = Book.read(copy, SchoolTemplate.SHEETS);
        assertThat(renewed.edition()).isEqualTo(Edition.CURRENT);
        assertSame(renewed, Book.read(whole, SchoolTemplate.SHEETS), TeacherSheet.DIGITAL, CoverSheet.TEMPLATE);

        Path sent = Files.copy(copy, folder.resolve("input/交回.xlsx"));
        run();

        assertThat(fate(sent)).isEqualTo("在用 通过");
        assertThat(fate(report)).isEqualTo("被替代 通过");
        assertThat(units()).isEqualTo(before);
        assertThat(output().resolve("退回")).doesNotExist();
    }

    @Test
    void marksTheCellsWhereTheyStandInTodaysTemplate() throws IOException {
        age(report, DECLARED);
        edit(report, book -> {
            XSSFSheet classes = book.getSheet("班级情况");
            classes.shiftRows(HEADERS, classes.getLastRowNum(), 2);
            XSSFRow first = classes.getRow(FIRST_ROW + 2);
            first.getCell(3).setCellValue(first.getCell(3).getNumericCellValue() + 3);
            write(first.getCell(4), "20人");
            book.getSheet("教师").getRow(FIRST_ROW).getCell(14).setCellValue(42);
        });

        run();

        Path copy = files(output().resolve("退回")).get(0);
        assertThat(rows(copy, "问题清单").stream()
                        .skip(FIRST_ROW)
                        .map(row -> row.get(2) + " " + row.get(3))
                        .toList())
                .containsExactly("N017 封面!B4", "E108 班级学生!E4", "Q310 教师!O4");
        assertThat(rows(copy, "班级学生").get(FIRST_ROW).get(4)).isEqualTo("20人");
        try (XSSFWorkbook book = open(copy)) {
            assertThat(book.getSheet("班级学生").getRow(FIRST_ROW).getCell(4).getCellComment())
                    .isNotNull();
        }
    }

    private static void assertSame(Book one, Book other, Column<?>... but) {
        for (SheetSpec spec : SchoolTemplate.SHEETS) {
            assertThat(values(one, spec, List.of(but))).as(spec.name()).isEqualTo(values(other, spec, List.of(but)));
        }
    }

    private static List<List<String>> values(Book book, SheetSpec spec, List<Column<?>> but) {
        List<List<String>> lines = new ArrayList<>();
        book.lines(spec)
                .forEach(line -> lines.add(line.entries().stream()
                        .filter(entry -> !but.contains(entry.column()) && entry.column() != CoverSheet.TEMPLATE)
                        .<String>map(OldTemplateTest::text)
                        .toList()));
        return lines;
    }

    private static String text(Entry<?> entry) {
        return String.valueOf(entry.value());
    }

    /** Makes a report one of 2025.1: a sheet and two columns renamed, a column gone. */
    private static void age(Path file, OldNames names) throws IOException {
        edit(file, book -> {
            write(book.getSheet("封面").getRow(FIRST_ROW).getCell(1), "2025.1");
            drop(book.getSheet("教师"), "信息化教学");
            rename(book, names);
        });
    }

    private static void rename(XSSFWorkbook book, OldNames names) {
        write(header(book.getSheet("教师"), "任教学科*"), names.subject);
        write(header(book.getSheet("班级学生"), "随迁子女数"), names.migrants);
        book.setSheetName(book.getSheetIndex("班级学生"), names.classes);
    }

    private static void drop(XSSFSheet sheet, String header) {
        int at = header(sheet, header).getColumnIndex();
        for (Row row : sheet) {
            if (row.getRowNum() >= HEADERS) {
                int last = row.getLastCellNum();
                if (row.getCell(at) != null) {
                    row.removeCell(row.getCell(at));
                }
                if (last > at + 1) {
                    row.shiftCellsLeft(at + 1, last - 1, 1);
                }
            }
        }
    }

    private static Cell header(XSSFSheet sheet, String header) {
        for (Cell cell : sheet.getRow(HEADERS)) {
            if (cell.getStringCellValue().replaceAll("[\\s（(][^*]*|\\*", "").equals(header.replace("*", ""))) {
                return cell;
            }
        }
        throw new AssertionError("no column " + header);
    }

    /** A cell with its text inside would keep that beside the new one. */
    private static void write(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private void run() {
        RunSettings settings = new RunSettings(
                folder.resolve("input"),
                folder.resolve("output"),
                YearMonth.of(2026, 10),
                LocalDate.of(2026, 11, 6),
                false);
        new MonthRun(settings, Progress.UNWATCHED).run();
    }

    private Path output() {
        return folder.resolve("output/2026-10");
    }

    /** The indicators of every school. */
    private JsonNode units() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(output().resolve("指标.json")))
                .get("schools");
    }

    private String fate(Path file) throws IOException {
        String path = folder.resolve("input").relativize(file).toString();
        for (JsonNode input : JsonMapper.shared()
                .readTree(Files.readString(output().resolve("运行记录.json")))
                .get("inputs")) {
            if (input.get("path").asString().equals(path)) {
                return input.get("fate").asString() + " " + input.get("status").asString();
            }
        }
        return "";
    }

    private static List<List<String>> rows(Path file, String sheet) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheet(sheet)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(new DataFormatter().formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
