package org.junheng.summary.course;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;
import org.junheng.summary.CountyMonth;

/**
 * Something of the county that has a value in every month.
 *
 * @param kind what of the indicator it is: 平均值, 差异系数 and so on
 * @param decimals with which it is shown
 * @param event whether it happens in a month, so that months may be added up
 * @param figure null in a month in which it is not known
 */
record Quantity(
        String code,
        String name,
        @Nullable Stage stage,
        String kind,
        String unit,
        int decimals,
        boolean event,
        Function<CountyMonth, @Nullable BigDecimal> figure) {

    static final int RATE_DECIMALS = 2;
}
