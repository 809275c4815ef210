package org.junheng.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Bounds;
import org.junheng.indicator.Change;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.IndicatorValue;
import org.junheng.indicator.Interval;
import org.junheng.indicator.MendingPlan;
import org.junheng.indicator.MovingPlan;
import org.junheng.indicator.UnitResult;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.store.Publications.Publication;

/**
 * Works out the remedies of a month.
 *
 * @param course up to twelve months, this one last
 * @param lastPublished what was published last of the month before; null when nothing was
 */
record Physician(
        CountyMonth now, List<CountyMonth> course, @Nullable Publication lastPublished) {

    private static final Set<Measure> TEACHERS =
            Set.of(Measure.QUALIFIED_TEACHERS, Measure.BACKBONE_TEACHERS, Measure.SPORT_ART_TEACHERS);

    Remedies remedies() {
        List<MendingPlan> mending = new ArrayList<>();
        List<MovingPlan> moving = new ArrayList<>();
        List<Bounds> bounds = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        CountyFigures figures = now.figures();
        for (Stage stage : Stage.COMPULSORY) {
            for (Indicator indicator : figures.standard().indicators()) {
                figures.mendingPlan(stage, indicator).ifPresent(mending::add);
                Measure kind = indicator.plus().get(0);
                if (TEACHERS.contains(kind)) {
                    figures.movingPlan(
                                    stage,
                                    indicator,
                                    unit -> now.families().rotationPool().movable(unit, kind))
                            .ifPresent(moving::add);
                }
                bounds.add(bounds(stage, indicator));
                before().ifPresent(before -> changes.addAll(figures.changesSince(
                        before.figures(), stage, indicator, quantity -> published(stage, indicator, quantity))));
            }
        }
        return new Remedies(mending, moving, bounds, changes);
    }

    private Optional<CountyMonth> before() {
        return course.stream()
                .filter(month -> month.month().equals(now.month().minusMonths(1)))
                .findFirst();
    }

    private @Nullable BigDecimal published(Stage stage, Indicator indicator, Change.Quantity quantity) {
        if (lastPublished == null) {
            return null;
        }
        VisibleFigures.Quantity shown =
                quantity == Change.Quantity.MEAN ? VisibleFigures.Quantity.MEAN : VisibleFigures.Quantity.COEFFICIENT;
        return Optional.ofNullable(lastPublished.figures().get(VisibleFigures.key(indicator.code(), stage, "", shown)))
                .map(figure -> figure.exact())
                .orElse(null);
    }

    /** A unit that nothing is known of may lie where the others do, if most are known; otherwise nobody can tell. */
    private Bounds bounds(Stage stage, Indicator indicator) {
        List<BigDecimal> county = values(now, stage, indicator).toList();
        List<UnitResult> open = open(stage, indicator);
        if (!county.isEmpty()
                && 2L * county.size() <= counted(stage)
                && open.stream().anyMatch(unit -> history(unit, indicator).isEmpty())) {
            return Bounds.unknowable(
                    stage, indicator, open.stream().map(UnitResult::unit).toList());
        }
        return now.figures()
                .bounds(
                        stage,
                        indicator,
                        open.stream()
                                .flatMap(unit -> interval(unit, indicator, county).stream())
                                .toList());
    }

    private long counted(Stage stage) {
        return now.figures().units().stream()
                .filter(unit -> unit.unit().stage() == stage && unit.inScope())
                .count();
    }

    /** Units that are missing, carried over, sent back or without a value. */
    private List<UnitResult> open(Stage stage, Indicator indicator) {
        Map<SchoolCode, SchoolMonth> schools = now.byCode();
        return now.figures().units().stream()
                .filter(unit -> unit.unit().stage() == stage && unit.inScope())
                .filter(unit -> Optional.ofNullable(schools.get(unit.unit().school()))
                        .filter(school -> isOpen(school, unit, indicator))
                        .isPresent())
                .toList();
    }

    /** What the unit may plausibly be. */
    private Optional<Interval> interval(UnitResult unit, Indicator indicator, List<BigDecimal> county) {
        List<BigDecimal> own = history(unit, indicator);
        List<BigDecimal> range = own.isEmpty() ? county : own;
        BigDecimal students = students(unit, unit.unit().stage());
        return range.isEmpty() || students == null
                ? Optional.empty()
                : Optional.of(new Interval(
                        unit.unit(),
                        students,
                        range.stream().reduce(range.get(0), BigDecimal::min),
                        range.stream().reduce(range.get(0), BigDecimal::max)));
    }

    private static boolean isOpen(SchoolMonth school, UnitResult unit, Indicator indicator) {
        return school.status() == DataStatus.MISSING
                || school.status() == DataStatus.CARRIED
                || school.status() == DataStatus.TO_CORRECT
                || value(unit, indicator).isEmpty();
    }

    private List<BigDecimal> history(UnitResult unit, Indicator indicator) {
        return course.stream()
                .flatMap(month -> month.figures().units().stream())
                .filter(other -> other.unit().equals(unit.unit()))
                .flatMap(other -> value(other, indicator).stream())
                .map(IndicatorValue.Computed::value)
                .toList();
    }

    /** Those it reports or last reported; otherwise the middle one of the stage's units. */
    private @Nullable BigDecimal students(UnitResult unit, Stage stage) {
        List<BigDecimal> own = course.stream()
                .flatMap(month -> month.figures().units().stream())
                .filter(other -> other.unit().equals(unit.unit()))
                .flatMap(other -> Stream.ofNullable(other.students()))
                .filter(students -> students.signum() > 0)
                .toList();
        if (!own.isEmpty()) {
            return own.get(own.size() - 1);
        }
        List<BigDecimal> all = now.figures().units().stream()
                .filter(other -> other.unit().stage() == stage && other.inScope())
                .flatMap(other -> Stream.ofNullable(other.students()))
                .filter(students -> students.signum() > 0)
                .sorted()
                .toList();
        return all.isEmpty() ? null : all.get(all.size() / 2);
    }

    private static Stream<BigDecimal> values(CountyMonth month, Stage stage, Indicator indicator) {
        return month.figures().units().stream()
                .filter(unit -> unit.unit().stage() == stage)
                .flatMap(unit -> value(unit, indicator).stream())
                .map(IndicatorValue.Computed::value);
    }

    private static Optional<IndicatorValue.Computed> value(UnitResult unit, Indicator indicator) {
        return unit.reading(indicator.code()).flatMap(reading -> reading.value().computed());
    }
}
