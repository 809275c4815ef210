package org.junheng.finding;

import org.junheng.school.Labelled;

/** Who has to do what about a finding. */
public enum State implements Labelled {
    TO_CORRECT("待改正"),
    TO_EXPLAIN("待说明"),
    EXPLAINED("已说明"),
    NOTED("已知晓");

    private final String label;

    State(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Of a finding that nobody has explained. */
    public static State of(Level level) {
        return switch (level) {
            case X, E -> TO_CORRECT;
            case Q -> TO_EXPLAIN;
            case N -> NOTED;
        };
    }

    public boolean isOpen() {
        return this == TO_CORRECT || this == TO_EXPLAIN;
    }
}
