package org.junheng.summary.course;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;
import org.junheng.summary.CountyMonth;

/** The figure that a target is about, of the county or of one school. */
record AimedFigure(
        String name,
        @Nullable Stage stage,
        String unit,
        int decimals,
        boolean atLeast,
        Function<CountyMonth, @Nullable BigDecimal> in) {}
