package org.junheng.summary;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Reading;
import org.junheng.indicator.Standard;
import org.junheng.indicator.UnitResult;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.summary.Correction.Difference;
import org.junheng.summary.Correction.Effect;
import org.junheng.template.ExplanationSheet;
import org.junheng.template.SchoolTemplate;

/** Compares the files in force with the versions that they displaced. */
public final class Corrections {

    private final Archive archive;
    private final Standard standard;

    private Corrections(Archive archive, Standard standard) {
        this.archive = archive;
        this.standard = standard;
    }

    /** What the schools of the register corrected in a month, by code. */
    public static List<Correction> of(YearMonth month, Bureau bureau, Standard standard, Archive archive) {
        Corrections corrections = new Corrections(archive, standard);
        return bureau.register().schools().stream()
                .flatMap(school -> corrections.of(school, month).stream())
                .toList();
    }

    private Optional<Correction> of(RegisteredSchool school, YearMonth month) {
        Submission now = archive.inForce(school.code(), month);
        Submission before = now == null ? null : archive.displacedBy(now);
        if (now == null || before == null) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                school,
                archive.path(before.sha256()),
                archive.path(now.sha256()),
                now.sha256(),
                differences(before.sha256(), now.sha256()),
                effects(school, month, before.sha256(), now.sha256())));
    }

    private List<Difference> differences(String before, String now) {
        return SchoolTemplate.SHEETS.stream()
                .filter(spec -> spec != ExplanationSheet.SPEC)
                .flatMap(spec -> SheetComparison.of(archive, spec, before, now).stream())
                .toList();
    }

    private List<Effect> effects(RegisteredSchool school, YearMonth month, String before, String now) {
        Map<String, List<Figure>> figures = archive.figures(month, Set.of(before, now));
        List<Figure> old = figures.getOrDefault(before, List.of());
        List<Figure> current = figures.getOrDefault(now, List.of());
        return Stage.COMPULSORY.stream()
                .flatMap(stage -> Stream.concat(
                        measures(stage, old, current),
                        indicators(new Unit(school.code(), stage), school, old, current)))
                .toList();
    }

    private static Stream<Effect> measures(Stage stage, List<Figure> old, List<Figure> now) {
        Map<Measure, @Nullable BigDecimal> before = values(stage, old);
        Map<Measure, @Nullable BigDecimal> after = values(stage, now);
        List<Effect> effects = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            String from = shown(before.get(measure));
            String to = shown(after.get(measure));
            if (!from.equals(to)) {
                effects.add(new Effect(stage, measure.label(), from, to));
            }
        }
        return effects.stream();
    }

    private static Map<Measure, @Nullable BigDecimal> values(Stage stage, List<Figure> figures) {
        Map<Measure, @Nullable BigDecimal> values = new EnumMap<>(Measure.class);
        figures.stream()
                .filter(figure -> figure.unit().stage() == stage)
                .forEach(figure -> values.put(figure.measure(), figure.value()));
        return values;
    }

    private static String shown(@Nullable BigDecimal value) {
        return Rounding.number(
                value, value != null && value.stripTrailingZeros().scale() > 0 ? 2 : 0);
    }

    private Stream<Effect> indicators(Unit unit, RegisteredSchool school, List<Figure> old, List<Figure> now) {
        Map<String, String> before = readings(unit, school, old);
        Map<String, String> after = readings(unit, school, now);
        Set<String> codes = new TreeMap<>(before).keySet();
        return Stream.concat(codes.stream(), after.keySet().stream().filter(code -> !before.containsKey(code)))
                .map(code -> new Effect(
                        unit.stage(),
                        code,
                        before.getOrDefault(code, Rounding.NONE),
                        after.getOrDefault(code, Rounding.NONE)))
                .filter(effect -> !Objects.equals(effect.before(), effect.after()));
    }

    private Map<String, String> readings(Unit unit, RegisteredSchool school, List<Figure> figures) {
        Map<String, String> shown = new TreeMap<>();
        CountyFigures.compute(standard, Gatherer.units(school, figures)).units().stream()
                .filter(result -> result.unit().equals(unit))
                .map(UnitResult::readings)
                .flatMap(List::stream)
                .forEach(reading -> shown.put(reading.indicator().code(), value(reading)));
        return shown;
    }

    private static String value(Reading reading) {
        return Rounding.indicator(
                reading.value().computed().map(computed -> computed.value()).orElse(null), reading.indicator());
    }
}
