package org.junheng.ledger;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.template.Column;
import org.junheng.template.Masking;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TextUse;
import org.junheng.template.Typing;

/**
 * Hides personal data from all but the school itself. A value in its own column is hidden as the column says; typed into
 * another one, it is known by its looks: eleven digits or more, and on sheets about students whatever could be a name.
 */
final class Discretion {

    private static final String GAP = "[\\s\\u00A0\\u3000\\-－]?";
    private static final Pattern LONG_NUMBER = Pattern.compile(
            "(?<![\\p{Nd}.])[GJLgjlＧＪＬ]?\\p{Nd}(?:" + GAP + "\\p{Nd}){10,}(?:" + GAP + "[XxＸｘ])?(?![\\p{Nd}])");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}+[·•．.]\\p{IsHan}+");
    private static final Pattern CLASS = Pattern.compile("\\p{IsHan}+[班级]");
    /** What the template itself says is nobody's name, in whichever column it stands: heads, options, 缺考 and 免考. */
    private static final Set<String> WORDS = SchoolTemplate.SHEETS.stream()
            .flatMap(sheet -> sheet.columns().stream())
            .flatMap(Discretion::words)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern MOBILE = Pattern.compile("[1１]\\p{Nd}{10}");
    private static final int SHORTEST_NUMBER = 11;
    /** Shorter pieces of a sentence may be something else than the value that was typed, unless they are quoted. */
    private static final int SHORTEST_QUOTED = 5;

    private final boolean unmask;

    Discretion(boolean unmask) {
        this.unmask = unmask;
    }

    private static Stream<String> words(Column<?> column) {
        return Stream.of(
                        Stream.of(column.header(), Score.ABSENT.toString(), Score.EXEMPT.toString()),
                        column.options().stream(),
                        column.synonyms().keySet().stream())
                .flatMap(words -> words);
    }

    /** What a finding says, as others than the school may read it. */
    record Shown(String typed, String message, String cure) {}

    /** A value that was read for its column. */
    String value(Column<?> column, String value) {
        if (unmask) {
            return value;
        }
        return column.masking() == Masking.NONE ? withoutNumbers(value) : masked(column.masking(), value);
    }

    /** A value that could not be read for its column. */
    String typed(SheetSpec sheet, Column<?> column, String typed) {
        if (unmask || column.masking() != Masking.NONE) {
            return value(column, typed);
        }
        return mayBeStudent(sheet, column, typed) ? masked(Masking.STUDENT, typed) : withoutNumbers(typed);
    }

    /** What a school wrote freely. */
    String words(String words) {
        return unmask ? words : withoutNumbers(words);
    }

    /** A finding on a sheet; null for one about the file, or on a sheet that the template does not have. */
    Shown finding(@Nullable SheetSpec sheet, Finding finding) {
        if (unmask) {
            return new Shown(finding.typed(), finding.message(), finding.cure());
        }
        Optional<Column<?>> column = concerned(sheet, finding);
        String typed = finding.typed();
        String shown = sheet == null
                ? withoutNumbers(typed)
                : column.map(known -> typed(sheet, known, typed)).orElseGet(() -> somewhere(sheet, typed));
        return new Shown(shown, quoting(finding.message(), typed, shown), quoting(finding.cure(), typed, shown));
    }

    private static String somewhere(SheetSpec sheet, String typed) {
        return isAboutStudents(sheet) && isName(typed) ? masked(Masking.STUDENT, typed) : withoutNumbers(typed);
    }

    /** The column that a finding names first; where two headers begin at one place, the longer. */
    private static Optional<Column<?>> concerned(@Nullable SheetSpec sheet, Finding finding) {
        if (sheet == null) {
            return Optional.empty();
        }
        return sheet.columns().stream()
                .filter(column -> finding.message().contains(column.header()))
                .min(Comparator.<Column<?>>comparingInt(
                                column -> finding.message().indexOf(column.header()))
                        .thenComparing(column -> -column.header().length()));
    }

    private static boolean mayBeStudent(SheetSpec sheet, Column<?> column, String typed) {
        return isAboutStudents(sheet) && column.use() != TextUse.PERSON && column != ScoreSheet.EXAM && isName(typed);
    }

    private static boolean isAboutStudents(SheetSpec sheet) {
        return sheet.columns().stream().anyMatch(column -> column.masking() == Masking.STUDENT);
    }

    private static boolean isName(String typed) {
        String compact = Typing.compact(typed);
        return NAME.matcher(compact).matches()
                && !WORDS.contains(compact)
                && !CLASS.matcher(compact).matches();
    }

    private static String masked(Masking masking, String value) {
        return masking.mask(value.strip());
    }

    private static String quoting(String sentence, String typed, String shown) {
        if (typed.equals(shown)) {
            return withoutNumbers(sentence);
        }
        String discreet = sentence.replace("“" + typed + "”", "“" + shown + "”");
        boolean known = (typed.length() >= SHORTEST_QUOTED || isName(typed)) && !isWithinWord(typed, sentence);
        return withoutNumbers(known ? discreet.replace(typed, shown).replace(Typing.compact(typed), shown) : discreet);
    }

    /** Whether a sentence quotes a word of the template that holds what was typed, as the option nearest to it. */
    private static boolean isWithinWord(String typed, String sentence) {
        return WORDS.stream().anyMatch(word -> word.contains(typed) && sentence.contains("“" + word + "”"));
    }

    private static String withoutNumbers(String text) {
        return mayHoldNumber(text)
                ? LONG_NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(number(found.group())))
                : text;
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

    private static String number(String found) {
        return (MOBILE.matcher(found).matches() ? Masking.PHONE : Masking.DOCUMENT).mask(found);
    }
}
