package org.junheng.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.intake.Register.Naming;
import org.junheng.school.SchoolCode;

/** A file's name, which may name another school or month than the file says. It decides nothing. */
record FileName(String name) {

    private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]{10}(?![0-9])");
    /** A year and month that no day follows: 2026-09, 2026年9月, 202609. */
    private static final Pattern YEAR_AND_MONTH = Pattern.compile(
            "(?<![0-9])(20[0-9]{2})(?:[-_年](1[0-2]|0?[1-9])|(1[0-2]|0[1-9]))月?+(?![0-9]|[-_.]?[0-9]{1,2}(?![0-9]))");
    /** A month alone: 9月, unless a day follows or it is part of a year and month. */
    private static final Pattern MONTH = Pattern.compile("(?<!20[0-9]{2}[-_年])(?<![0-9])(1[0-2]|0?[1-9])月(?![0-9])");

    Stream<Finding> contradictions(Cover cover, Register register) {
        return Stream.concat(otherSchool(cover, register).stream(), otherMonth(cover.period()).stream());
    }

    private Optional<Finding> otherSchool(Cover cover, Register register) {
        String plain = Names.plain(name);
        List<Naming> namings = register.namedIn(plain);
        List<SchoolCode> codes = CODE.matcher(plain)
                .results()
                .map(found -> new SchoolCode(found.group()))
                .filter(code -> register.find(code).isPresent())
                .toList();
        boolean own = codes.contains(cover.school())
                || namings.stream().anyMatch(naming -> naming.school().equals(cover.school()));
        return own
                ? Optional.empty()
                : Stream.concat(
                                codes.stream(),
                                namings.stream().filter(Naming::full).map(Naming::school))
                        .findFirst()
                        .map(other -> said(nameOf(other, register), nameOf(cover.school(), register)));
    }

    private static String nameOf(SchoolCode code, Register register) {
        return register.find(code).map(school -> "“" + school.name() + "”").orElse(code.digits());
    }

    private Optional<Finding> otherMonth(YearMonth period) {
        String plain = Names.plain(name);
        List<YearMonth> named = Stream.concat(
                        YEAR_AND_MONTH.matcher(plain).results().map(FileName::yearAndMonth),
                        MONTH.matcher(plain)
                                .results()
                                .map(found -> YearMonth.of(period.getYear(), Integer.parseInt(found.group(1)))))
                .toList();
        return named.isEmpty() || named.contains(period)
                ? Optional.empty()
                : Optional.of(said(named.get(0).toString(), period.toString()));
    }

    private static YearMonth yearAndMonth(MatchResult found) {
        String month = found.group(2) == null ? found.group(3) : found.group(2);
        return YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(month));
    }

    private static Finding said(String named, String declared) {
        return FileKinds.FILE_NAME.inFile(Map.of("named", named, "declared", declared));
    }
}
