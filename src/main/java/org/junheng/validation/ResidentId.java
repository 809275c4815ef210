package org.junheng.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A citizen's number (公民身份号码) as GB 11643 makes it: region, birth date, sequence, check character. */
record ResidentId(String number, LocalDate born) {

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int SEQUENCE_END = 16;

    /** The number that was typed, unless it cannot be one; a small x is a typing habit. */
    static Optional<ResidentId> parse(String typed) {
        String number = typed.toUpperCase(Locale.ROOT);
        return isShaped(number) && checkOf(number) == number.charAt(LENGTH - 1) ? bornIn(number) : Optional.empty();
    }

    boolean isMale() {
        return (number.charAt(SEQUENCE_END) - '0') % 2 == 1;
    }

    /** Seventeen digits, the first no zero, and a digit or an X; without a pattern, for it is asked of every student. */
    private static boolean isShaped(String number) {
        if (number.length() != LENGTH || number.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < LENGTH - 1; i++) {
            if (!isDigit(number.charAt(i))) {
                return false;
            }
        }
        char check = number.charAt(LENGTH - 1);
        return isDigit(check) || check == 'X';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char checkOf(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static Optional<ResidentId> bornIn(String number) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10));
            return Optional.of(new ResidentId(number, born));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "ResidentId";
    }
}
