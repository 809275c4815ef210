package org.junheng.summary.course;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.IndicatorValue;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Pool;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.research.ThisTerm;
import org.junheng.intake.Target;
import org.junheng.school.SchoolCalendar;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.MonthPicture;

/**
 * Finds the figure that a target's code names: an indicator's mean ({@code R2}), its coefficient of variation
 * ({@code R2.CV}), the composite ({@code BC}), or any reading of the county ({@code G11a}).
 */
record AimedFigures(MonthPicture picture) {

    List<AimedFigure> of(Target target) {
        List<AimedFigure> figures = new ArrayList<>();
        stages(target).forEach(stage -> {
            figures.addAll(levels(target, stage));
            figures.addAll(spreads(target, stage));
        });
        figures.addAll(readings(target));
        return figures;
    }

    private static List<Stage> stages(Target target) {
        Stage stage = target.stage();
        return stage == null ? Stage.COMPULSORY : List.of(stage);
    }

    private List<AimedFigure> levels(Target target, Stage stage) {
        SchoolCode school = target.school();
        return picture.standard().indicators().stream()
                .filter(indicator -> indicator.code().equals(target.code()))
                .filter(indicator -> anyUnit(school, stage))
                .map(indicator -> new AimedFigure(
                        indicator.name(),
                        stage,
                        indicator.unit(),
                        indicator.decimals(),
                        true,
                        yearStart(),
                        school == null
                                ? month -> spread(month, stage, indicator.code(), Dispersion::mean)
                                : month -> value(month, school, stage, indicator)))
                .toList();
    }

    private boolean anyUnit(@Nullable SchoolCode school, Stage stage) {
        return picture.figures().units().stream()
                .filter(unit -> unit.unit().stage() == stage)
                .anyMatch(unit -> school == null || unit.unit().school().equals(school));
    }

    private List<AimedFigure> spreads(Target target, Stage stage) {
        return picture.figures().dispersions().stream()
                .filter(dispersion -> target.school() == null && dispersion.stage() == stage)
                .filter(dispersion -> target.code().equals(dispersion.code() + Dispersion.ENDING)
                        || (target.code().equals(dispersion.code()) && isComposite(dispersion)))
                .map(dispersion -> new AimedFigure(
                        dispersion.name() + (isComposite(dispersion) ? "" : "的差异系数"),
                        stage,
                        "",
                        Dispersion.DECIMALS,
                        false,
                        yearStart(),
                        month -> spread(month, stage, dispersion.code(), Dispersion::coefficient)))
                .toList();
    }

    private boolean isComposite(Dispersion dispersion) {
        return picture.standard().indicators().stream()
                .noneMatch(indicator -> indicator.code().equals(dispersion.code()));
    }

    /** The reading of the target's stage, or else of the whole county; of no stage: the whole, or else every stage. */
    private List<AimedFigure> readings(Target target) {
        List<CountyReading> named = picture.now().families().of(target.code()).stream()
                .filter(reading -> reading.group().isEmpty())
                .toList();
        List<CountyReading> exact = named.stream()
                .filter(reading -> reading.stage() == target.stage())
                .toList();
        Stream<CountyReading> others =
                target.stage() == null ? named.stream() : named.stream().filter(CountyReading::whole);
        return (exact.isEmpty() ? others : exact.stream())
                .map(reading -> figure(target.school(), reading))
                .toList();
    }

    private AimedFigure figure(@Nullable SchoolCode school, CountyReading reading) {
        boolean counted = reading.topic().bottom() == null && school != null;
        return new AimedFigure(
                reading.topic().name(),
                reading.stage(),
                counted ? "" : reading.topic().unit(),
                reading.denominator() == null || counted ? 0 : Quantity.RATE_DECIMALS,
                reading.atLeast(),
                ThisTerm.start(reading, picture.period()),
                month -> then(month, reading)
                        .map(then -> school == null ? then.value() : value(then, school))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private YearMonth yearStart() {
        return SchoolCalendar.yearStart(picture.period());
    }

    private static Stream<CountyReading> then(CountyMonth month, CountyReading reading) {
        return month.families().of(reading.topic().code()).stream()
                .filter(then -> then.group().isEmpty() && then.stage() == reading.stage());
    }

    private static @Nullable BigDecimal value(CountyReading reading, SchoolCode school) {
        return reading.shares().stream()
                .filter(share -> share.school().equals(school))
                .findFirst()
                .map(share -> value(reading, share))
                .orElse(null);
    }

    private static @Nullable BigDecimal value(CountyReading reading, Share share) {
        BigDecimal top = share.numerator();
        BigDecimal bottom = share.denominator();
        if (reading.topic().bottom() == null || top == null) {
            return top;
        }
        return bottom == null ? null : Pool.quotient(reading.topic(), top, bottom);
    }

    private static @Nullable BigDecimal value(CountyMonth month, SchoolCode school, Stage stage, Indicator indicator) {
        return month.figures().units().stream()
                .filter(unit ->
                        unit.unit().school().equals(school) && unit.unit().stage() == stage)
                .flatMap(unit -> unit.reading(indicator.code()).stream())
                .flatMap(reading -> reading.value().computed().stream())
                .map(IndicatorValue.Computed::value)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal spread(
            CountyMonth month, Stage stage, String code, Function<Dispersion, @Nullable BigDecimal> figure) {
        return month.dispersion(stage, code).map(figure).orElse(null);
    }
}
