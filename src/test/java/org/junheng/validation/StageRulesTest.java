package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.template.DrawnBook;
import org.junheng.template.Said;
import org.junheng.template.SoundBook;
import org.junit.jupiter.api.Test;

/** What E401 says of each sheet, with what is to be done there. */
class StageRulesTest {

    private static final String CLASSES = "| 学段 | 年级 | 班级 | 学生数 | 男生数 | 女生数 |\n";

    @Test
    void asksForTheClassesThatAreMissing() {
        assertThat(said(SoundBook.drawn().sheet("班级学生", CLASSES + "| 小学 | 一年级 | 1班 | 40 | 20 | 20 |")))
                .contains("E401 班级学生!A3 [] 办学类型是九年一贯制学校，班级学生表没有初中的班级 / 请核对办学类型和班级学生表的学段，补上漏填的班级");
    }

    @Test
    void asksToMoveTheFiguresOfAStageThatIsNotTaught() {
        assertThat(said(SoundBook.drawn()
                        .set("学校概况!B4", "小学")
                        .sheet("班级学生", CLASSES + "| 小学 | 一年级 | 1班 | 40 | 20 | 20 |")))
                .contains("E401 办学条件!A3 [] 办学类型是小学，办学条件表却在“初中”下填了数 / 请核对办学类型和办学条件表的学段，把这些数移到“小学”或“共用”下");
    }

    private static List<String> said(DrawnBook book) {
        return Said.lines(StageRules.rules().ask(book.read()).toList());
    }
}
