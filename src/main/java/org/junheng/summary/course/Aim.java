package org.junheng.summary.course;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Target;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.summary.Withheld;
import org.junheng.summary.Wording;

/**
 * A target of the year and how far it is to it.
 *
 * @param stage of the figure; null for all stages together
 * @param unit of the figure; empty for a coefficient
 * @param decimals with which it is shown
 * @param atLeast whether the target is the least or the greatest that will do
 * @param value null when it is not known
 * @param pace change a month; null when it cannot be told
 * @param month in which the target is reached if all goes on as it does; null unless it is to come
 */
public record Aim(
        Target target,
        String name,
        @Nullable Stage stage,
        String unit,
        int decimals,
        boolean atLeast,
        @Nullable BigDecimal value,
        Outlook outlook,
        @Nullable BigDecimal pace,
        @Nullable YearMonth month) {

    /** What may be said of it. */
    public enum Outlook {
        REACHED("已达到"),
        IN_TIME("年底前可达到"),
        LATE("要到年底以后才能达到"),
        NEVER("按目前趋势达不到"),
        TOO_EARLY("数据不足、不作推算"),
        UNKNOWN("没有本月数据");

        private final String words;

        Outlook(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How much is lacking; 0 when it is reached, null when the figure is not known. */
    public @Nullable BigDecimal lacking() {
        if (value == null) {
            return null;
        }
        BigDecimal lacking = atLeast ? target.value().subtract(value) : value.subtract(target.value());
        return lacking.max(BigDecimal.ZERO);
    }

    /** {@code 已达到}, {@code 预计2026年12月}, {@code 按目前趋势达不到}. */
    public String words() {
        return switch (outlook) {
            case REACHED -> "已达到";
            case IN_TIME -> "预计" + monthWords();
            case LATE -> "预计" + monthWords() + "，晚于年底";
            case NEVER -> "按目前趋势达不到";
            case TOO_EARLY -> "本学年数据不足两个月，不作推算";
            case UNKNOWN -> "没有本月数据";
        };
    }

    private String monthWords() {
        return month == null ? "" : Wording.month(month);
    }

    /** Whether it would tell of a school of which no leader sees figures, at any of its stages. */
    public boolean isHidden(Withheld withheld) {
        SchoolCode school = target.school();
        return school != null
                && Stage.COMPULSORY.stream()
                        .filter(each -> stage == null || stage == each)
                        .anyMatch(each -> withheld.hides(new Unit(school, each)));
    }
}
