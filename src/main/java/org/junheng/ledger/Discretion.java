package org.junheng.ledger;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.template.Column;
import org.junheng.template.Masking;
import org.junheng.template.PersonalNumbers;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.StudentNames;
import org.junheng.template.TextUse;
import org.junheng.template.Typing;

/**
 * Hides personal data from all but the school itself. A value in its own column is hidden as the column says; typed into
 * another one, it is known by its looks: eleven digits or more, and on sheets about students whatever could be a name.
 */
final class Discretion {

    /** The names of the sheets with a column for them; asked of hundreds of thousands of cells. */
    private static final Set<String> ABOUT_STUDENTS = SchoolTemplate.SHEETS.stream()
            .filter(sheet -> sheet.columns().stream().anyMatch(column -> column.masking() == Masking.STUDENT))
            .map(SheetSpec::name)
            .collect(Collectors.toUnmodifiableSet());

    /** Shorter pieces of a sentence may be something else than the value that was typed, unless they are quoted. */
    private static final int SHORTEST_QUOTED = 5;

    private final boolean unmask;

    Discretion(boolean unmask) {
        this.unmask = unmask;
    }

    /** What a finding says, as others than the school may read it. */
    record Shown(String typed, String message, String cure) {}

    /** A value that was read for its column. */
    String value(Column<?> column, String value) {
        if (unmask) {
            return value;
        }
        return column.masking() == Masking.NONE ? PersonalNumbers.hidden(value) : masked(column.masking(), value);
    }

    /** What was typed for a column, readable or not. */
    String typed(SheetSpec sheet, Column<?> column, String typed) {
        if (unmask || column.masking() != Masking.NONE) {
            return value(column, typed);
        }
        return mayBeStudent(sheet, column, typed) ? masked(Masking.STUDENT, typed) : PersonalNumbers.hidden(typed);
    }

    /** What a school wrote freely. */
    String words(String words) {
        return unmask ? words : PersonalNumbers.hidden(words);
    }

    /** A finding on a sheet; null for one about the file, or on a sheet that the template does not have. */
    Shown finding(@Nullable SheetSpec sheet, Finding finding) {
        if (unmask) {
            return new Shown(finding.typed(), finding.message(), finding.cure());
        }
        Optional<Column<?>> column = concerned(sheet, finding);
        String typed = finding.typed();
        String shown = sheet == null
                ? PersonalNumbers.hidden(typed)
                : column.map(known -> typed(sheet, known, typed)).orElseGet(() -> somewhere(sheet, typed));
        return new Shown(shown, quoting(finding.message(), typed, shown), quoting(finding.cure(), typed, shown));
    }

    private static String somewhere(SheetSpec sheet, String typed) {
        return isAboutStudents(sheet) && StudentNames.mayBe(typed)
                ? masked(Masking.STUDENT, typed)
                : PersonalNumbers.hidden(typed);
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
        return isAboutStudents(sheet)
                && column.use() != TextUse.PERSON
                && column != ScoreSheet.EXAM
                && StudentNames.mayBe(typed);
    }

    private static boolean isAboutStudents(SheetSpec sheet) {
        return ABOUT_STUDENTS.contains(sheet.name());
    }

    private static String masked(Masking masking, String value) {
        return masking.mask(value.strip());
    }

    private static String quoting(String sentence, String typed, String shown) {
        if (typed.equals(shown)) {
            return PersonalNumbers.hidden(sentence);
        }
        String discreet = sentence.replace("“" + typed + "”", "“" + shown + "”");
        boolean known = (typed.length() >= SHORTEST_QUOTED || StudentNames.mayBe(typed))
                && !StudentNames.isWithinWord(typed, sentence);
        return PersonalNumbers.hidden(
                known ? discreet.replace(typed, shown).replace(Typing.compact(typed), shown) : discreet);
    }
}
