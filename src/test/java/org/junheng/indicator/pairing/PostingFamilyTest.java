package org.junheng.indicator.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Registered;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.DossierDraft;
import org.junheng.indicator.dossier.PostingFact;
import org.junheng.intake.Register;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingFamilyTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate AUGUST = LocalDate.of(2027, 8, 31);

    private static final Register REGISTER = new Register(List.of(
            Registered.school(1, SchoolType.PRIMARY, "东镇", "优质", 2),
            Registered.school(2, SchoolType.JUNIOR, "西乡", "薄弱", 1),
            Registered.school(3, SchoolType.NINE_YEAR, "西乡", "一般", null)));

    /** What is unmet, and after the bar what cannot be told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 2 | 15 | 20 | 2 | 2 | 2027-08-31 |",
                "4 | 2 | 14 | 20 | 2 | 2 | 2027-08-31 | 周课时?",
                "5 | 2 | 12 | 20 | 2 | 2 | 2027-08-31 |",
                "5 | 2 | 11 | 19 | 1 | 1 | 2027-08-30 | 周课时 听评课 公开课 专题讲座 支教满一年?",
                "6 | 2 | 12 | 20 | 2 | 2 | 2027-08-31 | 年龄?",
                "9 | 2 | 12 | 20 | 2 | 2 | 2027-08-31 | ?年龄",
                "9 | 3 | 12 | 20 | 2 | 2 | 2027-08-31 | ?周课时 年龄",
                "9 | 3 | 15 | 20 | 2 | 2 | 2027-08-31 | ?年龄",
                "9 | 3 | 11 | 20 | 2 | 2 | 2027-08-31 | 周课时?年龄",
                "4 | 2 | 15 |    | 2 | 2 |            | ?听评课 支教满一年"
            })
    void judgesEveryDuty(
            int teacher,
            String to,
            @Nullable BigDecimal lessons,
            @Nullable Long observed,
            @Nullable Long open,
            @Nullable Long lectures,
            @Nullable LocalDate end,
            @Nullable String words) {
        PostingResult result = figures(new PostingFact(
                        4,
                        1,
                        teacher == 9 ? null : (Integer) teacher,
                        "支教",
                        "0000000001",
                        "000000000" + to,
                        SEPTEMBER,
                        end,
                        lessons,
                        observed,
                        open,
                        lectures,
                        "合格"))
                .postings()
                .get(0);

        String found = names(result.unmet()) + "?" + names(result.unknown());
        assertThat(found.equals("?") ? null : found).isEqualTo(words);
        assertThat(result.meetsAll()).isEqualTo(words == null);
    }

    @Test
    void asksDutiesOfSupportAlone() {
        PostingFigures figures = figures(
                posting(4, "支教", SEPTEMBER, AUGUST),
                posting(5, "交流轮岗", SEPTEMBER, AUGUST),
                posting(6, "跟岗学习", SEPTEMBER, AUGUST));

        assertThat(figures.postings()).extracting(PostingResult::teacher).containsExactly("甲", "甲", "甲");
        assertThat(figures.support()).hasSize(1);
        assertThat(figures.meetingAll()).isEqualTo(1);
        assertThat(Stream.of(Duty.values()).map(figures::unmet)).containsOnly(0);
    }

    @Test
    void leavesOutWhatEndedBeforeTheSchoolYearOrHasNotBegun() {
        PostingFigures figures = figures(
                posting(4, "支教", LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 15)),
                posting(5, "支教", LocalDate.of(2026, 11, 1), null),
                posting(6, "支教", LocalDate.of(2025, 9, 1), LocalDate.of(2026, 9, 1)));

        assertThat(figures.postings()).extracting(each -> each.fact().row()).containsExactly(6);
    }

    @Test
    void keepsAListOfThisSchoolYearThatIsCarriedOver() {
        assertThat(figures(draft(OCTOBER.minusMonths(1))
                                .posting(posting(4, "支教", SEPTEMBER, AUGUST))
                                .done())
                        .postings())
                .hasSize(1);
        assertThat(figures(draft(OCTOBER.minusMonths(2))
                                .posting(posting(4, "支教", SEPTEMBER, AUGUST))
                                .done())
                        .postings())
                .isEmpty();
    }

    @Test
    void knowsNothingOfThisTermFromAListOfTheLast() {
        PostingFamily february = new PostingFamily(REGISTER, YearMonth.of(2027, 2));
        february.add(
                REGISTER.find(Registered.code(1)).orElseThrow(),
                draft(YearMonth.of(2027, 1))
                        .posting(posting(4, "支教", SEPTEMBER, AUGUST))
                        .done());
        PostingFact carried = new PostingFact(
                4,
                1,
                4,
                "支教",
                "0000000001",
                "0000000002",
                SEPTEMBER,
                AUGUST,
                BigDecimal.valueOf(16),
                null,
                null,
                null,
                "合格");

        assertThat(february.figures().postings())
                .containsExactly(new PostingResult(
                        Registered.code(1),
                        carried,
                        "甲",
                        Stage.PRIMARY,
                        Map.of(Duty.LESSONS, true, Duty.YEAR, true, Duty.AGE, true)));
        assertThat(february.figures().meetingAll()).isZero();
    }

    /** What the first row and the second say, what is unmet of the teacher of both, and after the mark what is unknown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-01 | 2026-09-15 | 16 | 12 | 2026-09-16 | 2027-09-15 | 16 | 8 | ?",
                "2026-03-01 | 2026-09-15 | 16 | 12 | 2026-09-16 | 2027-02-28 | 16 | 8 | ?",
                "2026-03-01 | 2026-09-15 | 16 | 12 | 2026-09-17 | 2027-02-28 | 16 | 8 | 支教满一年?",
                "2026-09-01 | 2027-01-31 | 16 | 12 | 2026-09-01 | 2027-06-30 | 16 | 8 | 支教满一年?",
                "2026-09-01 | 2027-01-31 | 16 | 12 | 2026-10-01 |            | 16 | 8 | ?支教满一年",
                "2026-09-01 | 2027-08-31 | 16 | 12 | 2026-10-01 |            | 14 | 7 | 周课时 听评课?",
                "2026-09-01 | 2027-08-31 | 16 | 12 | 2026-10-01 |            |    |   | ?周课时 听评课",
                "2026-09-01 | 2027-08-31 | 16 | 20 | 2026-10-01 |            | 16 |   | ?"
            })
    void judgesAPersonByAllTheRows(
            LocalDate start,
            LocalDate end,
            BigDecimal lessons,
            Long observed,
            LocalDate secondStart,
            @Nullable LocalDate secondEnd,
            @Nullable BigDecimal secondLessons,
            @Nullable Long secondObserved,
            String words) {
        PostingFamily family = new PostingFamily(REGISTER, OCTOBER);
        DossierDraft draft = draft(OCTOBER)
                .posting(support(4, 1, start, end, lessons, observed))
                .posting(support(5, 1, secondStart, secondEnd, secondLessons, secondObserved));
        family.add(REGISTER.find(Registered.code(1)).orElseThrow(), draft.done());
        PostingFigures figures = family.figures();

        assertThat(figures.postings())
                .extracting(each -> names(each.unmet()) + "?" + names(each.unknown()))
                .containsExactly(words, words);
        assertThat(figures.support()).extracting(each -> each.fact().row()).containsExactly(4);
        assertThat(figures.meetingAll()).isEqualTo(words.equals("?") ? 1 : 0);
        assertThat(family.readings().get(0).shares())
                .containsExactly(new Share(
                        Registered.code(1),
                        BigDecimal.valueOf(figures.meetingAll()),
                        BigDecimal.ONE,
                        "支教交流",
                        2,
                        List.of()));
    }

    @Test
    void keepsPeopleApart() {
        PostingFigures figures = figures(
                support(4, 1, SEPTEMBER, AUGUST, BigDecimal.valueOf(16), 20L),
                support(5, 2, SEPTEMBER, AUGUST, BigDecimal.valueOf(16), 19L),
                support(6, -6, SEPTEMBER, AUGUST, BigDecimal.valueOf(16), 20L),
                support(7, -7, SEPTEMBER, AUGUST, BigDecimal.valueOf(16), 20L));

        assertThat(figures.support()).extracting(each -> each.fact().row()).containsExactly(4, 5, 6, 7);
        assertThat(figures.meetingAll()).isEqualTo(3);
        assertThat(figures.unmet(Duty.OBSERVED)).isEqualTo(1);
    }

    @Test
    void takesAPostingFromItsSenderAlone() {
        PostingFact theirs = new PostingFact(
                4, 1, null, "支教", "0000000002", "0000000001", SEPTEMBER, AUGUST, null, null, null, null, "");

        assertThat(figures(theirs).postings()).isEmpty();
    }

    private static PostingFact posting(int row, String type, LocalDate start, @Nullable LocalDate end) {
        return new PostingFact(
                row, 1, 4, type, "0000000001", "0000000002", start, end, BigDecimal.valueOf(16), 20L, 2L, 2L, "合格");
    }

    private static PostingFact support(
            int row,
            int person,
            LocalDate start,
            @Nullable LocalDate end,
            @Nullable BigDecimal lessons,
            @Nullable Long observed) {
        return new PostingFact(
                row, person, 4, "支教", "0000000001", "0000000002", start, end, lessons, observed, 2L, 2L, "合格");
    }

    private static DossierDraft draft(YearMonth period) {
        return new DossierDraft(period)
                .teacher(4, "甲", Stage.PRIMARY, true)
                .teacher(5, "乙", Stage.JUNIOR, true)
                .teacher(6, "丙", Stage.JUNIOR, false);
    }

    private static PostingFigures figures(PostingFact... postings) {
        DossierDraft draft = draft(OCTOBER);
        Stream.of(postings).forEach(draft::posting);
        return figures(draft.done());
    }

    private static PostingFigures figures(Dossier dossier) {
        PostingFamily family = new PostingFamily(REGISTER, OCTOBER);
        family.add(REGISTER.find(Registered.code(1)).orElseThrow(), dossier);
        return family.figures();
    }

    private static String names(List<Duty> duties) {
        return duties.stream().map(Duty::label).collect(Collectors.joining(" "));
    }
}
