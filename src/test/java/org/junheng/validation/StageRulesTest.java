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
    void asksToMendTheStageOfClassesThatAreTooMany() {
        assertThat(said(SoundBook.drawn().set("学校概况!B4", "初级中学")))
                .contains("E401 班级学生!A3 [] 办学类型是初级中学，班级学生表却有小学的班级 / 请核对办学类型和班级学生表的学段，改正填错的一处");
    }

    @Test
    void asksForTeachersOrAnotherStageOfThose() {
        assertThat(said(SoundBook.drawn()
                        .sheet("教师", "| 姓名 | 证件号码 | 性别 | 出生日期 | 学段 | 任教学科 | 专任教师 | 学历 | 编制 | 到校任教年月 |")))
                .containsExactly(
                        "E402 教师!A3 [] 小学有班级，没有教师 / 请核对教师表和班级学生表的学段，改正填错的学段，或补上漏填的行",
                        "E402 教师!A3 [] 初中有班级，没有教师 / 请核对教师表和班级学生表的学段，改正填错的学段，或补上漏填的行");
    }

    @Test
    void asksForTheSeniorsOfSchoolsThatHaveThemAndOfNoOther() {
        assertThat(said(SoundBook.drawn().set("学校概况!B4", "十二年一贯制学校")))
                .containsExactly("E403 学校概况!B10 [] 办学类型是十二年一贯制学校，没有填高中在校生数 / 完全中学和十二年一贯制学校须填写高中在校生数，其他学校留空");
        assertThat(said(SoundBook.drawn().set("学校概况!B10", "200")))
                .containsExactly("E403 学校概况!B10 [200] 办学类型是九年一贯制学校，却填了高中在校生数 / 完全中学和十二年一贯制学校须填写高中在校生数，其他学校留空");
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
