package org.junheng.summary;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Answer;
import org.junheng.finding.Explanation;
import org.junheng.finding.Finding;
import org.junheng.intake.Submission;

/**
 * The explanations that stood in a returned copy when the school got it back. Left there beside a value that the school
 * has changed since, they explain nothing.
 */
final class Listed {

    private final Subjects now;
    private final Map<Subjects.Subject, String> words = new HashMap<>();
    private final Map<Subjects.Subject, String> values = new HashMap<>();

    private Listed(Subjects now) {
        this.now = now;
    }

    /** What was listed in the copy from which a file was made; nothing when it was made from none. */
    static Listed in(Answers answers, Archive archive, Submission file) {
        Listed listed = new Listed(new Subjects(archive, file.sha256()));
        @Nullable Submission from = archive.returned(file);
        if (from != null) {
            Subjects old = new Subjects(archive, from.sha256());
            answers.of(from).forEach((finding, answer) -> listed.add(old.of(finding), answer));
        }
        return listed;
    }

    private void add(Subjects.Subject subject, Answer answer) {
        words.put(subject.ofAnyValue(), answer.words());
        values.put(subject.ofAnyValue(), subject.value());
    }

    boolean saysTheSameOfAnotherValue(Finding query, Explanation said) {
        if (words.isEmpty() || said.cells().isEmpty()) {
            return false;
        }
        Subjects.Subject subject = now.of(query);
        return said.words().equals(words.get(subject.ofAnyValue()))
                && !subject.value().equals(values.get(subject.ofAnyValue()));
    }
}
