package org.junheng.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.finding.Kind;
import org.junheng.template.Reading.Remark;
import org.junheng.workbook.CellValue;

/** Reads numbers, also those typed as text. */
final class NumberReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern WITH_UNIT = Pattern.compile("[+-]?[\\d,]+(\\.\\d+)?[^\\d.,+\\-]+");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1840);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int MOST_DIGITS = 15;
    private static final int DECIMALS_OF_NOISE = 9;
    private static final BigDecimal FIRST_ABOVE_NOISE = BigDecimal.valueOf(1, DECIMALS_OF_NOISE);

    private NumberReader() {}

    static Reading read(Column<?> column, CellValue value, boolean percentStyle) {
        if (value instanceof CellValue.Amount amount) {
            return column.type() == ColumnType.PERCENT && percentStyle
                    ? fromPercentStyle(column, amount.value())
                    : checked(column, amount.value(), value.typed(), percentStyle, List.of());
        }
        if (value instanceof CellValue.Text text) {
            return fromText(column, text.value());
        }
        return Reading.wrong(notANumber(column), said(column, value.typed()));
    }

    private static Reading fromText(Column<?> column, String typed) {
        String compact = Typing.compact(typed);
        boolean percentSign = column.type() == ColumnType.PERCENT && compact.endsWith("%");
        Optional<BigDecimal> number = parse(percentSign ? compact.substring(0, compact.length() - 1) : compact);
        if (number.isEmpty()) {
            return unreadable(column, typed, notANumber(column));
        }
        Remark note = new Remark(
                CellKinds.TEXT_AS_NUMBER,
                Map.of("column", column.header(), "typed", typed, "value", plain(number.get())));
        return checked(column, number.get(), compact, percentSign, List.of(note));
    }

    /** What a cell of a %-format shows is a hundred times what it holds; 97 in it is a number typed before the format. */
    private static Reading fromPercentStyle(Column<?> column, BigDecimal held) {
        BigDecimal number = scaled(held);
        boolean unscaled = held.compareTo(BigDecimal.ONE) > 0 && held.compareTo(HUNDRED) <= 0;
        return unscaled
                ? Reading.wrong(
                        CellKinds.OVER_AS_SHOWN,
                        Map.of("column", column.header(), "typed", plain(held), "read", plain(number)))
                : checked(column, number, plain(number) + "%", true, List.of());
    }

    /** What is wrong with a text that is no number: the unit inside it, or else the given. */
    static Reading unreadable(Column<?> column, String typed, Kind otherwise) {
        return WITH_UNIT.matcher(Typing.compact(typed)).matches()
                ? Reading.wrong(
                        CellKinds.UNIT_INSIDE,
                        Map.of("column", column.header(), "typed", typed, "unit", unitOf(column)))
                : Reading.wrong(otherwise, said(column, typed));
    }

    /** A number in digits, with or without thousands separators. */
    static Optional<BigDecimal> parse(String compact) {
        if (THOUSANDS.matcher(compact).matches()) {
            return Optional.of(new BigDecimal(compact.replace(",", "")));
        }
        return NUMBER.matcher(compact).matches() ? Optional.of(new BigDecimal(compact)) : Optional.empty();
    }

    /** Whether it has more digits than Excel keeps; nothing that is counted or measured has. */
    static boolean isTooLarge(BigDecimal number) {
        return number.precision() - number.scale() > MOST_DIGITS;
    }

    /** What a formula leaves where it should come to zero, as of 0.1 + 0.2 - 0.3, is zero. */
    static BigDecimal withoutNoise(BigDecimal number) {
        return number.scale() > DECIMALS_OF_NOISE && number.abs().compareTo(FIRST_ABOVE_NOISE) < 0
                ? BigDecimal.ZERO
                : number;
    }

    private static Reading checked(
            Column<?> column, BigDecimal held, String typed, boolean surelyPercent, List<Remark> notes) {
        BigDecimal number = withoutNoise(held);
        if (isTooLarge(number)) {
            return Reading.wrong(notANumber(column), said(column, typed));
        }
        if (column.type() == ColumnType.PERCENT && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)) {
            return Reading.wrong(CellKinds.NOT_A_PERCENTAGE, said(column, typed));
        }
        if (number.signum() < 0) {
            return Reading.wrong(CellKinds.NEGATIVE, said(column, typed));
        }
        if (column.type() == ColumnType.WHOLE && decimals(number) > 0) {
            return Reading.wrong(CellKinds.NOT_WHOLE, said(column, typed));
        }
        if (column.isYear() && (number.compareTo(FIRST_YEAR) < 0 || number.compareTo(LAST_YEAR) > 0)) {
            return Reading.wrong(
                    DateReader.notADate(column),
                    Map.of("column", column.header(), "type", "年份", "typed", typed, "example", "1998"));
        }
        boolean tooFine = decimals(number) > column.decimals();
        boolean fraction = column.type() == ColumnType.PERCENT && !surelyPercent && looksLikeFraction(number);
        if (!tooFine && !fraction) {
            return new Reading(number, notes);
        }
        List<Remark> remarks = new ArrayList<>(notes);
        if (tooFine) {
            remarks.add(new Remark(
                    CellKinds.TOO_FINE,
                    Map.of(
                            "column",
                            column.header(),
                            "typed",
                            typed,
                            "decimals",
                            column.decimals(),
                            "unit",
                            unitOf(column))));
        }
        if (fraction) {
            remarks.add(new Remark(
                    CellKinds.FRACTION,
                    Map.of("column", column.header(), "typed", typed, "meant", plain(scaled(number)))));
        }
        return new Reading(number, remarks);
    }

    /** Decimals that are not zero at the end. */
    private static int decimals(BigDecimal number) {
        return number.scale() <= 0 ? 0 : number.stripTrailingZeros().scale();
    }

    private static boolean looksLikeFraction(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    private static BigDecimal scaled(BigDecimal fraction) {
        return fraction.multiply(HUNDRED).stripTrailingZeros();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Kind notANumber(Column<?> column) {
        if (column.isZeroForNone()) {
            return CellKinds.NOT_A_NUMBER;
        }
        return column.isBlankForNone() ? CellKinds.NOT_A_NUMBER_OR_BLANK : CellKinds.NOT_A_NUMBER_NEEDED;
    }

    private static String unitOf(Column<?> column) {
        return column.unit().isEmpty() ? "个" : column.unit();
    }

    private static Map<String, String> said(Column<?> column, String typed) {
        return Map.of("column", column.header(), "typed", typed);
    }
}
