package org.junheng.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the usable files of one school and month is in force: a mended returned copy before the file it was
 * made from, then by 更正序号, 填报日期, the time of last saving inside the file, and SHA-256.
 */
public final class Precedence {

    private static final Comparator<Submission> BY_COVER = Comparator.comparingInt(Submission::sequence)
            .thenComparing(Submission::filled, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Submission::saved, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Submission::sha256);

    private final Map<String, Submission> candidates;

    private Precedence(Collection<Submission> candidates) {
        this.candidates =
                candidates.stream().collect(Collectors.toMap(Submission::sha256, Function.identity(), (a, b) -> a));
    }

    /**
     * The one in force.
     *
     * @param candidates at least one; all of one school and month
     */
    public static Submission inForce(Collection<Submission> candidates) {
        Precedence precedence = new Precedence(candidates);
        return precedence.candidates.values().stream()
                .max(precedence.order())
                .orElseThrow(() -> new IllegalArgumentException("no candidates"));
    }

    /** The one that every other came after, likewise. */
    public static Submission first(Collection<Submission> candidates) {
        Precedence precedence = new Precedence(candidates);
        return precedence.candidates.values().stream()
                .min(precedence.order())
                .orElseThrow(() -> new IllegalArgumentException("no candidates"));
    }

    private Comparator<Submission> order() {
        return Comparator.comparing(this::root, BY_COVER)
                .thenComparingInt(this::generation)
                .thenComparing(BY_COVER);
    }

    /** The file from which a chain of returned copies started, as far as it is among the candidates. */
    private Submission root(Submission submission) {
        Set<String> seen = new HashSet<>();
        Submission current = submission;
        for (Submission parent = parent(current); parent != null && seen.add(parent.sha256()); ) {
            current = parent;
            parent = parent(current);
        }
        return current;
    }

    private int generation(Submission submission) {
        Set<String> seen = new HashSet<>();
        Submission parent = parent(submission);
        while (parent != null && seen.add(parent.sha256())) {
            parent = parent(parent);
        }
        return seen.size();
    }

    private @Nullable Submission parent(Submission submission) {
        return submission.returnedFrom() == null ? null : candidates.get(submission.returnedFrom());
    }
}
