package org.junheng.summary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junheng.finding.Status;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Standard;
import org.junheng.indicator.UnitResult;
import org.junheng.intake.Fate;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/** What the statements are made from: a month's picture, its schools by name, and what must not be told. */
public record StatementGround(
        MonthPicture picture, Map<SchoolCode, SchoolMonth> schools, SchoolNames names, Withheld withheld) {

    public static StatementGround of(MonthPicture picture) {
        return new StatementGround(
                picture, picture.now().byCode(), SchoolNames.of(picture), Withheld.of(picture.figures()));
    }

    public CountyFigures figures() {
        return picture.figures();
    }

    public Standard standard() {
        return picture.standard();
    }

    public Optional<CountyFigures> before() {
        return picture.before().map(CountyMonth::figures);
    }

    public String name(SchoolCode code) {
        return names.name(code);
    }

    List<String> names(Collection<SchoolCode> codes) {
        return codes.stream().map(this::name).toList();
    }

    /** With the stage where the school has both. */
    public String unitName(Unit unit) {
        boolean both = figures().units().stream()
                        .filter(result -> result.unit().school().equals(unit.school()))
                        .count()
                > 1;
        return name(unit.school()) + (both ? "（" + unit.stage().label() + "）" : "");
    }

    /** {@code 小学5所、初中5所}: of a school of both stages the units are counted, not the school. */
    public static String perStage(Collection<UnitResult> results) {
        return Stage.COMPULSORY.stream()
                .map(stage -> Map.entry(
                        stage,
                        results.stream()
                                .filter(result -> result.unit().stage() == stage)
                                .count()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().label() + entry.getValue() + "所")
                .collect(Collectors.joining("、"));
    }

    public List<String> unitNames(Collection<Unit> units) {
        return units.stream().map(unit -> name(unit.school())).toList();
    }

    /** The schools whose file in force stands so, by code. */
    List<SchoolCode> standing(Status status) {
        return picture.files().stream()
                .filter(file -> file.fate() == Fate.IN_FORCE && picture.period().equals(file.period()))
                .filter(file -> file.status() == status)
                .flatMap(file -> Optional.ofNullable(file.school()).stream())
                .filter(schools::containsKey)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    }

    /** The units that the standard judges. */
    public static List<UnitResult> judged(CountyFigures figures, Stage stage) {
        return figures.units().stream()
                .filter(result -> result.unit().stage() == stage && result.pass() != null)
                .toList();
    }

    /** The units whose figures do not do. */
    public static List<UnitResult> failing(CountyFigures figures, Stage stage) {
        return judged(figures, stage).stream()
                .filter(result -> Boolean.FALSE.equals(result.pass()) && result.complete())
                .toList();
    }

    /** The units that cannot pass because an indicator has no value. */
    public static List<UnitResult> unknown(CountyFigures figures, Stage stage) {
        return judged(figures, stage).stream()
                .filter(result -> Boolean.FALSE.equals(result.pass()) && !result.complete())
                .toList();
    }

    /** The coefficients that have a limit. */
    public static List<Dispersion> limited(CountyFigures figures, Stage stage) {
        return figures.dispersions().stream()
                .filter(dispersion -> dispersion.stage() == stage && dispersion.limit() != null)
                .toList();
    }

    static List<Dispersion> tooFarApart(CountyFigures figures, Stage stage) {
        return limited(figures, stage).stream()
                .filter(dispersion -> Boolean.FALSE.equals(dispersion.pass()))
                .toList();
    }

    public static List<Unit> units(Collection<UnitResult> results) {
        return results.stream().map(UnitResult::unit).toList();
    }
}
