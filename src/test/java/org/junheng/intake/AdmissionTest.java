package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.intake.Admission.Admitted;
import org.junheng.intake.Admission.Refused;
import org.junheng.school.SchoolCode;
import org.junheng.template.Book;
import org.junheng.template.DrawnBook;
import org.junheng.template.Example;
import org.junheng.template.Said;
import org.junheng.template.SoundBook;
import org.junheng.workbook.BookTraits;
import org.junheng.workbook.UnreadableWorkbook;
import org.junheng.workbook.UnreadableWorkbook.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class AdmissionTest {

    private static final String EXAMPLES = """
            封面!B4=２０２６.1
            封面!B4=2026.1
            封面!B4=
            => X004 封面!B4 [] 文件不是学校月报：封面没有模板版本
            封面!A4=版本
            => X004 封面!A3 [] 文件不是学校月报：封面没有模板版本
            封面!A3=甲 & 封面!B3=乙
            => X004 文件 [] 文件不是学校月报：没有工作表“封面”，或封面没有表头
            封面!B4='2024.1 & 封面!B5=
            => X005 封面!B4 [2024.1] 模板版本是“2024.1”，现在使用的是2026.1
            封面!B5=3201000001
            封面!B5=
            => X006 封面!B5 [] 学校标识码没有填写
            封面!B5='320100001
            => X006 封面!B5 [320100001] 学校标识码“320100001”不是10位数字
            封面!B5=#N/A
            => X006 封面!B5 [#N/A] 学校标识码“#N/A”不是10位数字
            封面!B5='3201000009
            => X006 封面!B5 [3201000009] 学校标识码“3201000009”不在学校名录中
            封面!B7='2026-11
            封面!B7='2026-03
            封面!B7=
            => X007 封面!B7 [] 所属期没有填写
            封面!B7=十月
            => X007 封面!B7 [十月] 所属期“十月”不是年月
            封面!B7='2026-12
            => X007 封面!B7 [2026-12] 所属期2026-12还没有到
            封面!B7='2026-02
            => X007 封面!B7 [2026-02] 所属期2026-02早于最早所属期2026-03
            班级学生!D3=人数 & 教师!C3= & 教师!O3= & 封面!B5=
            => X006 封面!B5 [] 学校标识码没有填写
            => X008 文件 [] 文件不完整：工作表“班级学生”缺少“学生数”；工作表“教师”缺少“证件号码”
            班级学生!D3=学生人数
            => X008 文件 [] 文件不完整：工作表“班级学生”缺少“学生数”（“学生人数”可能就是，要改回原名）
            专用教室!D3=
            """;

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 6);

    public static List<Example> examples() {
        return Example.table(EXAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatCannotBeUsedAndNothingElse() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.changes(), () -> {
                    Admission admission = admission(example.book().read());

                    assertThat(admission instanceof Refused refused ? Said.briefs(refused.reasons()) : List.of())
                            .isEqualTo(example.said());
                }));
    }

    @Test
    void namesTheSheetThatMayBeTheMissingOne() {
        Refused refused = (Refused) admission(SoundBook.drawn()
                .without("教师")
                .sheet("教师基本信息", "| 姓名 |")
                .without("家校心理")
                .sheet("草稿", "| 1 |")
                .read());

        assertThat(Said.briefs(refused.reasons()))
                .containsExactly("X008 文件 [] 文件不完整：缺少工作表“教师”（“教师基本信息”可能就是它，要改回原名）；缺少工作表“家校心理”");
    }

    @Test
    void namesEveryMissingSheetAtOnce() {
        Refused refused = (Refused) admission(
                SoundBook.drawn().without("教师").without("家校心理").without("满意度").read());

        assertThat(Said.lines(refused.reasons()))
                .containsExactly("X008 文件 [] 文件不完整：缺少工作表“教师”；缺少工作表“家校心理” / 请在教育局下发的模板中填报，不要删除或改名工作表和列");
        assertThat(refused.school()).isEqualTo(new SchoolCode("3201000001"));
        assertThat(refused.period()).isEqualTo(YearMonth.of(2026, 10));
    }

    @Test
    void refusesAWorkbookWithoutCover() {
        Refused refused =
                (Refused) admission(new DrawnBook().sheet("成绩单", "| 姓名 | 语文 |").read());

        assertThat(refused.reasons()).extracting(Said::brief).containsExactly("X004 文件 [] 文件不是学校月报：没有工作表“封面”，或封面没有表头");
        assertThat(refused.school()).isNull();
        assertThat(refused.period()).isNull();
    }

    @Test
    void saysWhyAFileIsUnreadable() {
        assertThat(Stream.of(Reason.values())
                        .map(reason -> (Refused) Admission.of(new UnreadableWorkbook(reason, "")))
                        .flatMap(refused -> refused.reasons().stream().map(Said::brief)))
                .containsExactly(
                        "X001 文件 [] 文件是空的，没有任何内容",
                        "X001 文件 [] 文件不是Excel工作簿",
                        "X001 文件 [] 文件不是.xlsx或.xls格式",
                        "X001 文件 [] 文件已损坏，不能完整打开",
                        "X002 文件 [] 文件设有打开密码",
                        "X003 文件 [] 文件含有宏",
                        "X001 文件 [] 文件展开后过大，或压缩比异常",
                        "X001 文件 [] 文件无法读取，可能正被占用或没有权限");
        assertThat(((Refused) Admission.of(new UnreadableWorkbook(Reason.DAMAGED, "工作表3不完整"))).reasons())
                .extracting(Said::brief)
                .containsExactly("X001 文件 [] 文件已损坏，不能完整打开（工作表3不完整）");
    }

    @Test
    void takesTheFactsOfTheCover() {
        Admission first = admission(SoundBook.drawn().read());
        Admission correction = admission(SoundBook.drawn()
                .set("封面!B8", "更正")
                .set("封面!B9", "2")
                .set("封面!B12", "昨天")
                .read());

        assertThat(first)
                .isEqualTo(new Admitted(
                        new Cover(
                                new SchoolCode("3201000001"),
                                "云山县第一学校",
                                YearMonth.of(2026, 10),
                                false,
                                0,
                                LocalDate.of(2026, 11, 3)),
                        List.of()));
        assertThat(correction)
                .isEqualTo(new Admitted(
                        new Cover(new SchoolCode("3201000001"), "云山县第一学校", YearMonth.of(2026, 10), true, 2, null),
                        List.of()));
    }

    @Test
    void admitsAnySchoolWhereNoRegisterIsKnown() {
        Book book = SoundBook.drawn().set("封面!B5", "'9999999999").read();

        assertThat(Admission.of(book, "月报.xlsx", Bureau.unknown(), new AsOf(AS_OF)))
                .isInstanceOf(Admitted.class);
    }

    @Test
    void saysThatForeignPartsAreIgnored() {
        Admitted admitted = (Admitted) admission(
                SoundBook.drawn().traits(new BookTraits(null, true, true, null)).read());

        assertThat(Said.lines(admitted.notices()))
                .containsExactly(
                        "N013 文件 [] 文件中有指向其他工作簿的外部链接，没有读取 / 不必处理；单元格按已保存的值读取",
                        "N013 文件 [] 文件中有嵌入的对象或文件，没有读取 / 不必处理；单元格按已保存的值读取");
    }

    @Test
    void rememberTheDaysForWhichItHolds() {
        AsOf asOf = new AsOf(AS_OF);

        Admission.of(SoundBook.drawn().set("封面!B7", "'2026-12").read(), "月报.xlsx", County.bureau(), asOf);

        assertThat(asOf.unchangedBefore()).contains(LocalDate.of(2026, 12, 1));
    }

    @Test
    void wordsTheFateOfFilesThatAreNotInForce() {
        assertThat(Said.line(FileKinds.takenAlready("一校/月报.xlsx")))
                .isEqualTo("X009 文件 [] 内容与已收文件“一校/月报.xlsx”完全相同，本文件不起作用 / 本文件不必处理，按已收文件的检查结果办理；如要更正，请修改后另报");
        assertThat(Said.line(FileKinds.superseded("一校更正.xlsx"))).isEqualTo("N010 文件 [] 本校本月以“一校更正.xlsx”为准 / 不必处理");
    }

    private static Admission admission(Book book) {
        return Admission.of(book, "月报.xlsx", County.bureau(), new AsOf(AS_OF));
    }
}
