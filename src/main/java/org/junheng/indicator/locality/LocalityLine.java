package org.junheng.indicator.locality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.IndicatorValue;
import org.junheng.indicator.county.CountyReading;
import org.junheng.school.Labelled;
import org.junheng.school.Locality;
import org.junheng.school.Stage;

/**
 * One indicator of one stage in 城区, 镇区 and 乡村.
 *
 * @param decimals with which it is shown
 * @param parts every locality, also one without a school
 */
public record LocalityLine(
        Stage stage, String code, String name, String unit, int decimals, Map<Locality, Part> parts) {

    private static final int RATE_DECIMALS = 2;

    /**
     * The schools of one locality together.
     *
     * @param units how many of them have a value
     * @param mean pooled: sum over sum; null without a value
     */
    public record Part(int units, @Nullable BigDecimal mean) {}

    public LocalityLine {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /** By stage: the standard's indicators, then the exams where there were any. */
    public static List<LocalityLine> of(CountyFigures figures, List<CountyReading> readings) {
        List<LocalityLine> lines = new ArrayList<>();
        for (Stage stage : Stage.COMPULSORY) {
            figures.standard().indicators().forEach(indicator -> lines.add(of(figures, stage, indicator)));
            List<CountyReading> exams = readings.stream()
                    .filter(reading -> reading.topic().equals(LocalityFamily.SCORE_RATE) && reading.stage() == stage)
                    .toList();
            if (!exams.isEmpty()) {
                lines.add(exams(stage, exams));
            }
        }
        return lines;
    }

    public Part part(Locality locality) {
        return Objects.requireNonNull(parts.get(locality));
    }

    /** 乡村 ÷ 城区; null where either has no value, or 城区 has nothing. */
    public @Nullable BigDecimal ratio() {
        BigDecimal rural = part(Locality.RURAL).mean();
        BigDecimal urban = part(Locality.URBAN).mean();
        return rural == null || urban == null || urban.signum() == 0
                ? null
                : rural.divide(urban, MathContext.DECIMAL128);
    }

    /** One of the standard's indicators at one stage. */
    public static LocalityLine of(CountyFigures figures, Stage stage, Indicator indicator) {
        Map<Locality, Part> parts = new EnumMap<>(Locality.class);
        for (Locality locality : Locality.values()) {
            List<IndicatorValue.Computed> values = figures.units().stream()
                    .filter(unit -> unit.unit().stage() == stage && unit.input().locality() == locality)
                    .flatMap(unit -> unit.reading(indicator.code()).stream())
                    .flatMap(reading -> reading.value().computed().stream())
                    .toList();
            parts.put(locality, new Part(values.size(), mean(values, indicator.per())));
        }
        return new LocalityLine(
                stage, indicator.code(), indicator.name(), indicator.unit(), indicator.decimals(), parts);
    }

    private static @Nullable BigDecimal mean(List<IndicatorValue.Computed> values, BigDecimal per) {
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        for (IndicatorValue.Computed value : values) {
            top = top.add(value.numerator());
            bottom = bottom.add(value.denominator());
        }
        return bottom.signum() == 0 ? null : top.multiply(per).divide(bottom, MathContext.DECIMAL128);
    }

    private static LocalityLine exams(Stage stage, List<CountyReading> exams) {
        Map<Locality, Part> parts = new EnumMap<>(Locality.class);
        for (Locality locality : Locality.values()) {
            parts.put(locality, new Part(0, null));
        }
        exams.forEach(exam -> parts.put(
                Labelled.of(Locality.class, exam.group()).orElseThrow(),
                new Part(exam.shares().size(), exam.value())));
        return new LocalityLine(
                stage,
                LocalityFamily.SCORE_RATE.code(),
                LocalityFamily.SCORE_RATE.name(),
                LocalityFamily.SCORE_RATE.unit(),
                RATE_DECIMALS,
                parts);
    }
}
