package org.junheng.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;

/**
 * What the county or a school has set itself for a year (年度目标).
 *
 * @param stage null: every stage
 * @param school null: the county
 */
public record Target(
        int year,
        String code,
        @Nullable Stage stage,
        @Nullable SchoolCode school,
        BigDecimal value,
        String owner,
        String action) {}
