package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final Indicator FLOOR = Invented.indicator(Invented.QUALITY, "R4");
    private static final Indicator TEACHERS = Invented.indicator(Invented.QUALITY, "R1");

    @Test
    void takesTheGymnasiumOffTheTeachingArea() {
        IndicatorValue value = FLOOR.valueFor(Invented.primary(
                1, Map.of(Measure.STUDENTS, "800", Measure.TEACHING_AREA, "4500.5", Measure.GYM_AREA, "500")));

        assertThat(value)
                .isEqualTo(
                        new IndicatorValue.Computed(new BigDecimal("4000.5"), new BigDecimal("800"), BigDecimal.ONE));
        assertThat(value.computed().orElseThrow().value()).isEqualByComparingTo("5.000625");
    }

    @Test
    void statesTeachersForAHundredStudents() {
        IndicatorValue value = TEACHERS.valueFor(
                Invented.primary(1, Map.of(Measure.STUDENTS, "800", Measure.QUALIFIED_TEACHERS, "30")));

        assertThat(value.computed().orElseThrow().value()).isEqualByComparingTo("3.75");
    }

    @Test
    void isMissingWithTheCellsToMendWhenAMeasureIs() {
        IndicatorValue value = FLOOR.valueFor(Invented.primary(1, Map.of(Measure.GYM_AREA, "", Measure.STUDENTS, "0")));

        assertThat(value).isEqualTo(new IndicatorValue.Missing(Map.of(Measure.GYM_AREA, List.of("办学条件!C7"))));
    }

    @Test
    void isMissingWithoutCellsWhenNothingWasReported() {
        UnitInput sound = Invented.primary(1, Map.of());
        Map<Measure, Figure> figures = new EnumMap<>(sound.figures());
        figures.remove(Measure.QUALIFIED_TEACHERS);
        UnitInput silent = new UnitInput(sound.unit(), sound.type(), sound.founder(), sound.locality(), figures);

        assertThat(TEACHERS.valueFor(silent))
                .isEqualTo(new IndicatorValue.Missing(Map.of(Measure.QUALIFIED_TEACHERS, List.of())));
    }

    @Test
    void isUndefinedWithoutStudents() {
        UnitInput empty = Invented.primary(1, Map.of(Measure.STUDENTS, "0"));

        assertThat(FLOOR.valueFor(empty))
                .isEqualTo(new IndicatorValue.Undefined(
                        Objects.requireNonNull(empty.value(Measure.TEACHING_AREA))
                                .subtract(Objects.requireNonNull(empty.value(Measure.GYM_AREA))),
                        "在校生数为0"));
    }

    @Test
    void isZeroWhenNoneWereReported() {
        IndicatorValue value = TEACHERS.valueFor(Invented.primary(1, Map.of(Measure.QUALIFIED_TEACHERS, "0")));

        assertThat(value.computed().orElseThrow().value()).isEqualByComparingTo("0");
    }

    @Test
    void refusesToAddDifferentThings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator(
                        "X1",
                        "杂",
                        List.of(Measure.BOOKS, Measure.COMPUTERS),
                        List.of(),
                        Measure.STUDENTS,
                        BigDecimal.ONE,
                        "册",
                        2,
                        Map.of()))
                .withMessage("X1 must add up measures of one unit");
    }
}
