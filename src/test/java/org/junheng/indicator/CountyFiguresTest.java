package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.indicator.CountyVerdict.Reason;
import org.junheng.school.Founder;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

class CountyFiguresTest {

    @Test
    void passesACountyOfSoundUnits() {
        CountyFigures figures = quality();

        assertThat(figures.verdict()).isEqualTo(new CountyVerdict(true, List.of()));
        assertThat(figures.units()).allMatch(result -> result.met() == 7 && Boolean.TRUE.equals(result.pass()));
        assertThat(figures.dispersions())
                .extracting(dispersion -> dispersion.stage().label() + dispersion.code())
                .containsExactly(
                        "小学R1", "小学R2", "小学R3", "小学R4", "小学R5", "小学R6", "小学R7", "初中R1", "初中R2", "初中R3", "初中R4", "初中R5",
                        "初中R6", "初中R7");
    }

    @Test
    void passesAUnitThatMissesOneLimitByLessThanFifteenPercent() {
        UnitResult near = first(quality(Invented.primary(0, Map.of(Measure.BACKBONE_TEACHERS, "9"))));

        assertThat(near.met()).isEqualTo(6);
        assertThat(near.pass()).isTrue();
    }

    @Test
    void failsAUnitThatMissesOneLimitByMore() {
        CountyFigures figures = quality(Invented.primary(0, Map.of(Measure.BACKBONE_TEACHERS, "8")));

        assertThat(first(figures).met()).isEqualTo(6);
        assertThat(figures.verdict())
                .isEqualTo(new CountyVerdict(
                        false,
                        List.of(new Reason.UnitsFail(Stage.PRIMARY, List.of(Invented.unit(0, Stage.PRIMARY)), 3))));
    }

    @Test
    void failsAUnitThatMissesTwoLimits() {
        UnitResult result = first(
                quality(Invented.primary(0, Map.of(Measure.BACKBONE_TEACHERS, "9", Measure.QUALIFIED_TEACHERS, "41"))));

        assertThat(result.met()).isEqualTo(5);
        assertThat(result.pass()).isFalse();
    }

    @Test
    void cannotPassAUnitWithoutAValueAndLeavesItOutOfThatSpreadAlone() {
        CountyFigures figures = quality(Invented.primary(0, Map.of(Measure.BACKBONE_TEACHERS, "")));

        assertThat(first(figures).met()).isEqualTo(6);
        assertThat(figures.verdict().reasons())
                .containsExactly(new Reason.UnitsUnknown(Stage.PRIMARY, List.of(Invented.unit(0, Stage.PRIMARY)), 3));
        assertThat(dispersion(figures, "R1").units()).isEqualTo(3);
        assertThat(dispersion(figures, "R2").units()).isEqualTo(2);
        assertThat(dispersion(figures, "R2").students()).isEqualByComparingTo("2000");
    }

    @Test
    void listsUnitsOutOfScopeWithoutIndicators() {
        CountyFigures figures = quality(Invented.input(
                Invented.unit(0, Stage.PRIMARY),
                SchoolType.TEACHING_POINT,
                Founder.PUBLIC,
                Map.of(Measure.STUDENTS, "12")));

        assertThat(first(figures).outOfScope()).isEqualTo("小学教学点在校生12人，不足50人");
        assertThat(first(figures).readings()).isEmpty();
        assertThat(first(figures).pass()).isNull();
        assertThat(dispersion(figures, "R1").units()).isEqualTo(2);
        assertThat(figures.verdict().pass()).isTrue();
    }

    @Test
    void failsACountyThatLiesTooFarApart() {
        CountyFigures figures = quality(Invented.primary(0, Map.of(Measure.EQUIPMENT_VALUE, "15000000")));

        assertThat(figures.units()).allMatch(result -> Boolean.TRUE.equals(result.pass()));
        assertThat(figures.verdict().reasons())
                .containsExactly(new Reason.TooFarApart(Stage.PRIMARY, List.of(dispersion(figures, "R6"))));
    }

    @Test
    void doesNotPassACountyOfNothing() {
        CountyFigures nothing = CountyFigures.compute(Invented.QUALITY, List.of());

        assertThat(nothing.dispersions())
                .hasSize(14)
                .allMatch(each -> each.coefficient() == null && each.pass() == null);
        assertThat(nothing.verdict().pass()).isFalse();
        assertThat(nothing.verdict().reasons()).extracting(Reason::stage).containsExactly(Stage.PRIMARY, Stage.JUNIOR);
    }

