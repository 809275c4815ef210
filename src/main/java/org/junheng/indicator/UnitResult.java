package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Measure;
import org.junheng.school.Unit;

/**
 * What a standard finds of one unit.
 *
 * @param outOfScope why it is not counted (不计), in Chinese; null when it is
 * @param readings in the standard's order; none when out of scope
 * @param pass null when out of scope, or where the standard does not judge single schools
 */
public record UnitResult(
        UnitInput input,
        @Nullable String outOfScope,
        List<Reading> readings,
        @Nullable Boolean pass) {

    public UnitResult {
        readings = List.copyOf(readings);
    }

    static UnitResult of(Standard standard, UnitInput input) {
        Optional<String> whyOut = standard.scope().whyOut(input.type(), input.founder(), input.value(Measure.STUDENTS));
        if (whyOut.isPresent()) {
            return new UnitResult(input, whyOut.get(), List.of(), null);
        }
        List<Reading> readings = standard.indicators().stream()
                .map(indicator -> standard.read(indicator, input))
                .toList();
        UnitRule rule = standard.unitRule();
        Boolean pass = rule == null
                ? null
                : (Boolean) rule.passes(readings.stream().map(Reading::verdict).toList());
        return new UnitResult(input, null, readings, pass);
    }

    public Unit unit() {
        return input.unit();
    }

    public boolean inScope() {
        return outOfScope == null;
    }

    /** Null when not known. */
    public @Nullable BigDecimal students() {
        return input.value(Measure.STUDENTS);
    }

    /** How many indicators meet their limits. */
    public int met() {
        return (int) readings.stream()
                .filter(reading -> reading.verdict() == Verdict.MET)
                .count();
    }

    /** Whether every indicator has a value. */
    public boolean complete() {
        return readings.stream().allMatch(reading -> reading.value().computed().isPresent());
    }

    /** Empty when out of scope, or when the standard has no such indicator. */
    public Optional<Reading> reading(String code) {
        return readings.stream()
                .filter(reading -> reading.indicator().code().equals(code))
                .findFirst();
    }
}
