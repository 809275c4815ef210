package org.junheng.job;

import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** When the closed month is to be made: six fields from seconds to days of the week, such as {@code 0 0 8 6 * *}. */
public final class Timetable {

    private final CronExpression times;

    private Timetable(CronExpression times) {
        this.times = times;
    }

    /** Empty when it is no timetable. */
    public static Optional<Timetable> parse(String typed) {
        return CronExpression.isValidExpression(typed)
                ? Optional.of(new Timetable(CronExpression.parse(typed)))
                : Optional.empty();
    }

    /** The first time after the given one; empty when there is none, as for a thirtieth of February. */
    public Optional<LocalDateTime> after(LocalDateTime time) {
        return Optional.ofNullable(times.next(time));
    }
}
