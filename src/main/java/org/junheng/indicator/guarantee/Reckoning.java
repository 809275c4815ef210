package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;

/** One county figure in the making: takes the schools' shares one by one, and tells what they come to. */
final class Reckoning {

    private final Figure figure;
    private final Predicate<RegisteredSchool> concerns;
    private final Ask ask;
    private final List<Brought> brought = new ArrayList<>();

    /**
     * A figure of which nothing is known yet.
     *
     * @param concerns whether a school of which there is no report would have something to bring
     */
    Reckoning(Figure figure, Predicate<RegisteredSchool> concerns, Ask ask) {
        this.figure = figure;
        this.concerns = concerns;
        this.ask = ask;
    }

    void add(RegisteredSchool school, Dossier dossier) {
        ask.of(school, dossier).ifPresent(brought::add);
    }

    /** A school that ought to have reported, and of which nothing is known. */
    void miss(RegisteredSchool school) {
        if (concerns.test(school)) {
            brought.add(new Brought(school, Share.unheard(school.code()), null, true, "", ""));
        }
    }

    /** Whether any school brought something. */
    boolean asked() {
        return !brought.isEmpty();
    }

    CountyReading reading() {
        brought.sort(Comparator.comparing(each -> each.school().code()));
        BigDecimal numerator = numerator();
        BigDecimal denominator = denominator();
        BigDecimal value = value(numerator, denominator);
        boolean open = brought.stream().anyMatch(Brought::open);
        return new CountyReading(
                figure.topic(),
                figure.stage(),
                figure.group(),
                value,
                (value == null && open) ? "未填报" : "",
                numerator,
                denominator,
                figure.limit(),
                figure.judging() != Judging.OFFENDERS,
                pass(numerator, denominator, open),
                failing(),
                brought.stream().map(Brought::noted).toList(),
                Remarks.of(brought));
    }

    private BigDecimal numerator() {
        return switch (figure.judging()) {
            case TOTAL, TOTAL_OF_EACH -> sum(Share::numerator);
            case SCHOOLS -> BigDecimal.valueOf(judged(true));
            case OFFENDERS -> BigDecimal.valueOf(judged(false));
        };
    }

    private BigDecimal denominator() {
        return switch (figure.judging()) {
            case TOTAL, TOTAL_OF_EACH -> sum(Share::denominator);
            case SCHOOLS, OFFENDERS -> BigDecimal.valueOf(judged(true) + judged(false));
        };
    }

    private @Nullable BigDecimal value(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() <= 0) {
            return null;
        }
        return figure.judging() == Judging.OFFENDERS
                ? numerator
                : numerator.multiply(figure.per()).divide(denominator, MathContext.DECIMAL128);
    }

    /** A total that holds is no pass while a school's share is not known. */
    private @Nullable Boolean pass(BigDecimal numerator, BigDecimal denominator, boolean open) {
        BigDecimal limit = figure.limit();
        if (limit == null || denominator.signum() <= 0) {
            return null;
        }
        boolean holds =
                figure.judging() == Judging.TOTAL ? Percent.reaches(numerator, denominator, limit) : judged(false) == 0;
        return (holds && open) ? null : (Boolean) holds;
    }

    private List<SchoolCode> failing() {
        return brought.stream()
                .filter(each -> Boolean.FALSE.equals(each.meets()))
                .map(each -> each.school().code())
                .toList();
    }

    private long judged(boolean meets) {
        return brought.stream()
                .filter(each -> Boolean.valueOf(meets).equals(each.meets()))
                .count();
    }

    private BigDecimal sum(Part part) {
        return brought.stream()
                .map(Brought::share)
                .filter(Share::known)
                .map(share -> Objects.requireNonNull(part.of(share)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The numerator or the denominator of a share. */
    private interface Part {
        @Nullable
        BigDecimal of(Share share);
    }
}
