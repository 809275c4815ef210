package org.junheng.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Standard;
import org.junheng.indicator.Standards;
import org.junheng.indicator.UnitInput;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.Told;
import org.junheng.intake.Bureau;
import org.junheng.intake.Fate;
import org.junheng.intake.Parameters;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.intake.Target;
import org.junheng.school.Figure;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/** An invented county of a month, a school at a time; every unit is sound unless told otherwise. */
public final class InventedCounty {

    public static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** Meets every limit of both stages with 1000 students, by a little. */
    private static final Map<Measure, String> SOUND = Map.ofEntries(
            Map.entry(Measure.STUDENTS, "1000"),
            Map.entry(Measure.FULL_TIME_TEACHERS, "70"),
            Map.entry(Measure.QUALIFIED_TEACHERS, "60"),
            Map.entry(Measure.BACKBONE_TEACHERS, "12"),
            Map.entry(Measure.SPORT_ART_TEACHERS, "10"),
            Map.entry(Measure.SENIOR_TITLE_TEACHERS, "30"),
            Map.entry(Measure.TEACHING_AREA, "7000"),
            Map.entry(Measure.GYM_AREA, "1000"),
            Map.entry(Measure.GROUND_AREA, "9500"),
            Map.entry(Measure.EQUIPMENT_VALUE, "2600000"),
            Map.entry(Measure.MULTIMEDIA_ROOMS, "25"),
            Map.entry(Measure.BOOKS, "30000"),
            Map.entry(Measure.COMPUTERS, "120"));

    private static final Map<Measure, String> SHEETS = Map.of(
            Measure.STUDENTS, "班级学生",
            Measure.FULL_TIME_TEACHERS, "教师",
            Measure.QUALIFIED_TEACHERS, "教师",
            Measure.BACKBONE_TEACHERS, "教师",
            Measure.SPORT_ART_TEACHERS, "教师",
            Measure.SENIOR_TITLE_TEACHERS, "教师");

    private final YearMonth month;
    private final Map<SchoolCode, RegisteredSchool> schools = new TreeMap<>();
    private final Map<SchoolCode, YearMonth> reported = new HashMap<>();
    private final Map<SchoolCode, List<Finding>> findings = new HashMap<>();
    private final Map<SchoolCode, Dossier> dossiers = new TreeMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<UnitInput> units = new ArrayList<>();
    private final List<InventedCounty> earlier = new ArrayList<>();
    private final List<CountyReading> readings = new ArrayList<>();
    private final Map<SchoolCode, LocalDate> filled = new HashMap<>();
    private final List<Handed> refused = new ArrayList<>();
    private Standard standard = Standards.named("优质均衡2017").orElseThrow();

    private InventedCounty(YearMonth month) {
        this.month = month;
    }

    public static InventedCounty of(YearMonth month) {
        return new InventedCounty(month);
    }

    /** Three primary and two junior schools, all sound but for what the second and the fifth are told. */
    public static InventedCounty ofFive(YearMonth month, Map<Measure, String> second, Map<Measure, String> fifth) {
        return of(month)
                .primary(1, "甲小学", Map.of())
                .primary(2, "乙小学", second)
                .primary(3, "丙小学", Map.of())
                .junior(4, "丁中学", Map.of())
                .junior(5, "戊中学", fifth);
    }

    public InventedCounty by(String standardCode) {
        standard = Standards.named(standardCode).orElseThrow();
        return this;
    }

    public InventedCounty primary(int number, String name, Map<Measure, String> changes) {
        return school(number, name, SchoolType.PRIMARY, "城关镇").unit(number, Stage.PRIMARY, changes);
    }

    public InventedCounty junior(int number, String name, Map<Measure, String> changes) {
        return school(number, name, SchoolType.JUNIOR, "河口乡").unit(number, Stage.JUNIOR, changes);
    }

    public InventedCounty school(int number, String name, SchoolType type, String township) {
        RegisteredSchool school = new RegisteredSchool(
                code(number),
                name,
                List.of(),
                type,
                Founder.PUBLIC,
                Locality.TOWN,
                township,
                "一般",
                null,
                true,
                "",
                "",
                null,
                null);
        schools.put(school.code(), school);
        reported.put(school.code(), month);
        return this;
    }

    /** A unit that is sound but for these measures; a blank one is wanting at {@code 办学条件!C7}. */
    public InventedCounty unit(int number, Stage stage, Map<Measure, String> changes) {
        Unit unit = new Unit(code(number), stage);
        Map<Measure, String> typed = new EnumMap<>(SOUND);
        typed.putAll(changes);
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        typed.forEach((measure, value) -> figures.put(measure, figure(unit, measure, value)));
        RegisteredSchool school = Objects.requireNonNull(schools.get(unit.school()));
        units.add(new UnitInput(unit, school.type(), school.founder(), school.locality(), figures));
        return this;
    }

    /** This school did not report: nothing of it is known. */
    public InventedCounty silent(int number) {
        reported.remove(code(number));
        units.replaceAll(unit -> unit.unit().school().equals(code(number))
                ? new UnitInput(unit.unit(), unit.type(), unit.founder(), unit.locality(), Map.of())
                : unit);
        return this;
    }

