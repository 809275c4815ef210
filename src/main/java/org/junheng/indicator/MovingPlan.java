package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/**
 * The fewest teachers to rotate for every unit to reach what it needs of an indicator and for the coefficient to hold.
 *
 * @param moves by the unit that sends, then the one that receives
 * @param reached whether rotating is enough; if not, the moves are those that bring the coefficient lowest
 * @param before with after, the coefficient as it is and after the moves; null when undefined
 */
public record MovingPlan(
        Stage stage,
        Indicator indicator,
        List<Move> moves,
        int total,
        boolean reached,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {

    /** So many teachers from one unit to another. */
    public record Move(Unit from, Unit to, int teachers) {}

    public MovingPlan {
        moves = List.copyOf(moves);
    }
}
