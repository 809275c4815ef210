package org.junheng.indicator.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.indicator.Registered;
import org.junheng.indicator.dossier.DossierDraft;
import org.junheng.indicator.teaching.Movement.Step;
import org.junit.jupiter.api.Test;

class MovementTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void followsACohortIntoTheNextGrade() {
        TeachingFigures june = month(JUNE, "五年级", Map.of(1, 50, 2, 60));
        TeachingFigures october = month(OCTOBER, "六年级", Map.of(1, 70, 2, 65));
        Movement movement = new Movement(new TreeMap<>(Map.of(JUNE, june, OCTOBER, october)));

        List<PaperResult> schools = october.of(Level.SCHOOL).toList();
        assertThat(movement.since(schools.get(0)))
                .contains(new Step(
                        JUNE, june.of(Level.SCHOOL).toList().get(0), new BigDecimal("20"), new BigDecimal("100"), 1));
        assertThat(movement.since(schools.get(1)).map(Step::ranks)).contains(-1);
        assertThat(movement.since(october.results().get(0)).map(Step::scoreRate))
                .contains(new BigDecimal("12.5"));
    }

    @Test
    void countsSeptemberToTheNewSchoolYear() {
        YearMonth september = YearMonth.of(2026, 9);
        YearMonth next = YearMonth.of(2027, 6);
        TeachingFigures first = month(september, "六年级", Map.of(1, 50));
        TeachingFigures last = month(next, "六年级", Map.of(1, 70));
        Movement movement = new Movement(new TreeMap<>(Map.of(september, first, next, last)));

        assertThat(movement.since(last.results().get(0)).map(Step::month)).contains(september);
    }

    @Test
    void comparesWithTheWiderOfTwoExamsOfOneDay() {
        TeachingFamily family = new TeachingFamily(JUNE);
        family.add(
                Registered.primary(1, "东镇"),
                new DossierDraft(JUNE)
                        .paper("A卷", JUNE.atDay(20), "五年级", "1班", 0, 30)
                        .paper("B卷", JUNE.atDay(20), "五年级", "1班", 0, 50, 50)
                        .paper("C卷", JUNE.atDay(20), "五年级", "1班", 0, 90, 90)
                        .done());
        TeachingFigures october = month(OCTOBER, "六年级", Map.of(1, 70));
        Movement movement = new Movement(new TreeMap<>(Map.of(JUNE, family.figures(), OCTOBER, october)));

        assertThat(movement.since(october.results().get(0))
                        .map(step -> step.before().paper().exam()))
                .contains("B卷");
    }

    @Test
    void followsNobodyIntoTheNextStage() {
        TeachingFigures june = month(JUNE, "六年级", Map.of(1, 50));
        TeachingFigures october = month(OCTOBER, "七年级", Map.of(1, 70));
        Movement movement = new Movement(new TreeMap<>(Map.of(JUNE, june, OCTOBER, october)));

        assertThat(movement.since(october.results().get(0))).isEmpty();
    }

    @Test
    void comparesNoOtherGradeAndNoClass() {
        TeachingFigures june = month(JUNE, "六年级", Map.of(1, 50));
        TeachingFigures july = month(JUNE.plusMonths(1), "五年级", Map.of(1, 70));
        Movement movement = new Movement(new TreeMap<>(Map.of(JUNE, june, JUNE.plusMonths(1), july)));

        assertThat(july.results())
                .allSatisfy(result -> assertThat(movement.since(result)).isEqualTo(Optional.empty()));
    }

    @Test
    void comparesWithTheExamBeforeInTheSameMonth() {
        TeachingFamily family = new TeachingFamily(OCTOBER);
        family.add(
                Registered.primary(1, "东镇"),
                new DossierDraft(OCTOBER)
                        .paper("月考", OCTOBER.atDay(10), "六年级", "1班", 0, 50)
                        .paper("期中", OCTOBER.atDay(28), "六年级", "1班", 0, 80)
                        .done());
        TeachingFigures october = family.figures();
        Movement movement =
                new Movement(new TreeMap<>(Map.of(JUNE, month(JUNE, "五年级", Map.of(1, 30)), OCTOBER, october)));

        assertThat(october.of(Level.SCHOOL).map(result -> movement.since(result).map(Step::scoreRate)))
                .containsExactly(Optional.of(new BigDecimal("20")), Optional.of(new BigDecimal("30")));
    }

    private static TeachingFigures month(YearMonth month, String grade, Map<Integer, Integer> scores) {
        TeachingFamily family = new TeachingFamily(month);
        LocalDate day = month.atDay(20);
        scores.forEach((school, score) -> family.add(
                Registered.primary(school, "东镇"),
                new DossierDraft(month).paper("考试", day, grade, "1班", 0, score).done()));
        return family.figures();
    }
}
