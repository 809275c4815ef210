package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.Edited;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others have written neither commands the terminal, nor is read there as something else, nor tells of people. */
class TerminalTest {

    /** Escape sequences with one and with two bytes, another order of reading, line ends, and what is not seen at all. */
    private static final String EVIL =
            "\u001b]0;title\u0007\u001b[2J\u009b31m\u202e\u2066\u200f\u061c\u2028\u0085\r\u0008\ufeff\udb40\udc41";

    private static final String DOCUMENT = "340823198711223347";
    private static final String STUDENT = "G340823201511223341";
    private static final String PUPIL = "欧阳紫薇";
    private static final String PHONE = "13955661234";

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private List<Path> reports = List.of();

    @BeforeEach
    void writesReports() throws IOException {
        RehearsalCounty.write(folder.resolve("input"), new Extent(12, 1, YearMonth.of(2026, 10), 7));
        try (Stream<Path> files = Files.list(folder.resolve("input/2026-10"))) {
            reports = files.sorted().toList();
        }
    }

    @Test
    void isCommandedByNobodyElse() throws IOException {
        Path refused = reports.get(0).resolveSibling("no\u001b[31m\u202ebook\n\r2026-10已完成.xlsx");
        Files.writeString(refused, "no workbook");
        Path evil = reports.get(1).resolveSibling("evil" + EVIL + ".xlsx");
        Files.move(reports.get(1), evil);
        Edited.edit(evil, book -> {
            put(book, "班级学生", 3, 1, "一班" + EVIL);
            put(book, "班级学生", 3, 3, "x" + EVIL);
            put(book, "教师", 3, 2, EVIL);
        });

        junheng("check", "--as-of", "2026-11-06", refused.toString(), evil.toString(), folder + "/none" + EVIL);
        junheng("check", "--as-of", "2026-11-06", refused.toString(), evil.toString());
        run();
        junheng("status", "--output", folder.resolve("output").toString());
        junheng("status", "--output", folder.resolve("none" + EVIL).toString());
        junheng("verify-archive", "--output", folder.resolve("none" + EVIL).toString());
        junheng("rules");
        junheng("--help");
        junheng("run", "--period", EVIL);

        assertThat(said.toString()).contains("拒收", "班级学生!D4", "没有找到文件", "E301").doesNotContain("\n2026-10已完成.xlsx");
        assertThat(said.toString().codePoints().filter(TerminalTest::isUnseen).boxed())
                .isEmpty();
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return c != '\n'
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.SURROGATE);
    }

    @Test
    void tellsASchoolNothingOfPeople() throws IOException {
        Edited.edit(reports.get(0), book -> {
            put(book, "班级学生", 3, 1, STUDENT);
            put(book, "班级学生", 3, 3, DOCUMENT);
            put(book, "教师", 3, 2, DOCUMENT + "9");
            put(book, "教师", 3, 3, PHONE);
            for (int column = 0; column < 12; column++) {
                put(book, "学业成绩", 3, column, PUPIL);
                put(book, "学业成绩", 4, column, STUDENT);
                put(book, "培优转差", 3, column, column % 2 == 0 ? PUPIL : PHONE);
            }
            book.createSheet("联系" + PHONE).createRow(0).createCell(0).setCellValue(PUPIL);
        });

        int code = junheng("check", "--as-of", "2026-11-06", reports.get(0).toString());

        assertThat(code).as(said.toString()).isEqualTo(1);
        assertThat(said.toString()).contains("学业成绩!", "班级学生!D4").doesNotContain(DOCUMENT, STUDENT, PUPIL, PHONE);
    }

    private void run() {
        String input = folder.resolve("input").toString();
        String output = folder.resolve("output").toString();
        assertThat(junheng("run", "--input", input, "--output", output, "--as-of", "2026-11-06"))
                .as(said.toString())
                .isEqualTo(1);
    }

    private int junheng(String... typed) {
        return Junheng.commands(new Terminal(said, said, false)).execute(typed);
    }

    private static void put(XSSFWorkbook book, String sheet, int row, int column, String value) {
        var target = book.getSheet(sheet).getRow(row);
        (target == null ? book.getSheet(sheet).createRow(row) : target)
                .createCell(column)
                .setCellValue(value);
    }
}
