package org.junheng.summary;

import java.util.List;
import org.junheng.school.Labelled;

/**
 * One thing that a month's figures say, in the order in which a leader asks: what is so, against which limit, since when,
 * which schools, what to do. Parts that the figures do not give are empty; none ends in a full stop.
 *
 * @param weight how much it matters: the heaviest come first
 * @param basis how its figures were come by, a line each
 */
public record Statement(
        Topic topic,
        Tone tone,
        int weight,
        String fact,
        String limit,
        String change,
        String schools,
        String action,
        List<String> basis) {

    /** What a statement is about. */
    public enum Topic {
        REPORTING,
        UNITS,
        SPREAD,
        SHORTFALL,
        GUARANTEE
    }

    /** Whether something keeps the county from its standard, may come to, or holds. */
    public enum Tone implements Labelled {
        SHORT("未达要求"),
        WATCH("留意"),
        HOLDS("符合要求");

        private final String label;

        Tone(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public Statement {
        basis = List.copyOf(basis);
    }

    /** What follows the fact in its sentence: limit, change and full stop. */
    public String ending() {
        return (limit.isEmpty() ? "" : "（" + limit + "）") + (change.isEmpty() ? "" : "，" + change) + "。";
    }
}
