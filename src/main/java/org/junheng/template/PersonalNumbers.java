package org.junheng.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides the numbers of persons in texts where nobody expects one: in a wrong cell, in the name of a file. */
public final class PersonalNumbers {

    private static final String GAP = "[\\s\\u00A0\\u3000\\-－]?";
    private static final Pattern LONG_NUMBER = Pattern.compile(
            "(?<![\\p{Nd}.])[GJLgjlＧＪＬ]?\\p{Nd}(?:" + GAP + "\\p{Nd}){10,}(?:" + GAP + "[XxＸｘ])?(?![\\p{Nd}])");
    private static final Pattern MOBILE = Pattern.compile("[1１]\\p{Nd}{10}");
    private static final int SHORTEST_NUMBER = 11;

    /** A mobile phone's, or one of eighteen places with a birth date in the middle. */
    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(?:1[3-9]\\d{9}"
            + "|[GJLgjl]?\\d{6}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx])(?!\\d)");

    private PersonalNumbers() {}

    /** A text that was typed, with every number of eleven digits or more masked: nothing that is counted has so many. */
    public static String hidden(String text) {
        return mayHoldNumber(text) ? masked(LONG_NUMBER, text) : text;
    }

    /** The name of a file: a school's code with a month behind it is no person's number. */
    public static String hiddenInName(String name) {
        return mayHoldNumber(name) ? masked(IN_NAME, name) : name;
    }

    private static String masked(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(masked(found.group())));
    }

    private static String masked(String number) {
        return (MOBILE.matcher(number).matches() ? Masking.PHONE : Masking.DOCUMENT).mask(number);
    }

    /** Told by counting, as looking for the pattern is slow and there are hundreds of thousands of texts. */
    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < SHORTEST_NUMBER; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || Character.isLowSurrogate(c)) {
                digits++;
            }
        }
        return digits == SHORTEST_NUMBER;
    }
}
