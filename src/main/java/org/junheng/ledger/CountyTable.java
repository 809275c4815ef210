package org.junheng.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Contribution;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Standard;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.research.ThisTerm;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.PairCourse;
import org.junheng.summary.SchoolMonth;
import org.junheng.summary.TeachingCourse;

/** What the workbook of figures and the figures for other systems both list, each taken once from the picture. */
final class CountyTable {

    private static final Comparator<Contribution> LARGEST_FIRST =
            Comparator.comparing(Contribution::share, Comparator.nullsLast(Comparator.reverseOrder()));

    private final MonthPicture picture;
    private final List<UnitRow> units;
    private final Map<Unit, UnitRow> byUnit;
    private final Map<SchoolCode, Source> sources;
    private final Map<YearMonth, Map<SchoolCode, SchoolMonth>> schools;
    private @Nullable List<Spread> spreads;
    private @Nullable TeachingCourse teaching;
    private @Nullable PairCourse pairs;

    /** The contributions to one indicator's spread at one stage, the largest first. */
    record Spread(Dispersion dispersion, Indicator indicator, List<Contribution> contributions) {}

    CountyTable(MonthPicture picture) {
        this.picture = picture;
        this.units = UnitRow.of(picture.now());
        this.schools = picture.course().stream().collect(Collectors.toMap(CountyMonth::month, CountyMonth::byCode));
        this.byUnit = units.stream().collect(Collectors.toMap(UnitRow::unit, row -> row));
        this.sources = picture.now().schools().stream()
                .map(Source::of)
                .collect(Collectors.toMap(source -> new SchoolCode(source.code()), source -> source));
    }

    MonthPicture picture() {
        return picture;
    }

    /** Whether a figure is counted anew from this month on, so that the month before is no measure for it. */
    boolean beginsAnew(CountyReading reading) {
        return ThisTerm.beginsAnew(reading, picture.period());
    }

    /** What a figure was in the month before; null where that is not known. */
    @Nullable
    BigDecimal before(CountyReading reading) {
        return picture.before()
                .flatMap(month -> month.families().like(reading))
                .map(CountyReading::value)
                .orElse(null);
    }

    CountyFigures figures() {
        return picture.figures();
    }

    Standard standard() {
        return picture.standard();
    }

    List<UnitRow> units() {
        return units;
    }

    UnitRow row(Unit unit) {
        return Objects.requireNonNull(byUnit.get(unit), unit::toString);
    }

    /** The file that a school's figures come from; of one that does not report, its name at least. */
    Source source(SchoolCode school) {
        Source source = sources.get(school);
        return source == null
                ? new Source(
                        school.digits(),
                        picture.bureau()
                                .register()
                                .find(school)
                                .map(RegisteredSchool::name)
                                .orElse(""),
                        "",
                        "")
                : source;
    }

    /** What stands in for a school in the month. */
    SchoolMonth school(SchoolCode code) {
        return Objects.requireNonNull(
                schools.getOrDefault(picture.period(), Map.of()).get(code), code::toString);
    }

    /** The month's exams; looked at when they are first asked for, as are the pairs. */
    synchronized TeachingCourse teaching() {
        if (teaching == null) {
            teaching = TeachingCourse.of(picture);
        }
        return teaching;
    }

    synchronized PairCourse pairs() {
        if (pairs == null) {
            pairs = PairCourse.of(picture);
        }
        return pairs;
    }

    /** A school's name, also of one that need not report any more. */
    String name(SchoolCode code) {
        return source(code).name();
    }

    /** The file that a school's figures of a month rest on; null where there is none. */
    @Nullable
    String path(SchoolCode code, YearMonth month) {
        SchoolMonth school = schools.getOrDefault(month, Map.of()).get(code);
        return school == null ? null : school.sourcePath();
    }

    /** What is asked of a figure, as it is printed; {@code —} where nothing is. */
    Object asked(CountyReading reading) {
        String asked = standard()
                .item(reading.topic().code())
                .map(item -> item.asked(reading.limit()))
                .orElse("");
        return !asked.isEmpty() ? asked : Cells.limit(reading.atLeast() ? "≥" : "≤", reading.limit());
    }

    /** Who drives each indicator's spread; worked out when it is first asked for. */
    synchronized List<Spread> spreads() {
        if (spreads == null) {
            spreads = Stage.COMPULSORY.stream()
                    .flatMap(stage -> standard().indicators().stream().map(indicator -> spread(stage, indicator)))
                    .toList();
        }
        return spreads;
    }

    private Spread spread(Stage stage, Indicator indicator) {
        return new Spread(
                picture.now().dispersion(stage, indicator.code()).orElseThrow(),
                indicator,
                figures().contributions(stage, indicator).stream()
                        .sorted(LARGEST_FIRST.thenComparing(Contribution::unit))
                        .toList());
    }
}
