package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;

/**
 * A named set of indicators and limits with its document.
 *
 * @param code the name by which 执行标准 asks for it
 * @param document its document number
 * @param unitRule null where single schools are not judged
 * @param spread the greatest coefficient of variation of each indicator, by stage; empty where only the composite counts
 * @param composite null where there is none
 * @param county what is asked of the county as a whole, in the order in which it is told
 */
public record Standard(
        String code,
        String title,
        String document,
        Scope scope,
        @Nullable UnitRule unitRule,
        Map<Stage, BigDecimal> spread,
        @Nullable Composite composite,
        List<Indicator> indicators,
        List<CountyItem> county) {

    /** The plain mean of all indicators' coefficients of variation, with the greatest that will do. */
    public record Composite(String code, String name, Map<Stage, BigDecimal> limits) {

        public Composite {
            limits = Limits.ordered(limits);
        }
    }

    public Standard {
        spread = Limits.ordered(spread);
        indicators = List.copyOf(indicators);
        county = List.copyOf(county);
        if (unitRule == null
                && indicators.stream().anyMatch(each -> !each.limits().isEmpty())) {
            throw new IllegalArgumentException(code + " limits its indicators but says not when a school passes");
        }
    }

    /**
     * This standard with the bureau's own limits. Keys are those of {@link #keys}; a key with a stage goes before the
     * same without; what {@link #unusable} names changes nothing.
     */
    public Standard with(Map<String, BigDecimal> overrides) {
        return new Overrides(this).apply(overrides);
    }

    /**
     * What may be overridden: {@code R4} (both stages) or {@code R4.小学}; {@code CV}, {@code CV.初中}; {@code BC},
     * {@code BC.小学}; {@code 达标项数} (how many indicators a school must meet), {@code 最低比例} (the share that the
     * others must reach, 0.85), {@code 教学点人数} (from which a 小学教学点 counts); {@code G9}, {@code G9.学时},
     * {@code G13.初中} and the like. Only what this standard limits.
     */
    public Set<String> keys() {
        return new Overrides(this).keys();
    }

    /** The keys among these that are not of this standard, or whose value makes no sense; in order of code points. */
    public Set<String> unusable(Map<String, BigDecimal> overrides) {
        return new Overrides(this).unusable(overrides);
    }

    /** What is asked of the county under a code. */
    public Optional<CountyItem> item(String itemCode) {
        return county.stream().filter(item -> item.code().equals(itemCode)).findFirst();
    }

    /** This standard, asking of the county what another asks. */
    Standard askingOfTheCounty(List<CountyItem> items) {
        return new Standard(code, title, document, scope, unitRule, spread, composite, indicators, items);
    }

    Reading read(Indicator indicator, UnitInput unit) {
        return Reading.of(
                indicator, indicator.valueFor(unit), indicator.limit(unit.unit().stage()), unitRule);
    }
}
