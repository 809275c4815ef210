package org.junheng.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.indicator.Contribution;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Gap;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.IndicatorValue;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.UnitRule;
import org.junheng.indicator.Verdict;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Reasons;
import org.junheng.summary.Reporting;

/**
 * 指标.json: the figures for other systems, by the layout of {@code outputs.md}; a part that is not computed has no key.
 *
 * <p>A numerator is as measured: the value of a 每百名学生 indicator is 100 times it, divided by the denominator.
 */
record FiguresJson(CountyTable table) {

    void write(Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            try (JsonPen pen = new JsonPen(out)) {
                pen.object(() -> month(pen));
            }
            out.write('\n');
        }
    }

    private void month(JsonPen pen) {
        MonthPicture picture = table.picture();
        pen.text("period", picture.period().toString());
        pen.text("county", picture.county());
        pen.text("standard", picture.standard().code());
        pen.object("reporting", () -> reporting(pen, picture.reporting()));
        pen.array("schools", table.units(), unit -> school(pen, unit));
        pen.array("dispersion", table.figures().dispersions(), spread -> dispersion(pen, spread));
        pen.array(
                "county_indicators", new ReadingsJson(table).guarantees(), reading -> ReadingsJson.write(pen, reading));
        PairJson pairs = new PairJson(table.pairs(), picture.now().families().postings());
        new TeachingJson(table, table.teaching()).write(pen);
        pairs.writePairs(pen);
        pairs.writePostings(pen);
        CourseJson course = new CourseJson(pen, picture);
        course.lifting();
        pen.object("verdict", () -> {
            pen.truth("pass", picture.figures().verdict().pass());
            pen.texts("reasons", Reasons.of(picture.now()));
        });
        pairs.writeCoverage(pen);
        new ReadingsJson(table).further(pen);
        course.urbanRural();
        pen.array("gaps", table.figures().gaps(), gap -> gap(pen, gap));
        pen.array(
                "contributions",
                table.spreads().stream()
                        .flatMap(spread ->
                                spread.contributions().stream().map(each -> new Driver(spread.dispersion(), each)))
                        .toList(),
                driver -> driver.write(pen));
        RemedyJson remedies = new RemedyJson(picture);
        remedies.write(pen);
        course.targets();
        course.readings("research", "E");
        course.readings("homeAndMind", "H");
        course.readings("dropoutControl", "D");
        remedies.writeRevisions(pen);
    }

    private static void reporting(JsonPen pen, Reporting reporting) {
        pen.count("expected", reporting.expected());
        pen.count("received", reporting.received());
        pen.count("onTime", reporting.onTime());
        pen.count("passed", reporting.passed());
        pen.count("returned", reporting.returned());
        pen.count("awaitingExplanation", reporting.awaitingExplanation());
        pen.count("rejected", reporting.rejected());
        pen.texts(
                "missing",
                reporting.missing().stream().map(code -> code.digits()).toList());
    }

    private void school(JsonPen pen, UnitRow unit) {
        UnitResult result = unit.result();
        pen.text("code", unit.code());
        pen.text("name", unit.name());
        pen.text("stage", unit.stage().label());
        pen.number("students", unit.students());
        pen.text("status", unit.status().label());
        pen.object("indicators", () -> {
            if (unit.counts()) {
                table.standard()
                        .indicators()
                        .forEach(indicator -> pen.object(indicator.code(), () -> {
                            indicator(pen, unit, indicator);
                        }));
            }
        });
        if (result == null || !unit.counts() || table.standard().unitRule() == null) {
            pen.nothing("met");
        } else {
            pen.count("met", result.met());
        }
        pen.truth("pass", unit.pass());
    }

    private void indicator(JsonPen pen, UnitRow unit, Indicator indicator) {
        Reading reading = unit.reading(indicator).orElseThrow();
        IndicatorValue.Computed value = reading.value().computed().orElse(null);
        pen.number("value", value == null ? null : value.value());
        if (reading.value() instanceof IndicatorValue.Undefined undefined) {
            pen.number("numerator", undefined.numerator());
            pen.number("denominator", BigDecimal.ZERO);
        } else {
            pen.number("numerator", value == null ? null : value.numerator());
            pen.number("denominator", value == null ? null : value.denominator());
        }
        pen.text("verdict", words(reading.verdict()));
    }

    private String words(Verdict verdict) {
        UnitRule rule = table.standard().unitRule();
        return rule == null ? verdict.label() : verdict.words(rule.floorShare());
    }

    private static void dispersion(JsonPen pen, Dispersion spread) {
        pen.text("stage", spread.stage().label());
        pen.text("indicator", spread.code());
        pen.count("units", spread.units());
        pen.number("students", spread.students());
        pen.number("mean", spread.mean());
        pen.number("sd", spread.deviation());
        pen.number("cv", spread.coefficient());
        pen.number("limit", spread.limit());
        pen.truth("pass", spread.pass());
    }

    private void gap(JsonPen pen, Gap gap) {
        pen.text("code", gap.unit().school().digits());
        pen.text("stage", gap.unit().stage().label());
        pen.text("indicator", gap.indicator().code());
        pen.number(
                "value",
                table.row(gap.unit())
                        .value(gap.indicator())
                        .map(IndicatorValue.Computed::value)
                        .orElse(null));
        pen.number("limit", gap.indicator().limit(gap.unit().stage()));
        pen.number("toLimit", gap.toLimit());
        pen.number("toFloor", gap.toFloor());
        pen.text("unit", gap.indicator().numeratorUnit());
    }

    /** A unit's part in one spread; the share is a percentage. */
    private record Driver(Dispersion spread, Contribution contribution) {

        void write(JsonPen pen) {
            pen.text("stage", spread.stage().label());
            pen.text("indicator", spread.code());
            pen.text("code", contribution.unit().school().digits());
            pen.number(
                    "share",
                    contribution.share() == null ? null : contribution.share().movePointRight(2));
            pen.number("cv", spread.coefficient());
            pen.number("cvAtLimit", contribution.atLimit());
            pen.number("cvWithout", contribution.without());
        }
    }
}
