package org.junheng.summary.course;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;
import org.junheng.summary.CountyMonth;

/**
 * The figure that a target is about, of the county or of one school.
 *
 * @param since the first month on whose line it goes on: what adds up through a term begins anew with the next
 */
record AimedFigure(
        String name,
        @Nullable Stage stage,
        String unit,
        int decimals,
        boolean atLeast,
        YearMonth since,
        Function<CountyMonth, @Nullable BigDecimal> in) {}
