package org.junheng.intake;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;

/**
 * A school as the bureau's register (学校名录) knows it.
 *
 * @param role 优质, 薄弱 or 一般 of the pairs; empty when not given
 * @param opened the first month in which it counts; null: always
 * @param closed the first month in which it no longer counts; null: never
 */
public record RegisteredSchool(
        SchoolCode code,
        String name,
        List<String> shortNames,
        SchoolType type,
        Founder founder,
        Locality locality,
        String township,
        String role,
        @Nullable SchoolCode partner,
        boolean expected,
        String contact,
        String phone,
        @Nullable YearMonth opened,
        @Nullable YearMonth closed) {

    public RegisteredSchool {
        shortNames = List.copyOf(shortNames);
    }

    /** Whether the school counts in a month. */
    public boolean isActive(YearMonth month) {
        return (opened == null || !month.isBefore(opened)) && (closed == null || month.isBefore(closed));
    }

    /** Whether the school has to report for a month. */
    public boolean isExpected(YearMonth month) {
        return expected && isActive(month);
    }

    /** Whether a name typed by the school is this school's: the full name or a short one, whatever the width. */
    public boolean isCalled(String typed) {
        return Names.same(name, typed) || shortNames.stream().anyMatch(shorter -> Names.same(shorter, typed));
    }
}
