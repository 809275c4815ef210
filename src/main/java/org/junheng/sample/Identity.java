package org.junheng.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Issues resident identity numbers by GB 11643, never one twice. Their area codes (369…) belong to no place; every school
 * has its own share of them, so that schools need not know of each other.
 */
final class Identity {

    private static final int AREAS = 1000;
    private static final int SEQUENCES = 1000;
    private static final String CHECK_CHARACTERS = "10X98765432";

    private final Chance chance;
    private final String area;
    private final int firstSequence;
    private final int sequences;
    private final Set<String> issued = new HashSet<>();

    Identity(int school, int schools, Chance chance) {
        int shares = (schools - 1) / AREAS + 1;
        this.chance = chance;
        this.area = String.format(Locale.ROOT, "369%03d", school % AREAS);
        this.sequences = SEQUENCES / shares / 2 * 2;
        this.firstSequence = school / AREAS * sequences;
    }

    /** An odd sequence is a man's. */
    String issue(LocalDate born, boolean male) {
        while (true) {
            int sequence = firstSequence + chance.between(0, sequences / 2 - 1) * 2 + (male ? 1 : 0);
            String digits =
                    area + born.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format(Locale.ROOT, "%03d", sequence);
            if (issued.add(digits)) {
                return digits + check(digits);
            }
        }
    }

    /** The check character of ISO 7064 MOD 11-2: weights are the powers of two modulo 11. */
    static char check(String seventeen) {
        int sum = 0;
        for (int i = 0; i < seventeen.length(); i++) {
            sum = (sum + Character.digit(seventeen.charAt(i), 10)) * 2 % 11;
        }
        return CHECK_CHARACTERS.charAt(sum);
    }
}
