package org.junheng.summary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.UnitResult;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/**
 * The units whose figures no leader sees: those of fewer than five students, and where these could be worked out from
 * the stage's total, the next smallest beside them.
 */
public record Withheld(Set<Unit> units) {

    private static final BigDecimal FEWEST = BigDecimal.valueOf(5);

    public Withheld {
        units = Set.copyOf(units);
    }

    public static Withheld of(CountyFigures figures) {
        Set<Unit> withheld = new HashSet<>();
        for (Stage stage : Stage.COMPULSORY) {
            withheld.addAll(among(figures.units().stream()
                    .filter(result -> result.unit().stage() == stage && result.inScope())
                    .toList()));
        }
        figures.units().stream()
                .filter(result -> !result.inScope() && students(result).compareTo(FEWEST) < 0)
                .forEach(result -> withheld.add(result.unit()));
        return new Withheld(withheld);
    }

    /** Whether nothing but the name of this unit may be shown. */
    public boolean hides(Unit unit) {
        return units.contains(unit);
    }

    private static Set<Unit> among(List<UnitResult> counted) {
        return fewest(smallestFirst(counted), Withheld::students).stream()
                .map(UnitResult::unit)
                .collect(Collectors.toSet());
    }

    /**
     * Those that are about fewer than five, and as many more as keep them from being worked out of the total.
     *
     * @param smallestFirst all that make up the total
     */
    public static <T> Set<T> fewest(List<T> smallestFirst, Function<T, BigDecimal> count) {
        Set<T> hidden = new LinkedHashSet<>();
        BigDecimal together = BigDecimal.ZERO;
        for (T next : smallestFirst) {
            boolean safe = hidden.isEmpty() || (hidden.size() > 1 && together.compareTo(FEWEST) >= 0);
            if (count.apply(next).compareTo(FEWEST) >= 0 && safe) {
                break;
            }
            hidden.add(next);
            together = together.add(count.apply(next));
        }
        return hidden;
    }

    /** Whether so few must not be told of. */
    public static boolean areFew(BigDecimal students) {
        return students.compareTo(FEWEST) < 0;
    }

    private static List<UnitResult> smallestFirst(List<UnitResult> counted) {
        return counted.stream()
                .filter(result -> result.students() != null)
                .sorted(Comparator.comparing(Withheld::students).thenComparing(UnitResult::unit))
                .toList();
    }

    /** Where it is not known how many there are, there is nothing to hide. */
    private static BigDecimal students(UnitResult result) {
        BigDecimal students = result.students();
        return students == null ? FEWEST : students;
    }
}