    @Test
    void marksACoefficientThatRoundingWouldTurn() {
        CountyFigures figures = CountyFigures.compute(
                Invented.QUALITY,
                List.of(
                        Invented.primary(1, Map.of(Measure.EQUIPMENT_VALUE, "2499000")),
                        Invented.primary(2, Map.of(Measure.EQUIPMENT_VALUE, "7501000"))));

        assertThat(dispersion(figures, "R6").coefficient()).isEqualByComparingTo("0.5002");
        assertThat(dispersion(figures, "R6").pass()).isFalse();
        assertThat(dispersion(figures, "R6").critical()).isTrue();
    }

    @Test
    void judgesTheCompositeAloneUnder2012() {
        CountyFigures figures = CountyFigures.compute(
                Invented.BASIC,
                county(
                        Invented.primary(1, Map.of(Measure.BOOKS, "10000")),
                        Invented.primary(2, Map.of(Measure.BOOKS, "30000"))));
        Dispersion composite = figures.dispersions().get(8);

        assertThat(figures.units()).allMatch(result -> result.pass() == null);
        assertThat(composite.code()).isEqualTo("BC");
        assertThat(composite.units()).isEqualTo(2);
        assertThat(composite.students()).isEqualByComparingTo("2000");
        assertThat(composite.coefficient()).isEqualByComparingTo("0.0625");
        assertThat(composite.pass()).isTrue();
        assertThat(figures.verdict()).isEqualTo(new CountyVerdict(true, List.of()));
    }

    @Test
    void leavesTheCompositeUndefinedAsSoonAsOneCoefficientIs() {
        CountyFigures figures =
                CountyFigures.compute(Invented.BASIC, county(Invented.primary(1, Map.of(Measure.COMPUTERS, "0"))));
        Dispersion composite = figures.dispersions().get(8);

        assertThat(composite.coefficient()).isNull();
        assertThat(figures.verdict().reasons())
                .containsExactly(new Reason.SpreadUnknown(Stage.PRIMARY, List.of(composite)));
    }

    @Test
    void findsWhomToLift() {
        CountyFigures figures = quality(Invented.primary(0, Map.of(Measure.MULTIMEDIA_ROOMS, "0")));
        Indicator rooms = Invented.indicator(Invented.QUALITY, "R7");

        assertThat(figures.fewestLifts(Stage.PRIMARY, rooms).orElseThrow().units())
                .containsExactly(Invented.unit(0, Stage.PRIMARY));
        assertThat(figures.contributions(Stage.PRIMARY, rooms))
                .extracting(Contribution::unit)
                .containsExactly(
                        Invented.unit(0, Stage.PRIMARY),
                        Invented.unit(1, Stage.PRIMARY),
                        Invented.unit(2, Stage.PRIMARY));
        assertThat(figures.contributions(Stage.PRIMARY, rooms).get(0).share())
                .isCloseTo(new BigDecimal("0.6667"), within(new BigDecimal("0.0001")));
    }

    @Test
    void refusesAUnitThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quality(Invented.primary(1, Map.of())))
                .withMessage("a unit stands twice");
    }

    @Test
    void refusesAUnitOfTheSeniorStage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invented.input(
                        Invented.unit(1, Stage.SENIOR), SchoolType.FULL_MIDDLE, Founder.PUBLIC, Map.of()));
    }

    private static CountyFigures quality(UnitInput... others) {
        List<UnitInput> inputs = new ArrayList<>(List.of(others));
        inputs.addAll(county(Invented.primary(1, Map.of()), Invented.primary(2, Map.of())));
        return CountyFigures.compute(Invented.QUALITY, inputs);
    }

    private static List<UnitInput> county(UnitInput... primaries) {
        List<UnitInput> inputs = new ArrayList<>(List.of(primaries));
        inputs.add(Invented.junior(3, Map.of()));
        return inputs;
    }

    private static UnitResult first(CountyFigures figures) {
        return figures.units().get(0);
    }

    private static Dispersion dispersion(CountyFigures figures, String code) {
        return figures.dispersions().stream()
                .filter(each -> each.stage() == Stage.PRIMARY && each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
