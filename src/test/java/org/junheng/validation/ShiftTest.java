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

    private static final String CLASSES = "| 学段 | 年级 | 班级 | 学生数 | 男生数 | 女生数 | 寄宿生数 | 随迁子女数 | 留守儿童数 |\n";

    private static final String TEACHERS =
            "| 姓名 | 证件类型 | 证件号码 | 性别 | 出生日期 | 学段 | 任教学科 | 专任教师 | 学历 | 职称 | 骨干级别 | 教师资格证号 | 编制 | 到校任教年月 | 周课时 | 近五年培训学时 | 信息化教学 |\n";

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

    @Test
    void saysNothingThatFollowsFromShiftedClasses() {
        assertThat(findings(SoundBook.drawn().sheet("班级学生", """
                | 学段 | 年级 | 班级 | 学生数 | 男生数 | 女生数 | 寄宿生数 | 随迁子女数 | 留守儿童数 | 残疾学生数 | 本月转入 | 本月转出 | 本月辍学 | 疑似辍学 |
                | | 小学 | 一年级 | 1班 | 40 | 20 | 20 | 10 | 5 | 6 | 1 | 1 | 2 | 0 |
                | | 小学 | 一年级 | 2班 | 38 | 20 | 18 | 9 | 4 | 7 | 0 | 0 | 1 | 0 |
                | | 初中 | 九年级 | 1班 | 45 | 22 | 23 | 12 | 3 | 8 | 0 | 0 | 1 | 0 |
                """)))
                .containsExactly("E101 班级学生!A4 [] 本表数据整体右移了一列，共3行受影响；第一处：“学段”没有填写");
    }

    @Test
    void saysNothingThatFollowsFromShiftedTeachers() {
        assertThat(findings(SoundBook.drawn().sheet("教师", TEACHERS + """
                | 居民身份证 | '341802198503120015 | 男 | @1985-03-12 | 小学 | 语文 | 是 | 本科 | 一级 | 县级 | '20103412345678901 | 在编 | '2010-09 | 14 | 380 | 熟练 |
                | 护照 | 'E12345679 | 男 | @1991-07-15 | 小学 | 体育与健康 | 是 | 本科 | 二级 | 无 | '20153412345678903 | 在编 | '2015-08 | 18 | 362 | 一般 |
                | 护照 | 'E12345680 | 女 | @1993-11-30 | 初中 | 艺术 | 是 | 本科 | 二级 | 无 | '20173412345678904 | 特岗 | '2017-09 | 17 | 365 | 熟练 |
                """)))
                .containsExactly(
                        "E106 教师!B4 [341802198503120015] 本表数据整体左移了一列，共3行受影响；第一处：“证件类型”只能选列表中的一项，填的是“341802198503120015”");
    }

    @Test
    void namesTheColumnFromWhichTheDataHasMoved() {
        assertThat(findings(SoundBook.drawn().sheet("教师", TEACHERS + """
                | 何平 | | '341802198503120015 | 女 | @1985-03-12 | 小学 | 语文 | 是 | | 本科 | 一级 | 县级 | '20103412345678901 | 在编 | '2010-09 | 14 | 380 | 熟练 |
                | 周敏 | | '341802199005200025 | 女 | @1990-05-20 | 初中 | 数学 | 是 | | 本科 | 二级 | 无 | '20143412345678902 | 在编 | '2014-08 | 16 | 361.5 | 一般 |
                | 安娜 | 护照 | 'E12345678 | 女 | @1988-02-01 | 初中 | 艺术 | 否 | | 本科 | | | | 合同制 | '2025-09 | 12 | | 熟练 |
                | 方岩 | 护照 | 'E12345679 | 男 | @1991-07-15 | 小学 | 体育与健康 | 是 | | 本科 | 二级 | 无 | '20153412345678903 | 在编 | '2015-08 | 18 | 362 | 一般 |
                """)))
                .containsExactly(
                        "E203 教师!D4 [女] 性别填女，身份证号码第17位表示男", "E101 教师!I4 [] 本表“学历”起各列的数据右移了一列，共4行受影响；第一处：“学历”没有填写");
    }

    @Test
    void recognisesMovedNumbersOfStudentsByTheirSum() {
        assertThat(findings(SoundBook.drawn().sheet("班级学生", CLASSES + """
                | 小学 | 一年级 | 1班 | | 40 | 20 | 20 | 10 | 5 |
                | 小学 | 一年级 | 2班 | | 38 | 20 | 18 | 9 | 4 |
                | 初中 | 九年级 | 1班 | | 45 | 22 | 23 | 12 | 3 |
                """)))
                .containsExactly("E101 班级学生!D4 [] 本表“学生数”起各列的数据右移了一列，共3行受影响；第一处：“学生数”没有填写");
        assertThat(findings(SoundBook.drawn().sheet("班级学生", CLASSES + """
                | 小学 | 一年级 | 1班 | | 20 | 20 | 10 | 5 |
                | 小学 | 一年级 | 2班 | | 20 | 18 | 9 | 4 |
                | 初中 | 九年级 | 1班 | | 22 | 23 | 12 | 3 |
                """)))
                .containsExactly("E101 班级学生!D4 [] “学生数”没有填写", "E101 班级学生!D5 [] “学生数”没有填写", "E101 班级学生!D6 [] “学生数”没有填写");
    }

    @Test
    void leavesAnEmptyColumnAlone() {
        assertThat(findings(SoundBook.drawn().sheet("专用教室", """
                | 学段 | 类别 | 教室名称 | 面积 |
                | 小学 | | 音乐 | 96 |
                | 小学 | | 美术 | 90 |
                | 初中 | | 音乐 | 92 |
                """)))
                .containsExactly("E101 专用教室!B4 [] “类别”没有填写", "E101 专用教室!B5 [] “类别”没有填写", "E101 专用教室!B6 [] “类别”没有填写");
    }

    @Test
    void comparesNothingWithAnEmptySheet() {
        assertThat(findings(SoundBook.drawn().sheet("班级学生", "| 学段 | 年级 | 班级 | 学生数 | 男生数 | 女生数 |")))
                .containsExactly(
                        "E401 班级学生!A3 [] 办学类型是九年一贯制学校，班级学生表没有初中的班级", "E401 班级学生!A3 [] 办学类型是九年一贯制学校，班级学生表没有小学的班级");
        assertThat(findings(SoundBook.drawn().sheet("教师", TEACHERS)))
                .containsExactly("E402 教师!A3 [] 初中有班级，没有教师", "E402 教师!A3 [] 小学有班级，没有教师");
    }

    private static List<String> findings(String rows) {
        return findings(SoundBook.drawn().sheet("教研活动", HEADERS + rows));
    }

    private static List<String> findings(DrawnBook book) {
        Cover cover = new Cover(new SchoolCode(SoundBook.SCHOOL), "云山县第一学校", YearMonth.of(2026, 10), false, 0, null);
        return Said.briefs(Examiner.examine(book.read(), cover, County.bureau(), new AsOf(LocalDate.of(2026, 11, 6))));
    }
}
