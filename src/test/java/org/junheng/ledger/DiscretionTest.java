package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;
import org.junheng.ledger.Discretion.Shown;
import org.junheng.template.ClassSheet;
import org.junheng.template.CoverSheet;
import org.junheng.template.LiftingSheet;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;
import org.junheng.validation.Catalogue;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    private static final Kind BAD_NUMBER = new Kind("E102", "不是数字", "“{column}”应填数字，填的是“{typed}”", "只填数字，不写{typed}");
    private static final Kind BAD_DOCUMENT = new Kind("E201", "居民身份证号码有误", "证件号码不是有效的居民身份证号码", "请核对");
    private static final Kind NO_SUCH_TEACHER = new Kind("E409", "教师不在教师表", "责任教师不在“教师”表中", "请核对");
    private static final Kind NO_SUCH_CLASS = new Kind("E407", "班级不在班级学生表", "这个班不在“班级学生”表中", "请核对");

    private final Discretion discretion = new Discretion(false);

    @Test
    void masksAValueAsItsOwnColumnSays() {
        assertThat(discretion.value(TeacherSheet.DOCUMENT, "340123199001011234"))
                .isEqualTo("3401************34");
        assertThat(discretion.value(TeacherSheet.BORN, "1990-01-01")).isEqualTo("1990");
        assertThat(discretion.value(CoverSheet.PHONE, "13812345678")).isEqualTo("138******78");
        assertThat(discretion.value(ScoreSheet.NAME, "王小明")).isEqualTo("王**");
        assertThat(discretion.value(TeacherSheet.NAME, "李老师")).isEqualTo("李老师");
    }

    @Test
    void knowsALongNumberInAnyColumnByItsLooks() {
        assertThat(discretion.value(ClassSheet.CLASS, "G340123201001011234")).isEqualTo("G340*************34");
        assertThat(discretion.value(ClassSheet.CLASS, "联系王老师13812345678或０１０-６２３４５６７８"))
                .isEqualTo("联系王老师138******78或０１０-******７８");
        assertThat(discretion.value(ClassSheet.CLASS, "340123 1990 0101 123X")).isEqualTo("3401***************3X");
    }

    @Test
    void leavesSchoolCodesDatesAndFiguresAlone() {
        for (String harmless :
                new String[] {"2134000001", "2026-10-08 08:30", "1234.567890123456", "12345678.9", "1班"}) {
            assertThat(discretion.value(ClassSheet.CLASS, harmless)).isEqualTo(harmless);
        }
    }

    @Test
    void masksThePeopleWhomTwoSchoolsList() {
        assertThat(List.of(
                        shared("Q601", TeacherSheet.SPEC, "E1234567X"),
                        shared("Q601", TeacherSheet.SPEC, "340123199001011234"),
                        shared("Q602", ScoreSheet.SPEC, "G340123201001011234")))
                .containsExactly("E123***7X", "3401************34", "G340*************34");
    }

    private String shared(String rule, SheetSpec sheet, String typed) {
        Kind kind = Catalogue.kinds().stream()
                .filter(each -> each.code().equals(rule))
                .findFirst()
                .orElseThrow();
        Finding finding = kind.at(new Place(sheet.name(), "C4"), typed, Map.of("other", "清川县沙屯小学"));
        return discretion.finding(sheet, finding).typed();
    }

    @Test
    void leavesTheOptionAloneThatACureOffers() {
        Kind notAnOption = new Kind("E106", "不在选项之内", "“{column}”填的是“{typed}”", "最接近的是“跟踪中”");

        assertThat(shown(LiftingSheet.SPEC, notAnOption, "跟踪", "状态"))
                .isEqualTo(new Shown("跟*", "“状态”填的是“跟*”", "最接近的是“跟踪中”"));
    }

    @Test
    void masksWhatAFindingQuotesInItsSentencesToo() {
        assertThat(shown(ScoreSheet.SPEC, BAD_NUMBER, "王小明", "语文"))
                .isEqualTo(new Shown("王**", "“语文”应填数字，填的是“王**”", "只填数字，不写王**"));
        assertThat(shown(TeacherSheet.SPEC, BAD_NUMBER, "340123199001011234", "周课时"))
                .isEqualTo(new Shown(
                        "3401************34", "“周课时”应填数字，填的是“3401************34”", "只填数字，不写3401************34"));
    }

    @Test
    void masksBirthDatesHoweverShortTheyAreTyped() {
        for (String typed : new String[] {"90.1", "1980年12月", "1885-03-12"}) {
            Shown shown = shown(TeacherSheet.SPEC, BAD_NUMBER, typed, "出生日期");
            String masked = TeacherSheet.BORN.masking().mask(typed);

            assertThat(shown.typed()).isEqualTo(masked).isNotEqualTo(typed);
            assertThat(shown.message()).isEqualTo("“出生日期”应填数字，填的是“" + masked + "”");
        }
    }

    @Test
    void masksByTheColumnThatAFindingNamesFirst() {
        assertThat(shown(TeacherSheet.SPEC, BAD_DOCUMENT, "34012319900101", ""))
                .extracting(Shown::typed)
                .isEqualTo("3401********01");
        assertThat(shown(TeacherSheet.SPEC, BAD_DOCUMENT, "3.40123E+17", ""))
                .extracting(Shown::typed)
                .isEqualTo("3.40*****17");
    }

    @Test
    void takesAnyNameOnASheetAboutStudentsForAStudents() {
        assertThat(shown(ScoreSheet.SPEC, NO_SUCH_CLASS, "王 小明", ""))
                .extracting(Shown::typed)
                .isEqualTo("王***");
        assertThat(shown(ClassSheet.SPEC, NO_SUCH_CLASS, "三班", ""))
                .extracting(Shown::typed)
                .isEqualTo("三班");
    }

    @Test
    void leavesTheWordsThatAColumnAsksFor() {
        assertThat(shown(ScoreSheet.SPEC, BAD_NUMBER, "缺考", "语文"))
                .isEqualTo(new Shown("缺考", "“语文”应填数字，填的是“缺考”", "只填数字，不写缺考"));
        assertThat(shown(LiftingSheet.SPEC, BAD_NUMBER, "转差", "类别"))
                .extracting(Shown::typed)
                .isEqualTo("转差");
    }

    @Test
    void leavesWordsOfTheTemplateAndClassesWhateverColumnIsNamedFirst() {
        Kind absent = new Kind("Q703", "缺考较多", "{column}语文应考26人，{typed}3人", "请核对{typed}是否属实");
        assertThat(shown(ScoreSheet.SPEC, absent, "缺考", "七年级"))
                .isEqualTo(new Shown("缺考", "七年级语文应考26人，缺考3人", "请核对缺考是否属实"));
        for (String word : new String[] {"一班", "七年级", "信息科技", "学籍号", "大专"}) {
            assertThat(shown(ScoreSheet.SPEC, BAD_NUMBER, word, "语文"))
                    .extracting(Shown::typed)
                    .isEqualTo(word);
        }
    }

    @Test
    void namesTeachers() {
        assertThat(shown(LiftingSheet.SPEC, NO_SUCH_TEACHER, "李老师", ""))
                .extracting(Shown::typed)
                .isEqualTo("李老师");
    }

    @Test
    void masksNothingWhenToldSo() {
        Finding finding = BAD_DOCUMENT.at(new Place("教师", "C4"), "340123199001011234", Map.of());

        assertThat(new Discretion(true).finding(TeacherSheet.SPEC, finding))
                .isEqualTo(new Shown("340123199001011234", finding.message(), finding.cure()));
    }

    private Shown shown(SheetSpec sheet, Kind kind, String typed, String column) {
        Map<String, String> facts = kind.slots().isEmpty() ? Map.of() : Map.of("column", column, "typed", typed);
        return discretion.finding(sheet, kind.at(new Place(sheet.name(), "G5"), typed, facts));
    }
}
