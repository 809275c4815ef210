package org.junheng.summary;

import org.junheng.school.Labelled;

/** Where the figures of a school unit come from. */
public enum DataStatus implements Labelled {
    CURRENT("本期"),
    TO_CORRECT("待更正"),
    CARRIED("沿用"),
    MISSING("缺报"),
    OUT_OF_SCOPE("不计");

    private final String label;

    DataStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
