package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

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

    /** The same county under these vetoes. */
    public CountyFigures vetoedBy(List<CountyReading> vetoes) {
        return new CountyFigures(standard, units, dispersions, verdict.vetoedBy(vetoes));
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

    /** The smallest total to add; empty where the standard limits neither units nor spread, and without a value. */
    public Optional<MendingPlan> mendingPlan(Stage stage, Indicator indicator) {
        return new Plans(standard, units).mending(stage, indicator);
    }

    /**
     * The fewest teachers to rotate; empty as for {@link #mendingPlan}.
     *
     * @param movable how many of the teachers that the indicator counts may rotate from a unit
     */
    public Optional<MovingPlan> movingPlan(Stage stage, Indicator indicator, ToIntFunction<Unit> movable) {
        return new Plans(standard, units).moving(stage, indicator, movable);
    }

    /**
     * Between which values the coefficient lies.
     *
     * @param open the units whose values may still change; they count with these instead of what they have now
     */
    public Bounds bounds(Stage stage, Indicator indicator, List<Interval> open) {
        Set<Unit> uncertain = open.stream().map(Interval::unit).collect(Collectors.toSet());
        List<Point> certain = points(units, stage, indicator).stream()
                .filter(point -> !uncertain.contains(point.unit()))
                .toList();
        return Bounds.of(stage, indicator, certain, open, standard.spread().get(stage));
    }

    /**
     * Why the mean and the coefficient are others than the month before.
     *
     * @param published what was published for that month; null where nothing was
     */
    public List<Change> changesSince(
            CountyFigures before,
            Stage stage,
            Indicator indicator,
            Function<Change.Quantity, @Nullable BigDecimal> published) {
        return Change.of(stage, indicator, before, this, published);
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

    static List<Point> points(List<UnitResult> units, Stage stage, Indicator indicator) {
        return units.stream()
                .filter(result -> result.unit().stage() == stage)
                .flatMap(result -> Point.of(result, indicator).stream())
                .toList();
    }
}
