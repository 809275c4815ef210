package org.junheng.template;

/** How much two labels have in common: 1 for the same, 0 for nothing. */
final class Likeness {

    /** Of more than half the characters in common two labels may still be of different things, such as 转入 and 转出. */
    private static final double MISSPELT = 0.75;

    private Likeness() {}

    /** Whether one is likely the other misspelt. */
    static boolean isMisspelt(String one, String other) {
        return of(one, other) >= MISSPELT;
    }

    /** Twice the longest sequence of characters that stands in both, by the length of both. */
    static double of(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                row[j] = one.charAt(i - 1) == other.charAt(j - 1) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return 2.0 * above[other.length()] / (one.length() + other.length());
    }
}
