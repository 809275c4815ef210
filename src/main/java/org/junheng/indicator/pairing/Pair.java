package org.junheng.indicator.pairing;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;

/** A strong school (优质) and a weak one (薄弱) that the register pairs. */
public record Pair(SchoolCode strong, SchoolCode weak) implements Comparable<Pair> {

    static final String STRONG = "优质";
    static final String WEAK = "薄弱";

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::strong).thenComparing(Pair::weak);

    /** The pairs of a month in which both count, whichever names the other; two of the same role are none. */
    public static List<Pair> of(Register register, YearMonth month) {
        return register.schools().stream()
                .filter(school -> school.isActive(month))
                .flatMap(school -> of(register, school, month).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<Pair> of(Register register, RegisteredSchool school, YearMonth month) {
        SchoolCode partner = school.partner();
        if (partner == null || partner.equals(school.code())) {
            return Optional.empty();
        }
        Optional<RegisteredSchool> known = register.find(partner);
        int own = standing(school.role());
        int other = known.map(each -> standing(each.role())).orElse(0);
        if (own == other || known.filter(each -> !each.isActive(month)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(own < other ? new Pair(partner, school.code()) : new Pair(school.code(), partner));
    }

    private static int standing(String role) {
        return role.equals(STRONG) ? 1 : role.equals(WEAK) ? -1 : 0;
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
