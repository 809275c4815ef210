package org.junheng.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A citizen's number (公民身份号码) as GB 11643 makes it: region, birth date, sequence, check character. */
record ResidentId(String number, LocalDate born) {

    private static final int LENGTH = 18;
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int SEQUENCE_END = 16;

    /** The number that was typed, unless it cannot be one; a small x is a typing habit. */
    static Optional<ResidentId> parse(String typed) {
        String number = typed.toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(number).matches() || checkOf(number) != number.charAt(LENGTH - 1)) {
            return Optional.empty();
        }
        return bornIn(number).map(born -> new ResidentId(number, born));
    }

    boolean isMale() {
        return (number.charAt(SEQUENCE_END) - '0') % 2 == 1;
    }

    private static char checkOf(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static Optional<LocalDate> bornIn(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "ResidentId";
    }
}
