package org.junheng.summary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;

/** What the schools are called where their codes do not stand beside: two of one name must be told apart. */
public final class SchoolNames {

    private final Register register;
    private final Map<SchoolCode, String> names;

    private SchoolNames(Register register, Map<SchoolCode, String> names) {
        this.register = register;
        this.names = names;
    }

    /** {@code 中心小学（甲镇）} where there is another of that name; where that does not do, the code beside. */
    public static SchoolNames of(MonthPicture picture) {
        return of(picture.now(), picture.bureau().register());
    }

    /** Of a month's own schools alone. */
    static SchoolNames of(CountyMonth month) {
        return of(month, new Register(List.of()));
    }

    private static SchoolNames of(CountyMonth month, Register register) {
        Map<SchoolCode, String> names = new HashMap<>();
        sharing(month.schools().stream().map(SchoolMonth::school).toList(), RegisteredSchool::name)
                .forEach((name, schools) -> names.putAll(toldApart(name, schools)));
        return new SchoolNames(register, Map.copyOf(names));
    }

    private static Map<SchoolCode, String> toldApart(String name, List<RegisteredSchool> schools) {
        if (schools.size() == 1) {
            return Map.of(schools.get(0).code(), name);
        }
        Map<SchoolCode, String> names = new HashMap<>();
        sharing(schools, RegisteredSchool::township)
                .forEach((town, there) -> there.forEach(school -> names.put(
                        school.code(),
                        name + "（" + town
                                + (there.size() == 1 ? "" : school.code().digits()) + "）")));
        return names;
    }

    private static Map<String, List<RegisteredSchool>> sharing(
            Collection<RegisteredSchool> schools, Function<RegisteredSchool, String> what) {
        return schools.stream().collect(Collectors.groupingBy(what));
    }

    public String name(SchoolCode code) {
        return Optional.ofNullable(names.get(code))
                .or(() -> register.find(code).map(RegisteredSchool::name))
                .orElse(code.digits());
    }
}
