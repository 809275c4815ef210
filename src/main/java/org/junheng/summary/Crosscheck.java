package org.junheng.summary;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Standard;
import org.junheng.indicator.UnitInput;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.Unit;
import org.junheng.validation.Neighbours;
import org.junheng.validation.across.Course;
import org.junheng.validation.across.Reported;

/** Brings the kept reports of a month beside those of other months and schools, and has them asked. */
final class Crosscheck {

    private static final int MONTHS = 12;

    private final Bureau bureau;
    private final Standard standard;
    private final Archive archive;

    Crosscheck(Bureau bureau, Standard standard, Archive archive) {
        this.bureau = bureau;
        this.standard = standard;
        this.archive = archive;
    }

    /** The answer to every file in force of a month, by SHA-256. */
    Map<String, Neighbours.Answer> of(YearMonth month) {
        Map<SchoolCode, Submission> inForce = archive.inForce(month);
        List<Map<Unit, UnitInput>> months = new ArrayList<>();
        for (int back = MONTHS; back >= 0; back--) {
            months.add(units(month.minusMonths(back)));
        }
        Map<SchoolCode, List<Unit>> now =
                months.get(MONTHS).keySet().stream().collect(Collectors.groupingBy(Unit::school));
        List<Reported> schools = inForce.values().parallelStream()
                .map(submission ->
                        reported(submission, courses(now.getOrDefault(submission.school(), List.of()), months)))
                .toList();
        Map<String, Neighbours.Answer> answers = new HashMap<>();
        Neighbours.examine(schools)
                .forEach((school, answer) -> answers.put(
                        Optional.ofNullable(inForce.get(school)).orElseThrow().sha256(), answer));
        return answers;
    }

    private Reported reported(Submission submission, List<Course> courses) {
        SchoolCode school = submission.school();
        Submission before = archive.inForce(school, submission.period().minusMonths(1));
        return new Reported(
                school,
                bureau.register().find(school).map(RegisteredSchool::name).orElse(school.digits()),
                archive.imprint(submission.sha256()),
                before == null ? null : archive.imprint(before.sha256()),
                courses);
    }

    private List<Course> courses(List<Unit> units, List<Map<Unit, UnitInput>> months) {
        return units.stream()
                .flatMap(unit ->
                        standard.indicators().stream().flatMap(indicator -> course(unit, indicator, months).stream()))
                .toList();
    }

    private static Optional<Course> course(Unit unit, Indicator indicator, List<Map<Unit, UnitInput>> months) {
        List<BigDecimal> earlier = months.subList(0, MONTHS).stream()
                .flatMap(units -> value(units, unit, indicator).stream())
                .toList();
        Figure top = Optional.ofNullable(months.get(MONTHS).get(unit))
                .map(input -> input.figures().get(indicator.plus().get(0)))
                .orElse(null);
        return value(months.get(MONTHS), unit, indicator)
                .map(now -> new Course(
                        unit.stage().label(),
                        indicator.name(),
                        top == null ? "" : top.sheet(),
                        earlier,
                        value(months.get(MONTHS - 1), unit, indicator).orElse(null),
                        now));
    }

    private static Optional<BigDecimal> value(Map<Unit, UnitInput> units, Unit unit, Indicator indicator) {
        return Optional.ofNullable(units.get(unit))
                .flatMap(input -> indicator.valueFor(input).computed())
                .map(computed -> computed.value());
    }

    /** The units of the schools that reported a month themselves. */
    private Map<Unit, UnitInput> units(YearMonth month) {
        Set<String> wanted =
                archive.inForce(month).values().stream().map(Submission::sha256).collect(Collectors.toSet());
        Map<Unit, Map<Measure, Figure>> byUnit = new TreeMap<>();
        Stream<Figure> figures = wanted.isEmpty()
                ? Stream.empty()
                : archive.figures(month, wanted).values().stream().flatMap(List::stream);
        figures.forEach(figure -> byUnit.computeIfAbsent(figure.unit(), unit -> new EnumMap<>(Measure.class))
                .put(figure.measure(), figure));
        Map<Unit, UnitInput> units = new TreeMap<>();
        byUnit.forEach((unit, measures) -> bureau.register()
                .find(unit.school())
                .ifPresent(school -> units.put(
                        unit, new UnitInput(unit, school.type(), school.founder(), school.locality(), measures))));
        return units;
    }
}
