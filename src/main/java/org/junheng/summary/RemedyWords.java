package org.junheng.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.indicator.Bounds;
import org.junheng.indicator.Change;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.MendingPlan;
import org.junheng.indicator.MovingPlan;
import org.junheng.school.Unit;

/** The remedies of one coefficient in words: what to add, whom to move, how sure it is, why it changed. */
public final class RemedyWords {

    private static final String OTHERS = "其他学校";

    private final StatementGround ground;
    private final Remedies remedies;
    private final Dispersion dispersion;

    private RemedyWords(MonthPicture picture, Dispersion dispersion) {
        this.ground = StatementGround.of(picture);
        this.remedies = picture.remedies();
        this.dispersion = dispersion;
    }

    /** A sentence each, without the full stop; none where there is nothing to say. */
    public static List<String> of(MonthPicture picture, Dispersion dispersion) {
        RemedyWords words = new RemedyWords(picture, dispersion);
        return Stream.of(words.mending(), words.moving(), words.bounds(), words.change())
                .flatMap(Optional::stream)
                .toList();
    }

    /** By how much the coefficient changed since last month and through what; empty where nothing that is shown did. */
    public static Optional<String> change(MonthPicture picture, Dispersion dispersion) {
        return new RemedyWords(picture, dispersion).change();
    }

    private Optional<String> mending() {
        return remedies.mending(dispersion.stage(), dispersion.code())
                .filter(plan -> !plan.additions().isEmpty())
                .map(this::mending);
    }

    private String mending(MendingPlan plan) {
        String unit = plan.indicator().numeratorUnit();
        List<String> parts = plan.additions().stream()
                .sorted((one, other) -> other.amount().compareTo(one.amount()))
                .map(addition -> name(addition.unit()) + Wording.amount(addition.amount(), unit))
                .toList();
        return "补齐到差异系数和各校要求都达标，最少共需" + Wording.amount(plan.total(), unit) + "：" + Wording.schools(parts) + "，差异系数降到"
                + Rounding.cv(plan.after());
    }

    private Optional<String> moving() {
        return remedies.moving().stream()
                .filter(plan -> plan.stage() == dispersion.stage()
                        && plan.indicator().code().equals(dispersion.code())
                        && plan.total() > 0)
                .findFirst()
                .map(this::moving);
    }

    private String moving(MovingPlan plan) {
        List<String> parts = plan.moves().stream()
                .map(move -> name(move.from()) + "到" + name(move.to()) + move.teachers() + "人")
                .toList();
        return (plan.reached() ? "只靠教师交流，最少交流" : "可交流的教师不足以全部达标，交流")
                + plan.total() + "人次：" + Wording.schools(parts).replaceFirst("所$", "项") + "，差异系数"
                + Rounding.cv(plan.after());
    }

    private Optional<String> bounds() {
        return remedies.bounds(dispersion.stage(), dispersion.code())
                .filter(bounds -> !bounds.open().isEmpty())
                .map(this::bounds);
    }

    private String bounds(Bounds bounds) {
        return "有" + bounds.open().size() + "所学校的数据缺报、沿用或待更正，差异系数" + range(bounds) + "，结论"
                + bounds.outlook().label();
    }

    private static String range(Bounds bounds) {
        String least = Rounding.cv(bounds.least());
        String greatest = Rounding.cv(bounds.greatest());
        if (least.equals(greatest)) {
            return bounds.least() == null ? "无法推算" : "仍约为" + least;
        }
        return "可能在" + least + "到" + greatest + "之间";
    }

    private Optional<String> change() {
        return remedies.change(dispersion.stage(), dispersion.code())
                .filter(change -> !Rounding.cv(change.now()).equals(Rounding.cv(from(change))))
                .map(RemedyWords::change);
    }

    private static String change(Change change) {
        List<String> parts = parts(change);
        return "比上月的" + Rounding.cv(from(change)) + Wording.movement(change.now(), from(change))
                + (parts.isEmpty() ? "" : "：" + String.join("，", parts));
    }

    private static BigDecimal from(Change change) {
        return change.published() == null ? change.before() : change.published();
    }

    private static List<String> parts(Change change) {
        List<String> parts = new ArrayList<>();
        part("实际变化", change.real(), parts);
        part("学校和学生增减", change.composition(), parts);
        part("上月数据修订", change.revision(), parts);
        return parts;
    }

    private static void part(String name, BigDecimal value, List<String> parts) {
        String shown = Rounding.change(value, BigDecimal.ZERO, Dispersion.DECIMALS);
        if (!shown.equals("持平")) {
            parts.add(name + shown);
        }
    }

    private String name(Unit unit) {
        return ground.withheld().hides(unit) ? OTHERS : ground.name(unit.school());
    }
}
