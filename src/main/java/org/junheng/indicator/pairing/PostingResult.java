package org.junheng.indicator.pairing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.dossier.PostingFact;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;

/**
 * A posting that falls into the school year, and how the duties of the posted teacher stand.
 *
 * @param sender who lists it
 * @param teacher by name; empty when not among the sender's teachers
 * @param stage whose lessons are asked for; null when it cannot be told
 * @param duties of a 支教 alone, by all the rows of that teacher, in their order: met or not; without an entry where it
 *     cannot be told
 */
public record PostingResult(
        SchoolCode sender,
        PostingFact fact,
        String teacher,
        @Nullable Stage stage,
        Map<Duty, Boolean> duties) {

    public static final String SUPPORT = "支教";

    public PostingResult {
        Map<Duty, Boolean> ordered = new EnumMap<>(Duty.class);
        ordered.putAll(duties);
        duties = Collections.unmodifiableMap(ordered);
    }

    /** The same with what the teacher does of the duties. */
    PostingResult judged(Map<Duty, Boolean> together) {
        return new PostingResult(sender, fact, teacher, stage, together);
    }

    /** Whether the duties are asked of it at all. */
    public boolean isSupport() {
        return fact.type().equals(SUPPORT);
    }

    public boolean meetsAll() {
        return isSupport() && duties.size() == Duty.values().length && !duties.containsValue(false);
    }

    public List<Duty> unmet() {
        return duties.entrySet().stream()
                .filter(duty -> !duty.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The duties of which nothing usable is said. */
    public List<Duty> unknown() {
        return isSupport()
                ? List.of(Duty.values()).stream()
                        .filter(duty -> !duties.containsKey(duty))
                        .toList()
                : List.of();
    }
}
