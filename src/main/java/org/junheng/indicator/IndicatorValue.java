package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.school.Measure;

/** What an indicator came to for one unit: a number, or why there is none. */
public sealed interface IndicatorValue {

    default Optional<Computed> computed() {
        return Optional.empty();
    }

    /**
     * A ratio, kept as its parts so that nothing is lost before it is judged.
     *
     * @param numerator in the measures' own unit, not yet multiplied
     * @param per for how many of the denominator the value is stated: 100 for 每百名学生
     */
    record Computed(BigDecimal numerator, BigDecimal denominator, BigDecimal per) implements IndicatorValue {

        public BigDecimal value() {
            return amount().divide(denominator, Exact.DIGITS);
        }

        /** The numerator in the value's own scale: the value is this, divided by the denominator. */
        BigDecimal amount() {
            return numerator.multiply(per, Exact.DIGITS);
        }

        @Override
        public Optional<Computed> computed() {
            return Optional.of(this);
        }
    }

    /**
     * A measure was not reported, or a cell of it is wrong.
     *
     * @param wanting each measure that has no value, with the cells to mend; none where nothing was reported
     */
    record Missing(Map<Measure, List<String>> wanting) implements IndicatorValue {

        public Missing {
            Map<Measure, List<String>> ordered = new EnumMap<>(Measure.class);
            ordered.putAll(wanting);
            wanting = Collections.unmodifiableMap(ordered);
        }
    }

    /**
     * Everything was reported and still there is no ratio, as the denominator is nought.
     *
     * @param numerator in the measures' own unit
     * @param because in Chinese: {@code 在校生数为0}
     */
    record Undefined(BigDecimal numerator, String because) implements IndicatorValue {}
}
