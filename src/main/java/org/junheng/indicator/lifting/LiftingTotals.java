package org.junheng.indicator.lifting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Exact;
import org.junheng.indicator.county.Counted;

/** What several schools come to together; a school of which a count is not known stays out of that count. */
public record LiftingTotals(List<SchoolLifting> schools) {

    public LiftingTotals {
        schools = List.copyOf(schools);
    }

    /** Null where it is known of no school. */
    public @Nullable BigDecimal get(Category category, Standing standing) {
        return sum(school -> school.get(category, standing));
    }

    /** Null where it is known of no school. */
    public @Nullable BigDecimal get(Flow flow) {
        return sum(school -> school.get(flow));
    }

    /** Of how many of the schools it is known. */
    public long known(Flow flow) {
        return schools.stream()
                .filter(school -> school.get(flow).value() != null)
                .count();
    }

    /** Reached in percent of those on file; null where nobody is. */
    public @Nullable BigDecimal rate(Category category) {
        BigDecimal reached = get(category, Standing.REACHED);
        BigDecimal onFile = get(category, Standing.ON_FILE);
        return reached == null || onFile == null || onFile.signum() == 0
                ? null
                : reached.multiply(Exact.HUNDRED).divide(onFile, MathContext.DECIMAL128);
    }

    private @Nullable BigDecimal sum(Function<SchoolLifting, Counted> count) {
        return schools.stream()
                .map(count)
                .map(Counted::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
