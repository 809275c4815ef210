package org.junheng.summary;

import java.util.List;
import java.util.Optional;
import org.junheng.indicator.Bounds;
import org.junheng.indicator.Change;
import org.junheng.indicator.MendingPlan;
import org.junheng.indicator.MovingPlan;
import org.junheng.school.Stage;

/**
 * What the county can do about its indicators, how sure they are, and why they changed; each by stage, then in the
 * standard's order.
 */
public record Remedies(List<MendingPlan> mending, List<MovingPlan> moving, List<Bounds> bounds, List<Change> changes) {

    public Remedies {
        mending = List.copyOf(mending);
        moving = List.copyOf(moving);
        bounds = List.copyOf(bounds);
        changes = List.copyOf(changes);
    }

    /** What would let an indicator hold at a stage; empty where no plan can be made. */
    public Optional<MendingPlan> mending(Stage stage, String code) {
        return mending.stream()
                .filter(plan -> plan.stage() == stage && plan.indicator().code().equals(code))
                .findFirst();
    }

    /** Between which values an indicator's coefficient lies at a stage; empty where it has none. */
    public Optional<Bounds> bounds(Stage stage, String code) {
        return bounds.stream()
                .filter(each -> each.stage() == stage && each.indicator().code().equals(code))
                .findFirst();
    }

    /** What moved an indicator's coefficient since the month before; empty where either month has none. */
    public Optional<Change> change(Stage stage, String code) {
        return changes.stream()
                .filter(change -> change.stage() == stage
                        && change.code().equals(code)
                        && change.quantity() == Change.Quantity.COEFFICIENT)
                .findFirst();
    }
}
