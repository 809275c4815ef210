package org.junheng.indicator.pairing;

import java.util.List;

/**
 * The postings of the school year up to a month.
 *
 * @param postings of every type, by sending school and row
 */
public record PostingFigures(List<PostingResult> postings) {

    public static final PostingFigures NONE = new PostingFigures(List.of());

    public PostingFigures {
        postings = List.copyOf(postings);
    }

    /** Postings of the type 支教, of which alone duties are asked. */
    public List<PostingResult> support() {
        return postings.stream().filter(PostingResult::isSupport).toList();
    }

    public int meetingAll() {
        return (int) postings.stream().filter(PostingResult::meetsAll).count();
    }

    public int unmet(Duty duty) {
        return (int) support().stream()
                .filter(posting -> posting.unmet().contains(duty))
                .count();
    }

    /** How many of them it cannot be told of. */
    public int unknown(Duty duty) {
        return (int) support().stream()
                .filter(posting -> posting.unknown().contains(duty))
                .count();
    }
}
