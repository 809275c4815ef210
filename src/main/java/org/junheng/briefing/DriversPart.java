package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.Contribution;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Reading;
import org.junheng.indicator.Verdict;
import org.junheng.summary.RemedyWords;
import org.junheng.summary.Rounding;
import org.junheng.summary.SpreadDrivers;
import org.junheng.summary.Wording;

/** Which schools pull apart the coefficients that lie above their limits or near them, and the least that would mend it. */
public record DriversPart(Section section, String lead, List<Driver> drivers) {

    private static final int MOST = 5;
    private static final double LEAST_FULL = 0.1;

    /**
     * A coefficient.
     *
     * @param remedy a sentence; empty where no school's rise would help
     * @param remedies what to add and whom to move, how sure it is and why it changed, a sentence each
     */
    public record Driver(String title, Mark mark, String mean, List<Row> rows, String remedy, List<String> remedies) {
        public Driver {
            remedies = List.copyOf(remedies);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A school's part in it.
     *
     * @param width of the bar that shows the share, the greatest 100 if it is a tenth or more
     */
    public record Row(
            String anchor, String school, String value, String side, String share, String width, String atLimit) {}

    public DriversPart {
        drivers = List.copyOf(drivers);
    }

    /** Null where every coefficient lies well below its limit. */
    static @Nullable DriversPart of(PageGround ground, Section section) {
        List<Driver> drivers = near(ground).stream()
                .map(dispersion -> driver(ground, dispersion))
                .toList();
        return drivers.isEmpty() ? null : new DriversPart(section, "列出差异系数高于标准、或已用到标准九成的项目。占比为该校在加权方差中的份额。", drivers);
    }

    static List<Dispersion> near(PageGround ground) {
        return ground.figures().dispersions().stream()
                .filter(dispersion -> dispersion.mean() != null)
                .filter(dispersion ->
                        SpreadDrivers.of(ground.picture(), dispersion).isNear())
                .toList();
    }

    private static Driver driver(PageGround ground, Dispersion dispersion) {
        SpreadDrivers drivers = SpreadDrivers.of(ground.picture(), dispersion);
        String remedy = drivers.remedy();
        List<Contribution> rows = drivers.greatest(MOST);
        return new Driver(
                dispersion.stage().label() + "·" + Wording.noun(dispersion) + " "
                        + Rounding.cv(dispersion.coefficient()) + "，标准≤" + Wording.spread(dispersion.limit()),
                Boolean.TRUE.equals(dispersion.pass()) ? Mark.near("接近标准") : Mark.of(dispersion.pass()),
                "全县平均" + SpreadBlock.figure(ground, dispersion, dispersion.mean()),
                rows.stream()
                        .map(each -> row(ground, drivers, each, full(rows.get(0))))
                        .toList(),
                remedy.isEmpty() ? "" : remedy + "。",
                RemedyWords.of(ground.picture(), dispersion).stream()
                        .map(words -> words + "。")
                        .toList());
    }

    private static Row row(PageGround ground, SpreadDrivers drivers, Contribution contribution, double greatest) {
        Optional<Reading> reading = reading(ground, contribution);
        BigDecimal share = share(contribution);
        boolean met = reading.filter(each -> each.verdict() == Verdict.MET).isPresent();
        return new Row(
                "#" + PageGround.anchor(contribution.unit()),
                ground.name(contribution.unit()),
                reading.map(each -> Wording.value(PageGround.value(each), each.indicator()))
                        .orElse(Rounding.NONE),
                drivers.side(contribution.unit()),
                Wording.share(share),
                Scale.print(share.doubleValue() / greatest * 100),
                met ? "已达标准" : Rounding.cv(contribution.atLimit()));
    }

    /** The share that fills its bar: the greatest, unless that is next to nothing. */
    private static double full(Contribution greatest) {
        return Math.max(LEAST_FULL, share(greatest).doubleValue());
    }

    private static BigDecimal share(Contribution contribution) {
        BigDecimal share = contribution.share();
        return share == null ? BigDecimal.ZERO : share;
    }

    private static Optional<Reading> reading(PageGround ground, Contribution contribution) {
        return ground.figures().units().stream()
                .filter(result -> result.unit().equals(contribution.unit()))
                .flatMap(result -> result.reading(contribution.indicator().code()).stream())
                .findFirst();
    }
}
