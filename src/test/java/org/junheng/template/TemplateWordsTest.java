package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the template says of a column does not contradict itself, nor what is said of a cell that was filled in so. */
class TemplateWordsTest {

    @Test
    void asksForZeroWhereACountIsNone() {
        assertThat(said(PremisesSheet.SPEC.columns().get(3)))
                .isEqualTo("类型：数值\n单位：平方米\n没有的填0\n室内体育用房，不大于上一行 / 只填数字，单位是平方米，不加文字；没有的填0。");
        assertThat(said(ProfileSheet.THREE_YEAR_DEATHS))
                .isEqualTo("类型：整数\n单位：人\n本届学生三年内死亡的人数，没有的填0 / 只填整数，单位是人，不加文字；没有的填0。");
        assertThat(said(ClassSheet.STUDENTS)).isEqualTo("类型：整数\n单位：人\n必须填写\n等于男生数加女生数 / 只填整数，单位是人，不加文字；没有的填0。");
        assertThat(said(TeacherSheet.WEEKLY_LESSONS)).isEqualTo("类型：数值\n单位：节\n填数字，没有的填0 / 只填数字，单位是节，不加文字；没有的填0。");
    }

    @Test
    void asksForABlankWhereZeroWouldBeAFigure() {
        assertThat(said(ProfileSheet.BUILT))
                .isEqualTo("类型：整数\n单位：年\n没有的可以留空\n四位数字；老学校的部分标准可放宽 / 填四位数字的年份，如2026；没有的留空。");
        assertThat(said(LiftingSheet.LATEST))
                .isEqualTo("类型：百分数\n单位：%\n没有的可以留空\n填0到100之间的数，95表示95% / 填0到100之间的数，95表示95%。");
    }

    @Test
    void asksForNoSubstituteWhereThereIsNone() {
        assertThat(said(TargetSheet.YEAR)).isEqualTo("类型：整数\n单位：年\n必须填写\n填四位数字的年份，如2026 / 填四位数字的年份，如2026。");
        assertThat(said(RoomSheet.AREA)).isEqualTo("类型：数值\n单位：平方米\n必须填写\n填数字 / 只填数字，单位是平方米，不加文字。");
    }

    private static String said(Column<?> column) {
        return TemplateWords.note(column) + " / " + TemplateWords.complaint(column);
    }
}
