package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.UnreadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next month's workbook says already, of what a school has reported. */
class CarriedTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static final List<Column<?>> CLASS_STANDS = List.of(
            ClassSheet.STAGE,
            ClassSheet.GRADE,
            ClassSheet.CLASS,
            ClassSheet.STUDENTS,
            ClassSheet.BOYS,
            ClassSheet.GIRLS,
            ClassSheet.BOARDERS,
            ClassSheet.MIGRANTS,
            ClassSheet.LEFT_BEHIND,
            ClassSheet.DISABLED);
    private static final List<Column<Long>> CLASS_MOVES = List.of(
            ClassSheet.MOVED_IN,
            ClassSheet.MOVED_OUT,
            ClassSheet.DROPPED_OUT,
            ClassSheet.SUSPECTED,
            ClassSheet.OTHER_GAIN,
            ClassSheet.OTHER_LOSS);

    @TempDir
    Path folder;

    @Test
    void carriesWhatStandsAndLeavesOutWhatWasOfTheMonth() throws IOException, UnreadableWorkbook {
        Book next = next(YearMonth.of(2026, 11));

        Line firstClass = next.lines(ClassSheet.SPEC).get(0);
        assertThat(CLASS_STANDS.stream()
                        .map(column -> text(firstClass.entry(column).value())))
                .containsExactly("小学", "一年级", "1班", "40", "20", "20", "10", "5", "6", "1");
        assertThat(CLASS_MOVES).noneMatch(firstClass::has);
        assertThat(next.lines(ClassSheet.SPEC)).hasSize(3);
        for (SheetSpec whole :
                List.of(TeacherSheet.SPEC, PremisesSheet.SPEC, RoomSheet.SPEC, PostingSheet.SPEC, LiftingSheet.SPEC)) {
            assertThat(values(next, whole)).isEqualTo(values(SoundBook.drawn().read(), whole));
        }
        for (SheetSpec none :
                List.of(ScoreSheet.SPEC, PairSheet.SPEC, ResearchSheet.SPEC, SurveySheet.SPEC, ExplanationSheet.SPEC)) {
            assertThat(next.lines(none)).isEmpty();
        }
        assertThat(values(next, CoverSheet.SPEC))
                .containsExactly(
                        List.of("2026.1", "3201000001", "云山县第一学校", "2026-11", "", "", "周敏", "13812345678", "", "何平"));
        assertThat(values(next, CareSheet.SPEC)).containsExactly(List.of("60", "1", "1", "2", "0", "1", "", ""));
        assertThat(values(next, ProfileSheet.SPEC))
                .isEqualTo(values(SoundBook.drawn().read(), ProfileSheet.SPEC));
        assertThat(values(next, ConductSheet.SPEC))
                .isEqualTo(values(SoundBook.drawn().read(), ConductSheet.SPEC));
    }

    @Test
    void missesOnlyWhatTheSchoolHasToSayAnew() throws IOException, UnreadableWorkbook {
        assertThat(Said.lines(next(YearMonth.of(2026, 11)).findings()))
                .containsExactly(
                        "E101 封面!B8 [] “报送类型”没有填写 / 请填写“报送类型”（选项）", "E101 封面!B12 [] “填报日期”没有填写 / 请填写“填报日期”（日期）");
    }

    @Test
    void beginsTheYearsAndTheTermsAnew() throws IOException, UnreadableWorkbook {
        Book january = next(YearMonth.of(2027, 1));
        Book march = next(YearMonth.of(2027, 3));
        Book september = next(YearMonth.of(2027, 9));

        assertThat(january.form(ProfileSheet.SPEC).orElseThrow().has(ProfileSheet.OPERATING_BUDGET))
                .isFalse();
        assertThat(values(january, CareSheet.SPEC)).containsExactly(List.of("60", "1", "1", "2", "0", "1", "", ""));
        assertThat(values(march, CareSheet.SPEC)).containsExactly(List.of("", "", "", "", "0", "1", "", ""));
        assertThat(march.lines(PostingSheet.SPEC).get(0).has(PostingSheet.OBSERVED))
                .isFalse();
        assertThat(values(march, ClassSheet.SPEC)).hasSize(3);
        assertThat(september.lines(ClassSheet.SPEC)).isEmpty();
        assertThat(september.lines(PostingSheet.SPEC)).isEmpty();
        assertThat(september.lines(LiftingSheet.SPEC).get(0).has(LiftingSheet.CLASS))
                .isFalse();
        assertThat(values(september, TeacherSheet.SPEC))
                .isEqualTo(values(SoundBook.drawn().read(), TeacherSheet.SPEC));
    }

    @Test
    void leavesOutWhatIsWrong() throws IOException, UnreadableWorkbook {
        Book report =
                SoundBook.drawn().set("班级学生!D4", "45人").set("办学条件!C7", "#N/A").read();

        Book next = written(Carried.over(report, OCTOBER, YearMonth.of(2026, 11)), YearMonth.of(2026, 11));

        assertThat(next.lines(ClassSheet.SPEC).get(0).entry(ClassSheet.STUDENTS).typed())
                .isEmpty();
        assertThat(next.form(PremisesSheet.SPEC)
                        .orElseThrow()
                        .entry(PremisesSheet.EQUIPMENT.primary())
                        .isBlank())
                .isTrue();
    }

    @Test
    void lastsForEveryColumnAsDeclared() {
        assertThat(SchoolTemplate.SHEETS.stream()
                        .filter(spec ->
                                spec.columns().stream().allMatch(column -> spec.lasting(column) == Lasting.MONTH)))
                .containsExactly(
                        ScoreSheet.SPEC, PairSheet.SPEC, ResearchSheet.SPEC, SurveySheet.SPEC, ExplanationSheet.SPEC);
        assertThat(Map.of(
                        "Aug–Sep", Lasting.SCHOOL_YEAR.reaches(YearMonth.of(2026, 8), YearMonth.of(2026, 9)),
                        "Jan–Feb", Lasting.TERM.reaches(YearMonth.of(2027, 1), YearMonth.of(2027, 2)),
                        "Sep–Jan", Lasting.TERM.reaches(YearMonth.of(2026, 9), YearMonth.of(2027, 1))))
                .isEqualTo(Map.of("Aug–Sep", false, "Jan–Feb", false, "Sep–Jan", true));
    }

    private Book next(YearMonth month) throws IOException, UnreadableWorkbook {
        return written(Carried.over(SoundBook.drawn().read(), OCTOBER, month), month);
    }

    private Book written(Carried carried, YearMonth month) throws IOException, UnreadableWorkbook {
        Path file = folder.resolve(month + ".xlsx");
        Prefill school = new Prefill(SoundBook.SCHOOL, "云山县第一学校", "九年一贯制学校", "公办", "镇区", "河口镇", month);
        TemplateWriter.write(file, school, carried, TemplateWriterTest.STAMP);
        return Book.read(file, SchoolTemplate.SHEETS);
    }

    private static List<List<String>> values(Book book, SheetSpec spec) {
        List<List<String>> lines = new ArrayList<>();
        for (Line line : book.lines(spec)) {
            lines.add(line.entries().stream().map(entry -> text(entry.value())).toList());
        }
        return lines;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
