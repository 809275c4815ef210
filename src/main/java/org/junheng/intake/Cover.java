package org.junheng.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCode;

/**
 * Whose report a workbook is, for which month, and which version of it, as its 封面 says.
 *
 * @param name the school's name as typed; empty when it is not given
 * @param sequence 更正序号; 0 for a first report, and where a correction does not give it
 * @param filled 填报日期; null when it is missing or wrong
 */
public record Cover(
        SchoolCode school,
        String name,
        YearMonth period,
        boolean correction,
        int sequence,
        @Nullable LocalDate filled) {}
