package org.junheng.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.teaching.Level;
import org.junheng.indicator.teaching.PaperResult;
import org.junheng.indicator.teaching.Rate;
import org.junheng.school.Labelled;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.store.Publications;
import org.junheng.store.Publications.Publication;

/** The figures of a month that leaders see, each under a key by which it is found again in another publication. */
public final class VisibleFigures {

    private static final String SEPARATOR = "|";
    private static final int READING_DECIMALS = 2;

    private VisibleFigures() {}

    /** What of an indicator is shown. */
    public enum Quantity implements Labelled {
        MEAN("全县平均值"),
        COEFFICIENT("差异系数"),
        VALUE("数值"),
        VERDICT("是否达标");

        private final String label;

        Quantity(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static String key(String code, @Nullable Stage stage, String group, Quantity quantity) {
        return String.join(SEPARATOR, code, stage == null ? "" : stage.label(), group, quantity.label());
    }

    /** The parts of a key: code, stage, group, quantity. */
    static String[] parts(String key) {
        return key.split("\\" + SEPARATOR, -1);
    }

    /**
     * Everything that a publication of a month shows, and the files it was made of.
     *
     * @param digest of input, settings and version
     * @param behind where the files lie on which the figures rest, by SHA-256; those carried forward may be older ones
     */
    public static Publication publication(CountyMonth month, String digest, LocalDate day, Map<String, String> behind) {
        Map<String, Publications.Figure> figures = new TreeMap<>();
        CountyFigures county = month.figures();
        for (Dispersion spread : county.dispersions()) {
            add(figures, spread, county);
        }
        for (CountyReading reading : month.families().readings()) {
            String key = key(reading.topic().code(), reading.stage(), reading.group(), Quantity.VALUE);
            String shown =
                    reading.value() == null ? reading.words() : Rounding.number(reading.value(), READING_DECIMALS);
            put(figures, key, reading.value(), shown);
        }
        month.families().teaching().of(Level.COUNTY).forEach(result -> add(figures, result));
        Map<SchoolCode, SchoolMonth> schools = month.byCode();
        for (UnitResult unit : county.units()) {
            if (unit.pass() != null) {
                String name = Objects.requireNonNull(schools.get(unit.unit().school()))
                        .school()
                        .name();
                put(figures, key("综合达标", unit.unit().stage(), name, Quantity.VERDICT), null, words(unit.pass()));
            }
        }
        put(
                figures,
                key("全县", null, "", Quantity.VERDICT),
                null,
                words(county.verdict().pass()));
        Map<String, String> files = new TreeMap<>(behind);
        for (SchoolMonth school : month.schools()) {
            if (school.source() != null) {
                files.put(school.source(), school.sourcePath());
            }
        }
        return new Publication(digest, day, figures, files);
    }

    private static void add(Map<String, Publications.Figure> figures, Dispersion spread, CountyFigures county) {
        Optional<Indicator> indicator = county.standard().indicators().stream()
                .filter(each -> each.code().equals(spread.code()))
                .findFirst();
        indicator.ifPresent(each -> put(
                figures,
                key(spread.code(), spread.stage(), "", Quantity.MEAN),
                spread.mean(),
                Rounding.indicator(spread.mean(), each)));
        put(
                figures,
                key(spread.code(), spread.stage(), "", Quantity.COEFFICIENT),
                spread.coefficient(),
                Rounding.cv(spread.coefficient()));
    }

    private static void add(Map<String, Publications.Figure> figures, PaperResult result) {
        for (Rate rate : Rate.values()) {
            BigDecimal value = rate.of(result.sums());
            put(
                    figures,
                    key(
                            rate.code(),
                            result.paper().grade().stage(),
                            result.paper().label(),
                            Quantity.VALUE),
                    value,
                    value == null ? Rounding.NONE : Rounding.number(value, READING_DECIMALS));
        }
    }

    private static void put(
            Map<String, Publications.Figure> figures, String key, @Nullable BigDecimal exact, String shown) {
        figures.put(key, new Publications.Figure(key, exact, shown));
    }

    private static String words(boolean pass) {
        return pass ? "达标" : "未达标";
    }
}
