package org.junheng.summary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Standard;
import org.junheng.indicator.UnitInput;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/** Brings the figures of the schools that have to report together into the county's indicators of a month. */
final class Gatherer {

    /** The facts of all schools of a large county would not fit into memory side by side. */
    private static final int AT_ONCE = 20;

    private final Bureau bureau;
    private final Standard standard;
    private final Archive archive;
    private final ResearchLog log;

    /** What a school reports; of an earlier month where it did not report this one. */
    record Report(RegisteredSchool school, String sha256, Dossier dossier) {}

    Gatherer(Bureau bureau, Standard standard, Archive archive) {
        this.bureau = bureau;
        this.standard = standard;
        this.archive = archive;
        this.log = new ResearchLog(archive);
    }

    /** The county in a month; a school that did not report keeps its last figures unless the bureau says otherwise. */
    CountyMonth gather(YearMonth month) {
        List<RegisteredSchool> expected = bureau.register().expected(month);
        Map<SchoolCode, Submission> sources = new HashMap<>();
        expected.forEach(school -> {
            Submission source = source(school.code(), month);
            if (source != null) {
                sources.put(school.code(), source);
            }
        });
        Map<String, List<Figure>> figures = figures(sources);
        List<UnitInput> units = new ArrayList<>();
        for (RegisteredSchool school : expected) {
            Submission source = sources.get(school.code());
            if (source != null || bureau.parameters().carriesForward()) {
                units.addAll(
                        units(school, source == null ? List.of() : figures.getOrDefault(source.sha256(), List.of())));
            }
        }
        FamilyFigures families = families(expected, sources, month);
        CountyFigures county = CountyFigures.compute(standard, units).vetoedBy(families.vetoes());
        return new CountyMonth(month, schools(expected, sources, month, county), county, families);
    }

    private FamilyFigures families(
            List<RegisteredSchool> expected, Map<SchoolCode, Submission> sources, YearMonth month) {
        Families families = new Families(
                month, standard, bureau, new Diligence(new Registry(bureau, archive).of(month)).readings(), log);
        for (int from = 0; from < expected.size(); from += AT_ONCE) {
            List<Report> reports = opened(expected.subList(from, Math.min(expected.size(), from + AT_ONCE)), sources);
            reports.forEach(report -> log.note(report.sha256(), report.dossier()));
            families.add(reports);
        }
        return families.figures();
    }

    /** The facts of those of some schools that have a report, each opened by whoever is free. */
    private List<Report> opened(List<RegisteredSchool> schools, Map<SchoolCode, Submission> sources) {
        return schools.parallelStream()
                .flatMap(school -> Stream.ofNullable(sources.get(school.code()))
                        .map(Submission::sha256)
                        .map(sha256 -> new Report(school, sha256, archive.dossier(sha256))))
                .toList();
    }

    private @Nullable Submission source(SchoolCode school, YearMonth month) {
        Submission own = archive.inForce(school, month);
        return own != null || !bureau.parameters().carriesForward() ? own : archive.lastBefore(school, month);
    }

    private Map<String, List<Figure>> figures(Map<SchoolCode, Submission> sources) {
        Map<String, List<Figure>> figures = new HashMap<>();
        Set<YearMonth> months =
                sources.values().stream().map(Submission::period).collect(Collectors.toSet());
        Set<String> wanted = sources.values().stream().map(Submission::sha256).collect(Collectors.toSet());
        months.forEach(month -> figures.putAll(archive.figures(month, wanted)));
        return figures;
    }

    /** The units of a school; of one that never reported, those that its type teaches, without a figure. */
    static List<UnitInput> units(RegisteredSchool school, List<Figure> figures) {
        Map<Unit, Map<Measure, Figure>> byUnit = new HashMap<>();
        for (Figure figure : figures) {
            byUnit.computeIfAbsent(figure.unit(), unit -> new EnumMap<>(Measure.class))
                    .put(figure.measure(), figure);
        }
        if (byUnit.isEmpty() && school.type() != SchoolType.SPECIAL) {
            Stage.COMPULSORY.stream()
                    .filter(school.type()::teaches)
                    .forEach(stage -> byUnit.put(new Unit(school.code(), stage), Map.of()));
        }
        return byUnit.entrySet().stream()
                .map(unit -> new UnitInput(
                        unit.getKey(), school.type(), school.founder(), school.locality(), unit.getValue()))
                .toList();
    }

    private List<SchoolMonth> schools(
            List<RegisteredSchool> expected,
            Map<SchoolCode, Submission> sources,
            YearMonth month,
            CountyFigures county) {
        Map<SchoolCode, Boolean> counted = county.units().stream()
                .collect(Collectors.toMap(result -> result.unit().school(), UnitResult::inScope, Boolean::logicalOr));
        return expected.stream()
                .map(school -> {
                    Submission source = sources.get(school.code());
                    return new SchoolMonth(
                            school,
                            status(source, month, counted.getOrDefault(school.code(), true)),
                            source == null ? null : source.sha256(),
                            source == null ? "" : archive.path(source.sha256()),
                            source == null ? null : source.period());
                })
                .toList();
    }

    private DataStatus status(@Nullable Submission source, YearMonth month, boolean counted) {
        if (!counted) {
            return DataStatus.OUT_OF_SCOPE;
        }
        if (source == null) {
            return DataStatus.MISSING;
        }
        if (!source.period().equals(month)) {
            return DataStatus.CARRIED;
        }
        return archive.hasErrors(source.sha256()) ? DataStatus.TO_CORRECT : DataStatus.CURRENT;
    }
}
