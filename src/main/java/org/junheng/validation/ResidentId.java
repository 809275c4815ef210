package org.junheng.validation;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;

/** A citizen's number (公民身份号码) as GB 11643 makes it: region, birth date, sequence, check character. */
record ResidentId(String number, LocalDate born) {

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int YEAR = 6;
    private static final int MONTH = 10;
    private static final int DAY = 12;
    private static final int DAY_END = 14;
    private static final int SEQUENCE_END = 16;

    /** The number that was typed, unless it cannot be one; a small x is a typing habit. */
    static Optional<ResidentId> parse(String typed) {
        String number = typed.toUpperCase(Locale.ROOT);
        return ends(number, 0) ? Optional.of(new ResidentId(number, born(number))) : Optional.empty();
    }

    /** Whether a text in capitals is such a number from one place on, to its end; asked of every student. */
    static boolean ends(String text, int from) {
        return isShaped(text, from) && checkOf(text, from) == text.charAt(from + LENGTH - 1) && isDay(text, from);
    }

    boolean isMale() {
        return (number.charAt(SEQUENCE_END) - '0') % 2 == 1;
    }

    /** Seventeen digits, the first no zero, and a digit or an X. */
    private static boolean isShaped(String text, int from) {
        if (text.length() != from + LENGTH || text.charAt(from) == '0') {
            return false;
        }
        for (int i = from; i < from + LENGTH - 1; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        char check = text.charAt(from + LENGTH - 1);
        return isDigit(check) || check == 'X';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char checkOf(String text, int from) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(from + i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static boolean isDay(String text, int from) {
        int month = digits(text, from + MONTH, from + DAY);
        int day = digits(text, from + DAY, from + DAY_END);
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(digits(text, from + YEAR, from + MONTH)));
    }

    private static LocalDate born(String number) {
        return LocalDate.of(digits(number, YEAR, MONTH), digits(number, MONTH, DAY), digits(number, DAY, DAY_END));
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    @Override
    public String toString() {
        return "ResidentId";
    }
}
