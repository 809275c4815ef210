package org.junheng.indicator;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;

/** Schools of an invented register. */
public final class Registered {

    private Registered() {}

    public static SchoolCode code(int number) {
        return new SchoolCode(String.format("%010d", number));
    }

    public static RegisteredSchool primary(int number, String town) {
        return school(number, SchoolType.PRIMARY, town, "一般", null);
    }

    public static RegisteredSchool school(
            int number, SchoolType type, String town, String role, @Nullable Integer partner) {
        return new RegisteredSchool(
                code(number),
                "第" + number + "学校",
                List.of(),
                type,
                Founder.PUBLIC,
                Locality.TOWN,
                town,
                role,
                partner == null ? null : code(partner),
                true,
                "",
                "",
                null,
                null);
    }

    /** The same school, counting from one month to before another. */
    public static RegisteredSchool lasting(RegisteredSchool school, @Nullable String opened, @Nullable String closed) {
        return new RegisteredSchool(
                school.code(),
                school.name(),
                school.shortNames(),
                school.type(),
                school.founder(),
                school.locality(),
                school.township(),
                school.role(),
                school.partner(),
                school.expected(),
                school.contact(),
                school.phone(),
                opened == null ? null : YearMonth.parse(opened),
                closed == null ? null : YearMonth.parse(closed));
    }
}