    /** This school did not report: its figures are those of a month before. */
    public InventedCounty carried(int number) {
        reported.put(code(number), month.minusMonths(1));
        return this;
    }

    /** On this day the school says it has filled in its report. */
    public InventedCounty filled(int number, LocalDate day) {
        filled.put(code(number), day);
        return this;
    }

    /** What the school handed in cannot be used. */
    public InventedCounty refused(int number, String why) {
        refused.add(handed(
                Objects.requireNonNull(schools.get(code(number))),
                Fate.REFUSED,
                List.of(new Kind("X003", "", why, "").inFile(Map.of()))));
        return silent(number);
    }

    /** Something is to be said of this school's file. */
    public InventedCounty finding(int number, String ruleCode) {
        findings.computeIfAbsent(code(number), code -> new ArrayList<>())
                .add(new Kind(ruleCode, "", "", "").at(new Place("教师", "F12"), "", Map.of()));
        return this;
    }

    /** What this school's report says beyond the measures. */
    public InventedCounty told(int number, Told report) {
        dossiers.put(code(number), report.dossier());
        return this;
    }

    /** What the county, or a school, has set itself for this year. */
    public InventedCounty target(String code, @Nullable Stage stage, @Nullable Integer school, String value) {
        targets.add(new Target(
                month.getYear(), code, stage, school == null ? null : code(school), new BigDecimal(value), "王局", ""));
        return this;
    }

    /** Something that is asked of the county as a whole. */
    public InventedCounty reading(CountyReading reading) {
        readings.add(reading);
        return this;
    }

    public InventedCounty after(InventedCounty before) {
        earlier.addAll(before.earlier);
        earlier.add(before);
        return this;
    }

    public MonthPicture picture() {
        Bureau bureau = new Bureau(
                new Register(schools.values()), new Parameters(Map.of(Parameters.COUNTY, "云溪县")), List.of(), targets);
        List<Handed> usable = files();
        List<Handed> files = Stream.concat(usable.stream(), refused.stream()).toList();
        CountyMonth now = county();
        List<CountyMonth> course =
                new ArrayList<>(earlier.stream().map(InventedCounty::county).toList());
        course.add(now);
        Reporting reporting = Reporting.of(
                List.copyOf(schools.keySet()),
                usable,
                refused.size(),
                bureau.parameters().deadline(month));
        return MonthPicture.of(
                bureau,
                reporting,
                course,
                Optional.empty(),
                files,
                new Past(List.of(), null, "d".repeat(64), LocalDate.of(2026, 11, 6), Map.of()));
    }

    private CountyMonth county() {
        List<SchoolMonth> months =
                schools.values().stream().map(this::schoolMonth).toList();
        List<CountyReading> all = new ArrayList<>(families().readings());
        all.addAll(readings);
        FamilyFigures families = families().with(all);
        return new CountyMonth(
                month, months, CountyFigures.compute(standard, units).vetoedBy(families.vetoes()), families);
    }

    private FamilyFigures families() {
        if (dossiers.isEmpty()) {
            return NoDossiers.FIGURES;
        }
        Families families =
                new Families(month, standard, Bureau.unknown(), List.of(), (school, earlier) -> Optional.empty());
        dossiers.forEach((code, dossier) ->
                families.add(List.of(new Gatherer.Report(Objects.requireNonNull(schools.get(code)), "", dossier))));
        return families.figures();
    }

    private SchoolMonth schoolMonth(RegisteredSchool school) {
        @Nullable YearMonth source = reported.get(school.code());
        DataStatus status = source == null
                ? DataStatus.MISSING
                : !source.equals(month)
                        ? DataStatus.CARRIED
                        : findings.getOrDefault(school.code(), List.of()).stream()
                                        .anyMatch(
                                                finding -> finding.kind().code().startsWith("E"))
                                ? DataStatus.TO_CORRECT
                                : DataStatus.CURRENT;
        return new SchoolMonth(
                school,
                status,
                source == null ? null : "sha-" + school.code(),
                source == null ? "" : source + "/" + school.name() + ".xlsx",
                source);
    }

    private List<Handed> files() {
        return schools.values().stream()
                .filter(school -> month.equals(reported.get(school.code())))
                .map(school -> handed(school, Fate.IN_FORCE, findings.getOrDefault(school.code(), List.of())))
                .toList();
    }

    private Handed handed(RegisteredSchool school, Fate fate, List<Finding> said) {
        return new Handed(
                month + "/" + school.name() + ".xlsx",
                "sha-" + school.code(),
                school.code(),
                month,
                filled.getOrDefault(school.code(), LocalDate.of(2026, 11, 3)),
                fate,
                said,
                List.of(),
                Map.of());
    }

    private static SchoolCode code(int number) {
        return new SchoolCode(String.format("%010d", number));
    }

    private static Figure figure(Unit unit, Measure measure, String typed) {
        @Nullable BigDecimal value = typed.isEmpty() ? null : new BigDecimal(typed);
        int rows =
                measure == Measure.STUDENTS ? 24 : measure.unit().equals("人") && value != null ? value.intValue() : 1;
        return new Figure(
                unit,
                measure,
                value,
                SHEETS.getOrDefault(measure, "办学条件"),
                rows,
                typed.isEmpty() ? List.of("办学条件!C7") : List.of());
    }
}
