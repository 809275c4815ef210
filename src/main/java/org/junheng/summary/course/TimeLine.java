package org.junheng.summary.course;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCalendar;
import org.junheng.school.Stage;
import org.junheng.summary.MonthPicture;

/**
 * A quantity of the county over the months.
 *
 * @param kind what of the indicator it is: 平均值, 差异系数 and so on
 * @param decimals with which it is shown
 * @param values of the months in which it is known
 * @param now null when it is not known
 * @param before of the month before
 * @param yearAgo of the same month a year before
 * @param yearStart of the first month of the school year of which anything is known
 * @param yearToDate the months of the school year added up; null for what cannot be added
 */
public record TimeLine(
        String code,
        String name,
        @Nullable Stage stage,
        String kind,
        String unit,
        int decimals,
        NavigableMap<YearMonth, BigDecimal> values,
        @Nullable BigDecimal now,
        @Nullable BigDecimal before,
        @Nullable BigDecimal yearAgo,
        @Nullable BigDecimal yearStart,
        @Nullable BigDecimal yearToDate) {

    public TimeLine {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    static TimeLine of(MonthPicture picture, Quantity quantity) {
        NavigableMap<YearMonth, BigDecimal> values = values(picture, quantity);
        YearMonth now = picture.period();
        return new TimeLine(
                quantity.code(),
                quantity.name(),
                quantity.stage(),
                quantity.kind(),
                quantity.unit(),
                quantity.decimals(),
                values,
                values.get(now),
                values.get(now.minusMonths(1)),
                picture.yearAgo().map(quantity.figure()).orElse(null),
                values.get(yearStart(picture)),
                quantity.event()
                        ? values.tailMap(SchoolCalendar.yearStart(now)).values().stream()
                                .reduce(BigDecimal::add)
                                .orElse(null)
                        : null);
    }

    /** The first month of the school year that has figures. */
    public static YearMonth yearStart(MonthPicture picture) {
        YearMonth september = SchoolCalendar.yearStart(picture.period());
        return picture.course().stream()
                .map(month -> month.month())
                .filter(month -> !month.isBefore(september))
                .findFirst()
                .orElse(picture.period());
    }

    /** How far it has come since the school year began. */
    public @Nullable BigDecimal changeInYear() {
        return difference(now, yearStart);
    }

    public @Nullable BigDecimal changeInMonth() {
        return difference(now, before);
    }

    public @Nullable BigDecimal changeSinceYearAgo() {
        return difference(now, yearAgo);
    }

    /** The same of what is counted anew from this month on: the month before is no measure for it. */
    TimeLine begunAnew() {
        return new TimeLine(code, name, stage, kind, unit, decimals, values, now, null, yearAgo, yearStart, yearToDate);
    }

    private static NavigableMap<YearMonth, BigDecimal> values(MonthPicture picture, Quantity quantity) {
        NavigableMap<YearMonth, BigDecimal> values = new TreeMap<>();
        picture.course().forEach(month -> {
            BigDecimal value = quantity.figure().apply(month);
            if (value != null) {
                values.put(month.month(), value);
            }
        });
        return values;
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal now, @Nullable BigDecimal then) {
        return now == null || then == null ? null : now.subtract(then);
    }
}
