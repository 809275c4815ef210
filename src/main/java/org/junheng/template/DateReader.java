package org.junheng.template;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.finding.Kind;
import org.junheng.workbook.CellValue;

/** Reads dates and year-months, also those typed as text or as plain digits. */
final class DateReader {

    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月份?)?(?:T?\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern CANONICAL_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final LocalDate SERIAL_ORIGIN = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_SERIAL = 18_264;
    private static final int LAST_SERIAL = 73_415;

    private DateReader() {}

    static Reading read(Column<?> column, CellValue value) {
        if (value instanceof CellValue.Moment moment) {
            return found(column, moment.value().toLocalDate(), true)
                    .map(Reading::of)
                    .orElseGet(() -> wrong(column, value.typed()));
        }
        String typed = value.typed();
        Optional<Object> read = value instanceof CellValue.Amount amount
                ? fromNumber(column, amount.value())
                : fromText(column, Typing.compact(typed));
        if (read.isEmpty()) {
            return wrong(column, typed);
        }
        boolean canonical = column.type() == ColumnType.MONTH
                && value instanceof CellValue.Text
                && CANONICAL_MONTH.matcher(typed).matches();
        return canonical
                ? Reading.of(read.get())
                : Reading.noted(
                        read.get(),
                        CellKinds.TEXT_AS_DATE,
                        Map.of(
                                "column", column.header(),
                                "typed", column.masking().mask(typed),
                                "value", column.masking().mask(read.get().toString())));
    }

    private static Optional<Object> fromText(Column<?> column, String compact) {
        Matcher parted = PARTED.matcher(compact);
        if (parted.matches()) {
            return assembled(column, parted);
        }
        Matcher digits = COMPACT.matcher(compact);
        return digits.matches() ? assembled(column, digits) : Optional.empty();
    }

    /** A number is a date only as eight or six digits, or as Excel's day count; {@code 2026.1} could be two months. */
    private static Optional<Object> fromNumber(Column<?> column, BigDecimal number) {
        if (number.scale() > 0 || number.signum() <= 0) {
            return Optional.empty();
        }
        if (number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0) {
            return found(column, SERIAL_ORIGIN.plusDays(number.longValue()), true);
        }
        Matcher digits = COMPACT.matcher(number.toPlainString());
        return digits.matches() ? assembled(column, digits) : Optional.empty();
    }

    private static Optional<Object> assembled(Column<?> column, Matcher parts) {
        String day = parts.group(3);
        try {
            return found(
                    column,
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            day == null ? 1 : Integer.parseInt(day)),
                    day != null);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Object> found(Column<?> column, LocalDate date, boolean dayKnown) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        if (column.type() == ColumnType.MONTH) {
            return Optional.of(YearMonth.from(date));
        }
        return dayKnown ? Optional.of(date) : Optional.empty();
    }

    /** What is said of a text that is no date, year-month or year. */
    static Kind notADate(Column<?> column) {
        return column.isBlankForNone() ? CellKinds.NOT_A_DATE_OR_BLANK : CellKinds.NOT_A_DATE;
    }

    private static Reading wrong(Column<?> column, String typed) {
        boolean month = column.type() == ColumnType.MONTH;
        return Reading.wrong(
                notADate(column),
                Map.of(
                        "column",
                        column.header(),
                        "type",
                        month ? "年月" : "日期",
                        "typed",
                        typed,
                        "example",
                        month ? "2026-10" : "2026-10-08"));
    }
}
