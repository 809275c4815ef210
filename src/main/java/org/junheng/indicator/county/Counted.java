package org.junheng.indicator.county;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCode;

/**
 * A count or sum of one school's rows, or what keeps it from being known.
 *
 * @param value null when nothing was said, or a cell it needs is wrong
 * @param rows how many rows went into it
 * @param wanting the wrong cells
 */
public record Counted(@Nullable BigDecimal value, String sheet, int rows, List<String> wanting) {

    public Counted {
        wanting = List.copyOf(wanting);
    }

    /** So many of the rows of a sheet. */
    public static Counted of(String sheet, long count, int rows, List<String> wanting) {
        return new Counted(wanting.isEmpty() ? BigDecimal.valueOf(count) : null, sheet, rows, wanting);
    }

    /** The sum of a column; a blank beside something filled in is 0, a column of blanks says nothing. */
    public static Counted sum(String sheet, Collection<? extends @Nullable Number> values, List<String> wanting) {
        boolean silent = !values.isEmpty() && values.stream().noneMatch(Objects::nonNull);
        BigDecimal sum = values.stream()
                .filter(Objects::nonNull)
                .map(value -> new BigDecimal(value.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Counted(silent || !wanting.isEmpty() ? null : sum, sheet, values.size(), wanting);
    }

    /** Of this month nothing is known. */
    public static Counted unknown(String sheet) {
        return new Counted(null, sheet, 0, List.of());
    }

    /** Both together; not known as soon as one of them is not. */
    public Counted plus(Counted other) {
        BigDecimal sum = value == null || other.value == null ? null : value.add(other.value);
        return new Counted(
                sum,
                sheet,
                rows + other.rows,
                Stream.concat(wanting.stream(), other.wanting.stream()).toList());
    }

    /** As a school's share in a total. */
    public Share share(SchoolCode school) {
        return new Share(school, value, null, sheet, rows, wanting);
    }

    /** As the numerator of a school's share in a ratio. */
    public Share over(Counted bottom, SchoolCode school) {
        return new Share(
                school,
                value,
                bottom.value,
                sheet.equals(bottom.sheet) ? sheet : sheet + "、" + bottom.sheet,
                sheet.equals(bottom.sheet) ? Math.max(rows, bottom.rows) : rows + bottom.rows,
                Stream.concat(wanting.stream(), bottom.wanting.stream())
                        .distinct()
                        .toList());
    }
}
