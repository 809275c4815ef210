package org.junheng.intake;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junheng.school.SchoolCode;

/** The bureau's register of schools (学校名录), by code. */
public final class Register {

    private final Map<SchoolCode, RegisteredSchool> schools;
    private final List<Naming> namings;

    /** A name by which a school is called, plain for comparing; {@code full} when it is not one of the short names. */
    record Naming(SchoolCode school, String plain, boolean full) {}

    public Register(Collection<RegisteredSchool> schools) {
        Map<SchoolCode, RegisteredSchool> byCode = new TreeMap<>();
        schools.forEach(school -> byCode.putIfAbsent(school.code(), school));
        this.schools = Collections.unmodifiableMap(byCode);
        this.namings = byCode.values().stream().flatMap(Register::namings).toList();
    }

    public Optional<RegisteredSchool> find(SchoolCode code) {
        return Optional.ofNullable(schools.get(code));
    }

    /** Whether nothing is known of the county's schools. */
    public boolean isEmpty() {
        return schools.isEmpty();
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

    /** The names that occur in a plain text, without those that are only part of a longer one that occurs too. */
    List<Naming> namedIn(String plain) {
        List<Naming> found = namings.stream()
                .filter(naming -> plain.contains(naming.plain()))
                .toList();
        return found.stream()
                .filter(naming -> found.stream()
                        .noneMatch(
                                other -> other.plain().length() > naming.plain().length()
                                        && other.plain().contains(naming.plain())))
                .toList();
    }

    private static Stream<Naming> namings(RegisteredSchool school) {
        return Stream.concat(
                        Stream.of(new Naming(school.code(), Names.plain(school.name()), true)),
                        school.shortNames().stream().map(name -> new Naming(school.code(), Names.plain(name), false)))
                .filter(naming -> !naming.plain().isEmpty());
    }
}
