package org.junheng.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.IndicatorValue;
import org.junheng.indicator.Reading;
import org.junheng.indicator.UnitResult;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.DataStatus;
import org.junheng.summary.SchoolMonth;

/**
 * A school unit as the outputs list it: also one that is not counted, or of which nothing is known.
 *
 * @param result null when the school did not report and is left out
 */
record UnitRow(SchoolMonth month, Stage stage, @Nullable UnitResult result) {

    /** The units of every school that has to report, by code, then stage. */
    static List<UnitRow> of(CountyMonth county) {
        Map<SchoolCode, List<UnitResult>> results = county.figures().units().stream()
                .collect(Collectors.groupingBy(result -> result.unit().school()));
        return county.schools().stream()
                .flatMap(school ->
                        of(school, results.getOrDefault(school.school().code(), List.of())))
                .toList();
    }

    private static Stream<UnitRow> of(SchoolMonth month, List<UnitResult> results) {
        SchoolType type = month.school().type();
        if (results.isEmpty() && type != SchoolType.SPECIAL) {
            return Stage.COMPULSORY.stream().filter(type::teaches).map(stage -> new UnitRow(month, stage, null));
        }
        return results.stream().map(result -> new UnitRow(month, result.unit().stage(), result));
    }

    Unit unit() {
        return new Unit(month.school().code(), stage);
    }

    String code() {
        return month.school().code().digits();
    }

    String name() {
        return month.school().name();
    }

    DataStatus status() {
        return result == null || result.inScope() ? month.status() : DataStatus.OUT_OF_SCOPE;
    }

    boolean counts() {
        return result != null && result.inScope();
    }

    @Nullable
    BigDecimal students() {
        return result == null ? null : result.students();
    }

    @Nullable
    Boolean pass() {
        return result == null ? null : result.pass();
    }

    /** Empty when the unit is not counted. */
    Optional<Reading> reading(Indicator indicator) {
        return Optional.ofNullable(result).flatMap(known -> known.reading(indicator.code()));
    }

    /** Empty when there is no number. */
    Optional<IndicatorValue.Computed> value(Indicator indicator) {
        return reading(indicator).flatMap(reading -> reading.value().computed());
    }
}
