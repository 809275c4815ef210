package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/**
 * What a unit must have of an indicator's numerator for the unit to pass. As many indicators as {@link UnitRule} lets be
 * missed need no more than its share of their limit (85%): those where this saves most, measured by their limits.
 *
 * @param have the numerator now
 * @param least the numerator that will do
 */
record Need(Unit unit, BigDecimal students, BigDecimal have, BigDecimal least) {

    private record Saving(String code, BigDecimal share) {}

    private static final Comparator<Saving> LARGEST_FIRST =
            Comparator.comparing(Saving::share).reversed().thenComparing(Saving::code);

    /** A need for each unit of the stage that has a value of the indicator; where nothing is limited, nothing is needed. */
    static List<Need> of(Stage stage, Indicator indicator, Standard standard, List<UnitResult> units) {
        List<Need> needs = new ArrayList<>();
        for (UnitResult unit : units) {
            if (unit.unit().stage() == stage) {
                unit.reading(indicator.code())
                        .ifPresent(reading -> reading.value()
                                .computed()
                                .ifPresent(value -> needs.add(of(unit, reading, value, standard))));
            }
        }
        return needs;
    }

    private static Need of(UnitResult unit, Reading reading, IndicatorValue.Computed value, Standard standard) {
        BigDecimal students = value.denominator();
        BigDecimal have = value.numerator();
        BigDecimal limit = reading.limit();
        UnitRule rule = standard.unitRule();
        if (limit == null || rule == null) {
            return new Need(unit.unit(), students, have, BigDecimal.ZERO);
        }
        boolean spared = spared(unit, rule).contains(reading.indicator().code());
        BigDecimal level = spared ? limit.multiply(rule.floorShare()) : limit;
        BigDecimal least = level.multiply(students).divide(value.per(), Exact.DIGITS);
        return new Need(unit.unit(), students, have, least);
    }

    /** The indicators that may stay below their limits. */
    private static Set<String> spared(UnitResult unit, UnitRule rule) {
        Map<String, Saving> savings = new HashMap<>();
        for (Reading reading : unit.readings()) {
            BigDecimal limit = reading.limit();
            if (limit != null && reading.verdict() != Verdict.MET) {
                BigDecimal reached = reading.value()
                        .computed()
                        .map(value -> value.value().divide(limit, Exact.DIGITS))
                        .orElse(BigDecimal.ZERO);
                String code = reading.indicator().code();
                savings.put(code, new Saving(code, BigDecimal.ONE.subtract(reached.max(rule.floorShare()))));
            }
        }
        Set<String> spared = new HashSet<>();
        savings.values().stream()
                .sorted(LARGEST_FIRST)
                .limit(Math.max(0, unit.readings().size() - rule.atLeastMet()))
                .forEach(saving -> spared.add(saving.code()));
        return spared;
    }

    /** Whole ones are counted up to the next; a unit that lacks nothing stays as it is. */
    BigDecimal lacking(boolean wholes) {
        BigDecimal lacking = Exact.atLeast(have, least) ? BigDecimal.ZERO : least.subtract(have, Exact.DIGITS);
        return wholes ? Exact.wholeFrom(lacking) : lacking;
    }
}
