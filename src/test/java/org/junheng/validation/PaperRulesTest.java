package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junheng.intake.AsOf;
import org.junheng.intake.County;
import org.junheng.intake.Cover;
import org.junheng.school.SchoolCode;
import org.junheng.template.Book;
import org.junheng.template.Said;
import org.junheng.template.SoundBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers of one school: a row of 语文 each, which the rules take whole. */
class PaperRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    70 71 72 73 缺考 缺考 > ''
                    70 71 72 73 缺考 缺考 缺考 > Q703 学业成绩!G8 [缺考] 九年级语文应考7人，缺考3人，参考率不足95%
                    70 71 72 73 免考 免考 免考 > ''
                    81 81 81 81 > ''
                    81 81 81 81 81 > Q705 学业成绩!G4 [81] 九年级1班语文5人都是81分
                    81 81.5 82 81 81 > Q606 学业成绩!G4 [81] 九年级语文5人的成绩相差都不超过1分
                    81 81.5 82.5 81 81 > ''
                    81 缺考 81 81 81 81 > Q705 学业成绩!G4 [81] 九年级1班语文5人都是81分
                    """)
    void asksThePapersOfAGrade(String scores, String said) {
        assertThat(findings(scores)).isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    57 > 3 > ''
                    56 > 3 > Q703 学业成绩!G60 [缺考] 九年级语文应考59人，缺考3人，参考率不足95%
                    38 > 2 > ''
                    37 > 2 > ''
                    """)
    void asksWhereFewerThanNineteenOfTwentySat(int sat, int absent, String said) {
        String scores = "70 80 ".repeat(sat / 2) + "75 ".repeat(sat % 2) + "缺考 ".repeat(absent);

        assertThat(findings(scores)).isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    }

    private static List<String> findings(String scores) {
        StringBuilder drawn = new StringBuilder("| 考试名称 | 考试日期 | 年级 | 班级 | 学籍号 | 姓名 | 语文 |\n");
        int number = 10;
        for (String score : scores.strip().split(" ", -1)) {
            drawn.append("| 期中考试 | @2026-10-25 | 九年级 | 1班 | L0000000000000000")
                    .append(number++)
                    .append(" | 学生 | ")
                    .append(score)
                    .append(" |\n");
        }
        Book book = SoundBook.drawn()
                .set("班级学生!D6", "65")
                .set("班级学生!E6", "42")
                .sheet("学业成绩", drawn.toString())
                .read();
        Cover cover = new Cover(new SchoolCode(SoundBook.SCHOOL), "云山县第一学校", YearMonth.of(2026, 10), false, 0, null);
        return Said.briefs(Examiner.examine(book, cover, County.bureau(), new AsOf(LocalDate.of(2026, 11, 6))));
    }
}
