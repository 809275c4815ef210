package org.junheng.briefing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.UnitResult;
import org.junheng.school.Unit;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Withheld;

/** The months up to this one, each with the units of which it may tell. */
final class SchoolYear {

    private final List<Month> months;
    private final List<YearMonth> names;

    /** A month's units by name; those that are hidden in it are left out. */
    private record Month(YearMonth month, Map<Unit, UnitResult> units) {

        static Month of(CountyMonth county) {
            Withheld withheld = Withheld.of(county.figures());
            Map<Unit, UnitResult> units = new HashMap<>();
            county.figures().units().stream()
                    .filter(result -> !withheld.hides(result.unit()))
                    .forEach(result -> units.put(result.unit(), result));
            return new Month(county.month(), units);
        }
    }

    SchoolYear(MonthPicture picture) {
        this.months = picture.course().stream().map(Month::of).toList();
        this.names = months.stream().map(Month::month).toList();
    }

    List<YearMonth> months() {
        return names;
    }

    /** The unit in the month before the last, as far as it may be told of. */
    Optional<UnitResult> before(Unit unit) {
        YearMonth then = months.get(months.size() - 1).month().minusMonths(1);
        return months.stream()
                .filter(month -> month.month().equals(then))
                .flatMap(month -> Optional.ofNullable(month.units().get(unit)).stream())
                .findFirst();
    }

    /** The unit's values, month by month; null where there is none, or none to tell. */
    List<@Nullable BigDecimal> course(Unit unit, Indicator indicator) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        months.forEach(month -> values.add(value(month, unit, indicator)));
        return values;
    }

    private static @Nullable BigDecimal value(Month month, Unit unit, Indicator indicator) {
        UnitResult result = month.units().get(unit);
        return result == null
                ? null
                : result.reading(indicator.code()).map(PageGround::value).orElse(null);
    }
}
