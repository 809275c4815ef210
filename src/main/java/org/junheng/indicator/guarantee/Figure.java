package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.Exact;
import org.junheng.indicator.county.Topic;
import org.junheng.school.Stage;

/**
 * What a figure is about and how it is judged.
 *
 * @param group empty for the whole
 * @param limit null where the figure is only told
 * @param per what the quotient is multiplied by: a hundred for a rate
 */
record Figure(
        Topic topic,
        @Nullable Stage stage,
        String group,
        @Nullable BigDecimal limit,
        BigDecimal per,
        Judging judging) {

    /** A rate of the whole county. */
    static Figure whole(CountyItem item, Judging judging) {
        BigDecimal limit = switch (item.sense()) {
            case EVERY -> Exact.HUNDRED;
            case UNWANTED -> BigDecimal.ZERO;
            default -> item.limits().get(CountyItem.WHOLE);
        };
        return new Figure(item.topic(), null, "", limit, Exact.HUNDRED, judging);
    }

    Figure of(@Nullable Stage other) {
        return new Figure(topic, other, group, limit, per, judging);
    }

    Figure of(String other, @Nullable BigDecimal otherLimit) {
        return new Figure(topic, stage, other, otherLimit, per, judging);
    }

    /** A mean instead of a rate. */
    Figure mean() {
        return new Figure(topic, stage, group, limit, BigDecimal.ONE, judging);
    }
}
