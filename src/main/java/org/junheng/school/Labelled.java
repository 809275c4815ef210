package org.junheng.school;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A term of a closed vocabulary, known to people by the Chinese word that stands in the workbook. */
public interface Labelled {

    /** The word exactly as the template prints it. */
    String label();

    /** The term of a vocabulary that has this label; absence is an answer, not an error. */
    static <T extends Enum<T> & Labelled> Optional<T> of(Class<T> vocabulary, String label) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(term -> term.label().equals(label))
                .findFirst();
    }

    /** All labels of a vocabulary, in its order. */
    static <T extends Enum<T> & Labelled> List<String> labels(Class<T> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Labelled::label).toList();
    }
}
