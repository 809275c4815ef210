package org.junheng.intake;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.school.SchoolCode;

/** The bureau's register of schools (学校名录), by code. */
public final class Register {

    private final Map<SchoolCode, RegisteredSchool> schools;

    public Register(Collection<RegisteredSchool> schools) {
        Map<SchoolCode, RegisteredSchool> byCode = new TreeMap<>();
        schools.forEach(school -> byCode.putIfAbsent(school.code(), school));
        this.schools = Collections.unmodifiableMap(byCode);
    }

    public Optional<RegisteredSchool> find(SchoolCode code) {
        return Optional.ofNullable(schools.get(code));
    }

    /** Every school, by code. */
    public List<RegisteredSchool> schools() {
        return List.copyOf(schools.values());
    }

    /** The schools that have to report for a month, by code. */
    public List<RegisteredSchool> expected(YearMonth month) {
        return schools.values().stream()
                .filter(school -> school.isExpected(month))
                .toList();
    }
}
