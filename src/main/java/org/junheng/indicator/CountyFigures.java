package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.school.Stage;

/**
 * Everything that one standard says about a county, from one set of measures.
 *
 * @param units of the compulsory stages by code, then stage; those out of scope too
 * @param dispersions by stage, in the standard's order, the composite last
 */
public record CountyFigures(
        Standard standard, List<UnitResult> units, List<Dispersion> dispersions, CountyVerdict verdict) {

    public CountyFigures {
        units = List.copyOf(units);
        dispersions = List.copyOf(dispersions);
    }

    /**
     * The order of the inputs does not matter.
     *
     * @throws IllegalArgumentException when a unit stands twice
     */
    public static CountyFigures compute(Standard standard, Collection<UnitInput> inputs) {
        if (inputs.stream().map(UnitInput::unit).distinct().count() != inputs.size()) {
            throw new IllegalArgumentException("a unit stands twice");
        }
        List<UnitResult> units = inputs.stream()
                .sorted(Comparator.comparing(UnitInput::unit))
                .map(input -> UnitResult.of(standard, input))
                .toList();
        List<Dispersion> dispersions = Stage.COMPULSORY.stream()
                .flatMap(stage -> dispersions(standard, stage, units).stream())
                .toList();
        return new CountyFigures(standard, units, dispersions, CountyVerdict.of(units, dispersions));
    }

    /** What each unit lacks of each indicator, by unit and in the standard's order. */
    public List<Gap> gaps() {
        UnitRule rule = standard.unitRule();
        if (rule == null) {
            return List.of();
        }
        return units.stream()
                .flatMap(result ->
                        result.readings().stream().flatMap(reading -> Gap.of(result.unit(), reading, rule).stream()))
                .toList();
    }

    /** What each unit that has a value does to the spread, by unit. */
    public List<Contribution> contributions(Stage stage, Indicator indicator) {
        return Contribution.of(stage, indicator, points(units, stage, indicator));
    }

    /** Empty without limits, and when no lifting of units to theirs brings the coefficient under its own. */
    public Optional<FewestLifts> fewestLifts(Stage stage, Indicator indicator) {
        BigDecimal limit = indicator.limit(stage);
        BigDecimal spread = standard.spread().get(stage);
        return limit == null || spread == null
                ? Optional.empty()
                : LiftSearch.among(points(units, stage, indicator), limit, spread)
                        .fewest();
    }

    private static List<Dispersion> dispersions(Standard standard, Stage stage, List<UnitResult> units) {
        List<Dispersion> dispersions = standard.indicators().stream()
                .map(indicator -> Dispersion.of(
                        stage,
                        indicator,
                        Moments.of(points(units, stage, indicator)),
                        standard.spread().get(stage)))
                .collect(Collectors.toCollection(ArrayList::new));
        Standard.Composite composite = standard.composite();
        if (composite != null) {
            dispersions.add(Dispersion.composite(stage, composite, units, List.copyOf(dispersions)));
        }
        return dispersions;
    }

    private static List<Point> points(List<UnitResult> units, Stage stage, Indicator indicator) {
        return units.stream()
                .filter(result -> result.unit().stage() == stage)
                .flatMap(result -> Point.of(result, indicator).stream())
                .toList();
    }
}
