package org.junheng.indicator.pairing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.school.SchoolCode;

/**
 * The postings of the school year up to a month.
 *
 * @param postings of every type, by sending school and row
 */
public record PostingFigures(List<PostingResult> postings) {

    public PostingFigures {
        postings = List.copyOf(postings);
    }

    /** The teachers posted for 支教, of whom alone duties are asked, each by the first of the rows. */
    public List<PostingResult> support() {
        Map<List<Object>, PostingResult> people = new LinkedHashMap<>();
        postings.stream()
                .filter(PostingResult::isSupport)
                .forEach(posting -> people.putIfAbsent(
                        List.of(posting.sender(), posting.fact().person()), posting));
        return List.copyOf(people.values());
    }

    /** How many rows each school fills for them. */
    Map<SchoolCode, Integer> supportRows() {
        return postings.stream()
                .filter(PostingResult::isSupport)
                .collect(Collectors.toMap(PostingResult::sender, posting -> 1, Integer::sum));
    }

    public int meetingAll() {
        return (int) support().stream().filter(PostingResult::meetsAll).count();
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
