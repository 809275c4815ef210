package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junheng.finding.Finding;
import org.junheng.intake.AsOf;
import org.junheng.intake.Bureau;
import org.junheng.intake.County;
import org.junheng.intake.Cover;
import org.junheng.school.SchoolCode;
import org.junheng.template.DrawnBook;
import org.junheng.template.Said;
import org.junheng.template.SoundBook;
import org.junit.jupiter.api.Test;

class ExaminerTest {

    private final AsOf asOf = new AsOf(LocalDate.of(2026, 11, 6));

    @Test
    void answersInTheOrderOfTheTemplateThenRowColumnAndCode() {
        DrawnBook book = new DrawnBook().sheet("草稿", "| 1 |");
        book = SoundBook.drawnInto(book)
                .set("专用教室!D5", "500")
                .set("教师!O10", "45")
                .set("教师!P4", "'3000")
                .set("教师!O4", "'45")
                .set("教师!AA3", "备注")
                .set("封面!B13", "");

        assertThat(codesAndPlaces(book))
                .containsExactly(
                        "E101 封面!B13",
                        "N012 教师!AA3",
                        "N111 教师!O4",
                        "Q310 教师!O4",
                        "N111 教师!P4",
                        "Q311 教师!P4",
                        "E101 教师!A10",
                        "E101 教师!C10",
                        "E101 教师!D10",
                        "E101 教师!E10",
                        "E101 教师!F10",
                        "E101 教师!G10",
                        "E101 教师!H10",
                        "E101 教师!I10",
                        "E101 教师!M10",
                        "E101 教师!N10",
                        "Q310 教师!O10",
                        "Q321 专用教室!D5",
                        "N012 草稿!");
    }

    @Test
    void foldsMoreThanTenOfOneCauseInOneColumn() {
        DrawnBook ten = withRooms(10);
        DrawnBook twelve = withRooms(12);

        assertThat(Said.lines(findings(ten))).hasSize(10);
        assertThat(Said.lines(findings(twelve)))
                .containsExactly(
                        "Q321 专用教室!D4 D5 D6 D7 D8 D9 D10 D11 D12 D13 等12处 [504] 本列有12处同样的问题，第一处：面积填504平方米，大于400平方米 / 请核对面积；确实如此的请说明");
    }

    @Test
    void remembersTheDaysForWhichItsAnswersHold() {
        findings(SoundBook.drawn().set("教师!N4", "'2027-01").set("教师!N5", "'2026-11"));

        assertThat(asOf.unchangedFrom()).contains(LocalDate.of(2026, 11, 3));
        assertThat(asOf.unchangedBefore()).contains(LocalDate.of(2027, 1, 1));
    }

    private static DrawnBook withRooms(int rooms) {
        StringBuilder drawn = new StringBuilder("| 学段 | 类别 | 教室名称 | 面积 |\n");
        for (int row = 4; row < 4 + rooms; row++) {
            drawn.append("| 小学 | 音乐 | 教室")
                    .append(row)
                    .append(" | ")
                    .append(500 + row)
                    .append(" |\n");
        }
        return SoundBook.drawn().sheet("专用教室", drawn.toString());
    }

    private List<String> codesAndPlaces(DrawnBook book) {
        return findings(book).stream()
                .map(finding -> finding.kind().code() + " " + finding.place().sheet() + "!"
                        + finding.place().cell())
                .toList();
    }

    private List<Finding> findings(DrawnBook book) {
        Bureau bureau = County.bureau();
        Cover cover = new Cover(new SchoolCode(SoundBook.SCHOOL), "云山县第一学校", YearMonth.of(2026, 10), false, 0, null);
        return Examiner.examine(book.read(), cover, bureau, asOf);
    }
}
