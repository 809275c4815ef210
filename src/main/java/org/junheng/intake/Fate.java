package org.junheng.intake;

import org.junheng.school.Labelled;

/** What became of a file in the input folder. */
public enum Fate implements Labelled {
    IN_FORCE("在用"),
    SUPERSEDED("被替代"),
    REFUSED("拒收"),
    DUPLICATE("重复"),
    BUREAU("底册"),
    IGNORED("忽略");

    private final String label;

    Fate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
