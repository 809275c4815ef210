package org.junheng.sample;

import java.time.YearMonth;
import java.util.List;

/** Names a workbook as clerks do, each in their own way. */
final class FileName {

    private static final List<String> WAYS = List.of(
            "%1$s.xlsx",
            "%1$s.xlsx",
            "%1$s（定稿）.xlsx",
            "%1$s%3$d年%4$d月月报.xlsx",
            "%5$s_%2$s_%3$d%4$02d.xlsx",
            "%2$s月报%4$d月-最终版.xlsx",
            "%5$s%1$s.xlsx",
            "%2$s-%3$d.%4$d.xlsx");

    private FileName() {}

    static String of(SchoolPlan plan, YearMonth month, long seed) {
        return plan.chance(seed, "file")
                .of(WAYS)
                .formatted(plan.name(), plan.shortName(), month.getYear(), month.getMonthValue(), plan.code());
    }
}
