package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.finding.Level;
import org.junheng.intake.Bureau;
import org.junheng.intake.InboxFile;
import org.junheng.sample.Extent;
import org.junheng.sample.RehearsalCounty;
import org.junheng.store.Examined;
import org.junheng.workbook.BookReader;
import org.junheng.workbook.BookVisitor;
import org.junheng.workbook.FrontSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Mark;
import org.junheng.workbook.ReturnedCopy;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;
import org.junheng.workbook.UnreadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Good workbooks with random damage are read or refused, whatever the damage, and what is read can go back.
 * {@code -Pnightly} tries ten thousand; the number of a failure is its seed.
 */
class MutationTest {

    private static final int COUNT = Integer.getInteger("junheng.mutations", 500);
    private static final int EVERY_XLS = 10;

    @TempDir
    static Path county;

    private static byte[] good = {};
    private static Mutations packed;
    private static Mutations old;
    private static FileExaminer examiner = new FileExaminer(Bureau.unknown(), LocalDate.MIN, String::hashCode);

    @TempDir
    Path folder;

    @BeforeAll
    static void writesAReport() throws Exception {
        RehearsalCounty.write(county, new Extent(12, 1, YearMonth.of(2026, 10), 7));
        try (Stream<Path> reports = Files.list(county.resolve("2026-10"))) {
            good = Files.readAllBytes(
                    reports.min(Comparator.comparing(MutationTest::size)).orElseThrow());
        }
        packed = new Mutations(good);
        old = new Mutations(xls());
        Bureau bureau = Bureau.read(county.resolve(Bureau.FILE));
        examiner = new FileExaminer(bureau, LocalDate.of(2026, 11, 6), String::hashCode);
    }

    @Test
    void anyDamageIsReadOrRefused() throws IOException {
        List<String> failures = new ArrayList<>();
        int refused = 0;
        for (int seed = 1; seed <= COUNT; seed++) {
            Path file = spoiled(seed);
            try {
                Examined found = examiner.examine(InboxFile.of(file, "月报.xlsx")).found();
                boolean isRefused = found.submission() == null;
                refused += isRefused ? 1 : 0;
                if (isRefused && found.findings().stream().noneMatch(finding -> finding.level() == Level.X)) {
                    failures.add(seed + ": refused without a reason");
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
                failures.add(seed + ": " + failure + " " + failure.getStackTrace()[0]);
            }
        }

        assertThat(failures).isEmpty();
        assertThat(refused).as("refused of " + COUNT).isBetween(COUNT / 5, COUNT * 9 / 10);
    }

    @Test
    void whatIsReadCanBeReturned() throws IOException {
        FrontSheet list = new FrontSheet(
                "问题清单", "问题清单", "逐条改正", List.of(new SheetColumn("问题", 40, Look.WRAPPED)), 0, List.of(List.of("不对")));
        List<Mark> marks = Stream.of("封面", "教师", "班级学生")
                .flatMap(sheet -> Stream.of("A1", "B5", "Z99").map(cell -> new Mark(sheet, cell, Tint.BAD, "不对")))
                .toList();
        List<String> failures = new ArrayList<>();
        int returned = 0;
        for (int seed = 1; seed <= COUNT; seed++) {
            Path file = spoiled(seed);
            try {
                BookReader.read(file, new Unheard());
            } catch (UnreadableWorkbook refused) {
                continue;
            }
            try {
                Path copy = folder.resolve("退回.xlsx");
                ReturnedCopy.write(file, copy, marks, list, "0".repeat(64));
                BookReader.read(copy, new Unheard());
                returned++;
            } catch (IOException | UnreadableWorkbook | RuntimeException failure) {
                failures.add(seed + ": " + failure + " " + failure.getCause());
            }
        }

        assertThat(failures).isEmpty();
        assertThat(returned).as("returned of " + COUNT).isBetween(COUNT / 10, COUNT * 4 / 5);
    }

    private Path spoiled(int seed) throws IOException {
        byte[] spoiled = (seed % EVERY_XLS == 0 ? old : packed).spoiled(seed);
        return Files.write(folder.resolve("月报.xlsx"), spoiled);
    }

    private static final class Unheard implements BookVisitor {

        @Override
        public boolean sheet(String name, boolean hidden) {
            return true;
        }

        @Override
        public void row(org.junheng.workbook.Row row) {}

        @Override
        public void sheetEnd(SheetTail tail) {}
    }

    /** The report's texts and numbers in the old format. */
    private static byte[] xls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(good));
                HSSFWorkbook to = new HSSFWorkbook()) {
            for (Sheet sheet : from) {
                Sheet copy = to.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row line = copy.createRow(row.getRowNum());
                    for (Cell cell : row) {
                        copy(cell, line.createCell(cell.getColumnIndex()));
                    }
                }
            }
            to.write(out);
        }
        return out.toByteArray();
    }

    private static void copy(Cell from, Cell to) {
        switch (from.getCellType()) {
            case STRING -> to.setCellValue(from.getStringCellValue());
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
            case FORMULA, BLANK, ERROR, _NONE -> to.setBlank();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
