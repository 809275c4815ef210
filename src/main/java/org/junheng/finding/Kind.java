package org.junheng.finding;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What can be wrong, declared once beside the rule that looks for it.
 *
 * @param code rule number of {@code rules.md}, its first letter the level: {@code E101}
 * @param title the rule in a few Chinese words, for catalogues and counts
 * @param wording what is wrong, with named slots: {@code 学生数填{declared}，男女生之和为{counted}}
 * @param cure how to mend it, with slots of the same set
 */
public record Kind(String code, String title, String wording, String cure) {

    private static final Pattern CODE = Pattern.compile("[XEQN][0-9]{3}");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z][A-Za-z]*)}");

    public Kind {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a rule number: " + code);
        }
    }

    public Level level() {
        return Level.valueOf(code.substring(0, 1));
    }

    /** The names that a finding of this kind must fill. */
    public Set<String> slots() {
        return SLOT.matcher(wording + cure)
                .results()
                .map(slot -> slot.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A finding about the file as a whole. */
    public Finding inFile(Map<String, ?> facts) {
        return at(Place.FILE, "", facts);
    }

    /**
     * A finding at a place.
     *
     * @param typed the value as it stands in the cell; empty where there is none
     * @throws IllegalArgumentException when the facts are not exactly the slots
     */
    public Finding at(Place place, String typed, Map<String, ?> facts) {
        if (!facts.keySet().equals(slots())) {
            throw new IllegalArgumentException(code + " needs " + slots() + ", got " + facts.keySet());
        }
        return new Finding(this, place, typed, fill(wording, facts), fill(cure, facts));
    }

    /** The cure where there is no finding yet: what only a finding knows is left open. */
    public String generalCure() {
        return SLOT.matcher(cure).replaceAll("…");
    }

    private static String fill(String sentence, Map<String, ?> facts) {
        return SLOT.matcher(sentence)
                .replaceAll(slot -> Matcher.quoteReplacement(String.valueOf(facts.get(slot.group(1)))));
    }
}
