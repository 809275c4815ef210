package org.junheng.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a cell holds, with Excel's habits already undone. A cell without a value is simply not there. */
public sealed interface CellValue {

    /** The value as a person would have typed it, for findings and merged sheets. */
    String typed();

    /** Text exactly as stored: not trimmed, not folded. */
    record Text(String value) implements CellValue {
        @Override
        public String typed() {
            return value;
        }
    }

    /** A number whose style is not a date; equal numbers are equal, whatever zeros they were written with. */
    record Amount(BigDecimal value) implements CellValue {

        private static final MathContext EXCEL_DIGITS = new MathContext(15);
        private static final long EXCEL_WHOLE = 1_000_000_000_000_000L;

        public Amount {
            if (value.scale() != 0) {
                BigDecimal shortest = value.stripTrailingZeros();
                value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
            }
        }

        /** Excel keeps fifteen digits; anything beyond is binary noise. */
        public static Amount ofExcel(double raw) {
            long whole = (long) raw;
            if (whole == raw && Math.abs(whole) < EXCEL_WHOLE) {
                return new Amount(BigDecimal.valueOf(whole));
            }
            return new Amount(BigDecimal.valueOf(raw).round(EXCEL_DIGITS));
        }

        @Override
        public String typed() {
            return value.toPlainString();
        }
    }

    /**
     * A number whose style shows it as a date or time.
     *
     * @param amount the number itself; null for a date that is stored as one
     */
    record Moment(LocalDateTime value, @Nullable Amount amount) implements CellValue {
        @Override
        public String typed() {
            return value.toLocalDate().toString();
        }
    }

    record Truth(boolean value) implements CellValue {
        @Override
        public String typed() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error value such as {@code #DIV/0!}. */
    record Fault(String error) implements CellValue {
        @Override
        public String typed() {
            return error;
        }
    }

    /** A formula whose result was never calculated: there is no cached value. */
    record Uncalculated(String formula) implements CellValue {
        @Override
        public String typed() {
            return "=" + formula;
        }
    }
}
