package org.junheng.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Standard;
import org.junheng.indicator.Standards;
import org.junheng.indicator.UnitInput;
import org.junheng.indicator.county.CountyReading;
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
import org.junheng.summary.CountyMonth;
import org.junheng.summary.DataStatus;
import org.junheng.summary.Handed;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.NoDossiers;
import org.junheng.summary.Past;
import org.junheng.summary.Reporting;
import org.junheng.summary.SchoolMonth;

/** A county of invented schools and figures, small enough to be checked by hand. */
final class InventedCounty {

    static final YearMonth PERIOD = YearMonth.of(2026, 10);
    static final Standard QUALITY = Standards.named("优质均衡2017").orElseThrow();
    static final Standard BASIC = Standards.named("基本均衡2012").orElseThrow();

    private final Standard standard;
    private final List<SchoolMonth> schools = new ArrayList<>();
    private final List<UnitInput> units = new ArrayList<>();
    private final List<Handed> files = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<CountyReading> readings = new ArrayList<>();
    private Optional<CountyMonth> before = Optional.empty();

    InventedCounty(Standard standard) {
        this.standard = standard;
    }

    /** Four units: one near a limit, one sound, one with a wrong cell, one too small to count. */
    static InventedCounty small() {
        InventedCounty county = new InventedCounty(QUALITY);
        county.school(1, "=1+1", SchoolType.PRIMARY, DataStatus.CURRENT).unit(1, Stage.PRIMARY, 400, 18, 3.5, 2000);
        county.school(2, "城关中学", SchoolType.NINE_YEAR, DataStatus.TO_CORRECT)
                .unit(2, Stage.PRIMARY, 600, 30, 6, 3600)
                .unit(2, Stage.JUNIOR, 500, 40, null, 3100);
        county.school(3, "山口教学点", SchoolType.TEACHING_POINT, DataStatus.OUT_OF_SCOPE)
                .unit(3, Stage.PRIMARY, 12, 2, 0, 90);
        county.school(4, "未报学校", SchoolType.JUNIOR, DataStatus.MISSING);
        return county;
    }

    static SchoolCode code(int number) {
        return new SchoolCode(String.format("%010d", number));
    }

    InventedCounty school(int number, String name, SchoolType type, DataStatus status) {
        boolean handed = status != DataStatus.MISSING;
        schools.add(new SchoolMonth(
                registered(number, name, type),
                status,
                handed ? "sha" + number : null,
                handed ? "学校/" + number + ".xlsx" : "",
                handed ? PERIOD : null));
        return this;
    }

    /** A unit that is sound but for its qualified and its backbone teachers and its teaching area. */
    InventedCounty unit(int number, Stage stage, int students, int qualified, @Nullable Number backbone, int area) {
        Unit unit = new Unit(code(number), stage);
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            figures.put(measure, figure(unit, measure, BigDecimal.valueOf(students)));
        }
        figures.put(Measure.STUDENTS, figure(unit, Measure.STUDENTS, BigDecimal.valueOf(students)));
        figures.put(
                Measure.QUALIFIED_TEACHERS, figure(unit, Measure.QUALIFIED_TEACHERS, BigDecimal.valueOf(qualified)));
        figures.put(
                Measure.BACKBONE_TEACHERS,
                backbone == null
                        ? new Figure(unit, Measure.BACKBONE_TEACHERS, null, "教师", 7, List.of("教师!K9", "教师!K12"))
                        : figure(unit, Measure.BACKBONE_TEACHERS, new BigDecimal(backbone.toString())));
        figures.put(Measure.TEACHING_AREA, figure(unit, Measure.TEACHING_AREA, BigDecimal.valueOf(area)));
        figures.put(Measure.GYM_AREA, figure(unit, Measure.GYM_AREA, BigDecimal.valueOf(students)));
        figures.put(Measure.GROUND_AREA, figure(unit, Measure.GROUND_AREA, BigDecimal.valueOf(students * 10L)));
        figures.put(
                Measure.EQUIPMENT_VALUE, figure(unit, Measure.EQUIPMENT_VALUE, BigDecimal.valueOf(students * 2600L)));
        SchoolMonth school = schools.get(schools.size() - 1);
        units.add(new UnitInput(unit, school.school().type(), Founder.PUBLIC, Locality.TOWN, figures));
        return this;
    }

    InventedCounty file(String path, @Nullable Integer school, Fate fate, Finding... findings) {
        files.add(new Handed(
                path,
                "sha" + school,
                school == null ? null : code(school),
                school == null ? null : PERIOD,
                LocalDate.of(2026, 11, 3),
                fate,
                Arrays.asList(findings),
                List.of(),
                Map.of()));
        return this;
    }

    InventedCounty target(String code, @Nullable Stage stage, String value) {
        targets.add(new Target(PERIOD.getYear(), code, stage, null, new BigDecimal(value), "", ""));
        return this;
    }

    /** Something that is told of the county as a whole. */
    InventedCounty reading(CountyReading reading) {
        readings.add(reading);
        return this;
    }

    InventedCounty before(InventedCounty earlier) {
        before = Optional.of(earlier.month(PERIOD.minusMonths(1)));
        return this;
    }

    MonthPicture picture() {
        CountyMonth now = month(PERIOD);
        List<CountyMonth> course = new ArrayList<>(before.stream().toList());
        course.add(now);
        return MonthPicture.of(
                new Bureau(
                        new Register(schools.stream().map(SchoolMonth::school).toList()),
                        new Parameters(Map.of("县名", "临川县", "报送截止日", "5", "R2.CV", "0.6")),
                        List.of(),
                        targets),
                new Reporting(4, 3, 3, 1, 1, 1, 0, List.of(code(4))),
                course,
                before,
                files,
                new Past(List.of(), null, "d".repeat(64), LocalDate.of(2026, 11, 6), Map.of()));
    }

    private CountyMonth month(YearMonth month) {
        return new CountyMonth(
                month, schools, CountyFigures.compute(standard, units), NoDossiers.FIGURES.with(readings));
    }

    private static RegisteredSchool registered(int number, String name, SchoolType type) {
        return new RegisteredSchool(
                code(number),
                name,
                List.of(),
                type,
                Founder.PUBLIC,
                Locality.TOWN,
                "城关镇",
                "",
                null,
                true,
                "",
                "",
                null,
                null);
    }

    private static Figure figure(Unit unit, Measure measure, BigDecimal value) {
        return new Figure(unit, measure, value, "办学条件", 1, List.of());
    }
}
