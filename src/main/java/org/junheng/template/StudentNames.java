package org.junheng.template;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what could be the name of a student where a sheet about students has none. */
public final class StudentNames {

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}+[·•．.]\\p{IsHan}+");
    private static final Pattern CLASS = Pattern.compile("\\p{IsHan}+[班级]");
    /** What the template itself says is nobody's name, in whichever column it stands: heads, options, 缺考 and 免考. */
    private static final Set<String> WORDS = SchoolTemplate.SHEETS.stream()
            .flatMap(sheet -> sheet.columns().stream())
            .flatMap(StudentNames::words)
            .collect(Collectors.toUnmodifiableSet());

    private StudentNames() {}

    private static Stream<String> words(Column<?> column) {
        return Stream.of(
                        Stream.of(column.header(), Score.ABSENT.toString(), Score.EXEMPT.toString()),
                        column.options().stream(),
                        column.synonyms().keySet().stream())
                .flatMap(words -> words);
    }

    /** Whether it looks like a name, and is neither a class nor a word of the template. */
    public static boolean mayBe(String typed) {
        String compact = Typing.compact(typed);
        return NAME.matcher(compact).matches()
                && !WORDS.contains(compact)
                && !CLASS.matcher(compact).matches();
    }

    /** Whether a sentence quotes a word of the template that holds what was typed, as the option nearest to it. */
    public static boolean isWithinWord(String typed, String sentence) {
        return WORDS.stream().anyMatch(word -> word.contains(typed) && sentence.contains("“" + word + "”"));
    }
}
