package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junheng.indicator.Registered;
import org.junheng.indicator.pairing.Agreement;
import org.junheng.indicator.pairing.Pair;
import org.junheng.indicator.pairing.PairActivity;
import org.junheng.indicator.pairing.Ratio;
import org.junit.jupiter.api.Test;

class PairCourseTest {

    private static final Pair PAIR = new Pair(Registered.code(1), Registered.code(2));

    private final PairCourse course = PairCourse.of(PairedCounty.picture());

    @Test
    void addsTheSchoolYearUp() {
        PairActivity visit = new PairActivity(PAIR, LocalDate.of(2026, 10, 8), "送教上门", 4, 4, Agreement.AGREED);
        PairActivity research = new PairActivity(PAIR, LocalDate.of(2026, 10, 9), "联合教研", 5, null, Agreement.DOUBTED);

        PairStory story = course.stories().get(0);
        assertThat(story.month()).containsExactly(visit, research);
        assertThat(story.year())
                .containsExactly(
                        new PairActivity(PAIR, LocalDate.of(2026, 9, 10), "送教上门", 4, null, Agreement.DOUBTED),
                        visit,
                        research);
        assertThat(story.last()).isEqualTo(LocalDate.of(2026, 10, 9));
    }

    @Test
    void saysHowManyWeakSchoolsHaveAnActivePartner() {
        assertThat(course.weak()).containsExactly(Registered.code(2), Registered.code(3));
        assertThat(course.activeThisMonth()).isEqualTo(Set.of(Registered.code(2)));
        assertThat(course.activeThisYear()).isEqualTo(Set.of(Registered.code(2)));
        assertThat(course.since()).isEqualTo(PairedCounty.SEPTEMBER);
    }

    @Test
    void measuresTheWeakSchoolByItsPartnerThenAndNow() {
        PairGap gap = course.stories().get(0).gaps().get(0);

        assertThat(gap.code()).isEqualTo("R1");
        assertThat(gap.ratioThen()).isEqualByComparingTo("0.4");
        assertThat(gap.ratioNow()).isEqualByComparingTo("0.5");
        assertThat(gap.change()).isEqualByComparingTo("0.1");
        assertThat(gap.thenMonth()).isEqualTo(PairedCounty.SEPTEMBER);
    }

    @Test
    void hasNoChangeWhereOneExamIsKnown() {
        List<PairGap> gaps = course.stories().get(0).gaps();

        assertThat(gaps.get(gaps.size() - 1))
                .isEqualTo(new PairGap(
                        PairCourse.SCORES, "考试得分率", ratio(), PairedCounty.OCTOBER, ratio(), PairedCounty.OCTOBER));
        assertThat(gaps.get(gaps.size() - 1).change()).isNull();
        assertThat(gaps.get(gaps.size() - 1).ratioNow()).isEqualByComparingTo("0.75");
    }

    private static Ratio ratio() {
        return new Ratio(new BigDecimal("60"), new BigDecimal("80"), BigDecimal.valueOf(5));
    }
}
