package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junheng.intake.AsOf;
import org.junheng.intake.County;
import org.junheng.intake.Cover;
import org.junheng.school.SchoolCode;
import org.junheng.template.DrawnBook;
import org.junheng.template.Said;
import org.junheng.template.SoundBook;
import org.junit.jupiter.api.Test;

/** A table pasted one column beside its headers. */
class ShiftTest {

    private static final String HEADERS = "| 活动日期 | 类型 | 学段 | 学科 | 负责教师 | 参与人数 | 学时 |\n";

    @Test
    void namesTheCauseOnce() {
        assertThat(findings("""
                | | @2026-10-01 | 公开课 | 小学 | 语文 | 何平 | 12 |
                | | @2026-10-12 | 公开课 | 小学 | 数学 | 何平 | 9 |
                """)).containsExactly("E101 教研活动!A4 [] 本表数据整体右移了一列，共2行受影响；第一处：“活动日期”没有填写");
    }

    @Test
    void leavesASheetAloneInWhichOneRowIsWrong() {
        assertThat(findings("""
                | | @2026-10-01 | 公开课 | 小学 | 语文 | 何平 | 12 |
                | @2026-10-12 | 公开课 | 小学 | 数学 | 何平 | 9 | 1 |
                """)).hasSizeGreaterThan(3).noneMatch(said -> said.contains("右移"));
    }

    private static List<String> findings(String rows) {
        DrawnBook book = SoundBook.drawn().sheet("教研活动", HEADERS + rows);
        Cover cover = new Cover(new SchoolCode(SoundBook.SCHOOL), "云山县第一学校", YearMonth.of(2026, 10), false, 0, null);
        return Said.briefs(Examiner.examine(book.read(), cover, County.bureau(), new AsOf(LocalDate.of(2026, 11, 6))));
    }
}
