package org.junheng.summary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Status;
import org.junheng.indicator.Contribution;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.FewestLifts;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.UnitResult;
import org.junheng.school.Unit;

/** Which schools pull a coefficient up, and what would bring it down, in words. */
public final class SpreadDrivers {

    private static final BigDecimal NEAR = new BigDecimal("0.9");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int NAMED = 3;

    private final StatementGround ground;
    private final Dispersion dispersion;

    SpreadDrivers(StatementGround ground, Dispersion dispersion) {
        this.ground = ground;
        this.dispersion = dispersion;
    }

    public static SpreadDrivers of(MonthPicture picture, Dispersion dispersion) {
        return new SpreadDrivers(StatementGround.of(picture), dispersion);
    }

    /** Whether the coefficient uses up nine tenths of its limit, or more. */
    public boolean isNear() {
        BigDecimal coefficient = dispersion.coefficient();
        BigDecimal limit = dispersion.limit();
        return coefficient != null && limit != null && coefficient.compareTo(limit.multiply(NEAR)) >= 0;
    }

    /** Those that do most to the spread first, without the units that must not be told of. */
    public List<Contribution> greatest(int most) {
        return contributions(false)
                .sorted(Comparator.comparing(SpreadDrivers::share).reversed().thenComparing(Contribution::unit))
                .limit(most)
                .toList();
    }

    private Stream<Contribution> contributions(boolean hidden) {
        return indicator().stream()
                .flatMap(indicator -> ground.figures().contributions(dispersion.stage(), indicator).stream())
                .filter(each -> each.share() != null && ground.withheld().hides(each.unit()) == hidden);
    }

    /** How much of the spread is of units that must not be told of. */
    private BigDecimal hidden() {
        return sum(contributions(true));
    }

    private static BigDecimal sum(Stream<Contribution> contributions) {
        return contributions.map(SpreadDrivers::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code 差距主要来自甲小学（偏低，占31%）、乙小学（偏高，占22%）}; of a composite, from which indicators. */
    public String words() {
        if (indicator().isEmpty()) {
            return "其中较高的是" + parts();
        }
        List<Contribution> greatest = greatest(NAMED);
        if (hidden().compareTo(sum(greatest.stream())) > 0) {
            return noun() + "的差距主要来自人数过少、不列数据的学校";
        }
        return greatest.isEmpty()
                ? ""
                : noun() + "的差距主要来自" + greatest.stream().map(this::named).collect(Collectors.joining("、"));
    }

    /** What would bring the coefficient under its limit; when it is there already, the best single lift. */
    public String remedy() {
        if (indicator().isEmpty()) {
            return "";
        }
        return doubtful()
                .map(school -> "先请" + ground.name(school.unit().school()) + "更正数据，更正前不宜据此安排投入")
                .orElseGet(() -> {
                    String lift = Boolean.TRUE.equals(dispersion.pass()) ? bestLift() : fewestLifts();
                    return lift.isEmpty() ? "" : query() + lift;
                });
    }

    private String fewestLifts() {
        String limit = Wording.spread(dispersion.limit());
        return indicator()
                .flatMap(indicator -> ground.figures().fewestLifts(dispersion.stage(), indicator))
                .map(this::lifts)
                .orElse("即使低于标准的学校都补到标准，" + noun() + "仍高于" + limit + "，须继续向平均值以下的学校倾斜");
    }

    private String lifts(FewestLifts lifts) {
        return "最少把" + Wording.schools(ground.unitNames(lifts.units())) + "补到标准，" + noun() + "即降到"
                + Rounding.cv(lifts.coefficient());
    }

    private String bestLift() {
        return greatest(Integer.MAX_VALUE).stream()
                .filter(each -> each.atLimit() != null && atLimit(each).compareTo(coefficient()) < 0)
                .min(Comparator.comparing(SpreadDrivers::atLimit).thenComparing(Contribution::unit))
                .map(each -> "把" + ground.name(each.unit().school()) + "补到标准，可降到" + Rounding.cv(each.atLimit()))
                .orElse("");
    }

    private String named(Contribution contribution) {
        return ground.name(contribution.unit().school()) + "（" + side(contribution.unit()) + "，占"
                + Wording.share(share(contribution)) + (isToCorrect(contribution) ? "，数据待更正" : "") + "）";
    }

    private boolean isToCorrect(Contribution contribution) {
        SchoolMonth school =
                ground.picture().now().byCode().get(contribution.unit().school());
        return school != null && school.status() == DataStatus.TO_CORRECT;
    }

    /** Whoever drives most of a spread by figures that are known to be wrong, has to mend these first. */
    private Optional<Contribution> doubtful() {
        return driver().filter(this::isToCorrect);
    }

    /** Whoever drives most of a spread by figures that are asked about, has to explain these first. */
    private String query() {
        return driver().map(each -> each.unit().school())
                .filter(ground.standing(Status.AWAITING)::contains)
                .map(school -> "先请" + ground.name(school) + "说明数据疑问；属实的，")
                .orElse("");
    }

    private Optional<Contribution> driver() {
        return greatest(1).stream()
                .filter(each -> share(each).compareTo(HALF) >= 0)
                .findFirst();
    }

    /** Whether a unit lies below the county's mean or above it. */
    public String side(Unit unit) {
        BigDecimal mean = dispersion.mean();
        BigDecimal value = value(unit);
        return mean == null || value == null ? "" : value.compareTo(mean) < 0 ? "偏低" : "偏高";
    }

    private @Nullable BigDecimal value(Unit unit) {
        Optional<UnitResult> result = ground.figures().units().stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst();
        return result.flatMap(each -> each.reading(dispersion.code()))
                .flatMap(reading -> reading.value().computed())
                .map(computed -> computed.value())
                .orElse(null);
    }

    private String parts() {
        return ground.figures().dispersions().stream()
                .filter(each -> each.stage() == dispersion.stage() && each.mean() != null)
                .filter(each -> each.coefficient() != null)
                .sorted(Comparator.comparing((Dispersion each) -> coefficient(each))
                        .reversed())
                .limit(NAMED)
                .map(each -> Wording.noun(each) + Rounding.cv(each.coefficient()))
                .collect(Collectors.joining("、"));
    }

    private Optional<Indicator> indicator() {
        return ground.standard().indicators().stream()
                .filter(indicator -> indicator.code().equals(dispersion.code()))
                .findFirst();
    }

    private String noun() {
        return Wording.noun(dispersion);
    }

    private BigDecimal coefficient() {
        return coefficient(dispersion);
    }

    private static BigDecimal coefficient(Dispersion dispersion) {
        BigDecimal coefficient = dispersion.coefficient();
        return coefficient == null ? BigDecimal.ZERO : coefficient;
    }

    private static BigDecimal share(Contribution contribution) {
        BigDecimal share = contribution.share();
        return share == null ? BigDecimal.ZERO : share;
    }

    private static BigDecimal atLimit(Contribution contribution) {
        BigDecimal atLimit = contribution.atLimit();
        return atLimit == null ? BigDecimal.ZERO : atLimit;
    }
}
